package dev.gistline.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the names that a page prints as its article's authors, beside the headline or in elements called so. */
final class VisibleBylines {
    private static final int LONGEST = 140;

    /** How many lines after the title a byline may stand, and before it. */
    private static final int AFTER = 14;

    private static final int BEFORE = 4;

    /** The same for a name alone. */
    private static final int CLOSE = 4;

    private static final int MOST_WORDS = 4;

    private static final String REVIEWED = "reviewed by";

    private final PageFacts facts;
    private final Page page;
    private final String title;
    private final List<String> lines = new ArrayList<>();
    /** The index in {@link #lines} of the first line after the title; -1 where the title is no line. */
    private final int first;

    /** @param at the index of the line that is the title; -1 where none is */
    VisibleBylines(PageFacts facts, Page page, @Nullable String title, int at) {
        this.facts = facts;
        this.page = page;
        this.title = FoldedText.of(Objects.requireNonNullElse(title, ""));
        int from = Math.max(0, at - BEFORE);
        int to = at < 0 ? 0 : Math.min(page.lines().size(), at + AFTER);
        for (int i = from; i < to; i++) {
            boolean brief = i != at && page.lines().get(i).span().length() <= LONGEST;
            lines.add(brief ? page.of(page.lines().get(i)) : "");
        }
        first = at < 0 ? -1 : at - from + 1;
    }

    /** The names in the first line near the title that begins with {@code By}. */
    List<String> lines() {
        for (int i = 0; i < lines.size(); i++) {
            String rest = NameLine.withoutPrefix(lines.get(i));
            List<String> names = rest.length() < lines.get(i).length() ? NameLine.names(rest) : List.of();
            if (!names.isEmpty()) {
                return names;
            }
            boolean next = i == first && hasDate(i); // by Ada · March 5, 2019
            String name = next && isBy(lines.get(i)) ? shortName(lines.get(i)) : "";
            if (!name.isEmpty()) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /**
     * The names in the first element that is called a byline. What its own parts are called is trusted more, for a role
     * or an office without a mark of its own may follow the name.
     */
    List<String> elements() {
        for (Element element : facts.bylines) {
            List<String> names = NameLine.names(ElementText.brief(element, LONGEST));
            if (!names.isEmpty() && !inComments(element)) {
                return parts(element, names);
            }
        }
        return List.of();
    }

    private List<String> parts(Element byline, List<String> names) {
        Set<String> parts = new LinkedHashSet<>();
        for (Element inner : facts.bylines) {
            if (isWithin(inner, byline)) {
                for (String part : NameLine.names(ElementText.brief(inner, LONGEST))) {
                    if (names.stream().anyMatch(name -> name.startsWith(part + " ") || name.equals(part))) {
                        parts.removeIf(longer -> longer.startsWith(part + " "));
                        parts.add(part);
                    }
                }
            }
        }
        return parts.size() < names.size() ? names : List.copyOf(parts);
    }

    private static boolean isWithin(Element inner, Element outer) {
        @Nullable Element around = inner.parent();
        while (around != null && around != outer) {
            around = around.parent();
        }
        return around != null;
    }

    /** Whether a line near the title holds the name. */
    boolean isNear(String name) {
        return lines.stream().anyMatch(line -> line.contains(name));
    }

    /** Whether a line near the title says that someone of the name read the article over. */
    boolean isReviewer(String name) {
        return lines.stream()
                .anyMatch(line -> line.regionMatches(true, 0, REVIEWED, 0, REVIEWED.length()) && line.contains(name));
    }

    /** The lines near the title and the elements that are called bylines, as printed. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(lines);
        facts.bylines.forEach(element -> texts.add(ElementText.brief(element, LONGEST)));
        return texts;
    }

    /** A name in a line just after the title that has a date too, stands beside one that has, or links to an author's page. */
    List<String> besideDate() {
        for (int i = Math.max(0, first); first >= 0 && i < Math.min(lines.size(), first + CLOSE); i++) {
            String line = lines.get(i);
            boolean dated = hasDate(i);
            int by = line.toLowerCase(Locale.ROOT).indexOf(" by ");
            if (dated && by > 0) {
                List<String> names = NameLine.names(line.substring(by + 4));
                if (!names.isEmpty()) {
                    return names;
                }
            }
            if (dated || hasDate(i - 1) || hasDate(i + 1) || facts.authors.contains(line)) {
                for (String part : line.split(" [-–—|·•] ")) {
                    List<String> names = NameLine.names(part);
                    if (names.size() == 1
                            && !title.contains(FoldedText.of(names.getFirst()))
                            && isAlone(names.getFirst(), part, dated)) {
                        return names;
                    }
                }
            }
        }
        return List.of();
    }

    /** Whether a part of a line is a name and no more, or one that a date or the place of its text follows. */
    private static boolean isAlone(String name, String part, boolean dated) {
        String rest = part.strip();
        if (!dated || !rest.startsWith(name)) {
            return rest.equals(name);
        }
        String after = rest.substring(name.length());
        return after.isEmpty()
                || after.startsWith(" in ") // a section
                || after.startsWith(" on behalf of ")
                || DateParser.startsWithMonth(after);
    }

    private boolean hasDate(int line) {
        return line >= 0
                && line < lines.size()
                && lines.get(line).length() < LONGEST / 2
                && DateParser.parse(lines.get(line)).isPresent();
    }

    /** What follows {@code By} just after the title or is called an author's name, be it of one word or a team's. */
    List<String> any() {
        for (int i = Math.max(0, first); first >= 0 && i < Math.min(lines.size(), first + CLOSE); i++) {
            String line = lines.get(i);
            String name = isBy(line) ? shortName(line) : "";
            if (!name.isEmpty()) {
                return List.of(name);
            }
        }
        for (Element element : facts.bylines) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            boolean name = names.contains("name") && names.contains("author")
                    || element.attr("rel").equals("author")
                    || element.attr("itemprop").equals("author");
            String printed = ElementText.brief(element, LONGEST);
            name |= isBy(printed) || printed.regionMatches(true, 0, "posted by ", 0, 10);
            String text = name && !inComments(element) ? shortName(printed) : "";
            if (!text.isEmpty()) {
                return List.of(text);
            }
        }
        return List.of();
    }

    /** The one name that links to an author's page, where there is but one. */
    List<String> linked() {
        return LabelledNames.same(facts.writers.stream().map(NameLine::names).toList());
    }

    private static boolean isBy(String line) {
        return line.regionMatches(true, 0, "by ", 0, 3);
    }

    private static boolean inComments(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            for (String name : around.className().split(" ")) {
                if (name.regionMatches(true, 0, "comment", 0, 7)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code The Courier August 12} is The Courier. */
    private static String withoutDay(String text) {
        int day = text.lastIndexOf(' ');
        int month = day < 0 ? -1 : text.lastIndexOf(' ', day - 1);
        boolean dated = month > 0
                && Character.isDigit(text.charAt(day + 1 < text.length() ? day + 1 : day))
                && DateParser.startsWithMonth(text.substring(month));
        return dated ? text.substring(0, month) : text;
    }

    private static String shortName(String line) {
        String rest = NameLine.withoutPrefix(line);
        for (String separator : List.of(" | ", " • ", " · ", " - ", "- ", ", ", " in ", " on ")) {
            int cut = rest.indexOf(separator);
            rest = cut > 0 ? rest.substring(0, cut) : rest;
        }
        rest = withoutDay(rest);
        StringBuilder words = new StringBuilder();
        for (String word : rest.strip().split(" ")) {
            String own = NameLine.unglued(word);
            words.append(words.isEmpty() ? "" : " ").append(own);
            if (own.length() < word.length()) {
                break;
            }
        }
        rest = words.toString();
        boolean letter = !rest.isEmpty()
                && Character.isLetterOrDigit(rest.charAt(0))
                && rest.chars().anyMatch(Character::isLetter);
        boolean name = letter && rest.split(" ").length <= MOST_WORDS && !rest.endsWith(".") && !rest.endsWith(":");
        return name && !NameLine.isStop(rest) && DateParser.parse(rest).isEmpty() ? rest : "";
    }
}
