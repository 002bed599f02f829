package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names that a page prints with a label, wherever it does so: {@code Written by Ada Moss}. */
final class LabelledNames {
    private static final int LONGEST = 140;
    private static final int LONGEST_LABEL = 14;

    private static final String WRITTEN = "written by ";

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

    /** The names in the lines that begin with {@code Written by}, if all such lines name the same. */
    List<String> behind() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            String line = brief(i, LONGEST);
            if (line.regionMatches(true, 0, WRITTEN, 0, WRITTEN.length())) {
                all.add(NameLine.names(line));
            }
        }
        return same(all);
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
