package dev.gistline.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names that a page prints with a label, wherever it does so: {@code Written by Ada Moss}. */
final class LabelledNames {
    private static final int LONGEST = 140;
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_NAME = 40;

    /** How lines begin that name who wrote the article. */
    private static final List<String> WRITTEN = List.of(
            "written by ",
            "this post was written by ",
            "this article was written by ",
            "this story was written by ",
            "interview by ",
            "words by ",
            "contributor: ",
            "contributors: ");

    /** What follows a name in a line that says who that is. */
    private static final List<String> INTRODUCTIONS = List.of(" is a ", " is an ", " is the ");

    /** Words of those who write. */
    private static final Set<String> WRITERS = BylineWords.of("writer");

    private static final Set<String> LABELS =
            Set.of("by", "written by", "words by", "text by", "story by", "article by", "author", "authors");

    private final Page page;

    LabelledNames(Page page) {
        this.page = page;
    }

    /** The names in the line below one that says no more than {@code Written by} and the like, if all such lines name the same. */
    List<String> below() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i + 1 < page.lines().size(); i++) {
            if (isLabel(brief(i, LONGEST_LABEL))) {
                all.add(NameLine.names(brief(i + 1, LONGEST)));
            }
        }
        return same(all);
    }

    /** The names in the lines that begin with {@code Written by} or the like, if all such lines name the same. */
    List<String> behind() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            String line = brief(i, LONGEST);
            for (String start : WRITTEN) {
                if (line.regionMatches(true, 0, start, 0, start.length())) {
                    all.add(NameLine.names(line.substring(start.length())));
                }
            }
        }
        return same(all);
    }

    /**
     * The one name that stands alone in a line and that another line begins with to say who that is: {@code Ada Moss}, and
     * {@code Ada Moss is a writer from Norwich}.
     */
    List<String> introduced() {
        Set<String> introduced = new HashSet<>();
        for (Line line : page.lines()) {
            String text = page.of(line);
            for (String verb : INTRODUCTIONS) {
                int end = text.indexOf(verb);
                if (end > 0 && end <= LONGEST_NAME && writes(text.substring(end))) {
                    introduced.add(text.substring(0, end));
                }
            }
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < page.lines().size() && !introduced.isEmpty(); i++) {
            String line = brief(i, LONGEST_NAME);
            List<String> names = introduced.contains(line) ? NameLine.names(line) : List.of();
            if (names.equals(List.of(line))) {
                all.add(names);
            }
        }
        return same(all);
    }

    private static boolean writes(String introduction) {
        return List.of(FoldedText.of(introduction).split(" ")).stream().anyMatch(WRITERS::contains);
    }

    /** The line, or nothing where it is longer. */
    private String brief(int line, int longest) {
        Line at = page.lines().get(line);
        return at.span().length() <= longest ? page.of(at) : "";
    }

    /** The names that all lines with any have; none where they differ. */
    static List<String> same(List<List<String>> lines) {
        List<List<String>> all =
                lines.stream().filter(names -> !names.isEmpty()).distinct().toList();
        return all.size() == 1 ? all.getFirst() : List.of();
    }

    /** Whether the line is {@code Written by} and the like alone. */
    private static boolean isLabel(String line) {
        String label = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        return LABELS.contains(label.toLowerCase(Locale.ROOT));
    }
}
