package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the names out of a visible byline such as {@code By Ada Moss and Ben de Vries, Staff Writers | March 5, 2019}. */
final class NameLine {
    private static final List<String> PREFIXES = List.of(
            "written by",
            "posted by",
            "published by",
            "reported by",
            "words by",
            "text by",
            "story by",
            "article by",
            "reviewed by",
            "by",
            "author",
            "authors",
            "from");

    /** Words that stand after a name and are none, beside those of dates. */
    private static final Set<String> STOPS = Set.of(
            "updated",
            "published",
            "posted",
            "staff",
            "senior",
            "editor",
            "writer",
            "reporter",
            "columnist",
            "contributor",
            "contributing",
            "correspondent",
            "associate",
            "managing",
            "chief",
            "author",
            "authors",
            "the",
            "on",
            "at",
            "for",
            "in",
            "read",
            "min",
            "minutes",
            "follow",
            "share",
            "link",
            "copied",
            "comment",
            "comments",
            "image",
            "images",
            "photo",
            "special",
            "last",
            "about",
            "view",
            "more",
            "says",
            "digital",
            "former",
            "money",
            "politics",
            "sports",
            "business",
            "news",
            "today",
            "facebook",
            "twitter",
            "email",
            "contact",
            "see",
            "all",
            "editorial",
            "content",
            "sponsored",
            "advertisement",
            "written",
            "by",
            "this",
            "is",
            "was",
            "date",
            "reviewed",
            "fact",
            "checked");

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "la", "le", "van", "von", "der", "den", "del", "bin", "al", "el", "dos", "du", "ter",
            "ten", "y");

    private NameLine() {}

    /** The line without {@code By} and the like at its start. */
    static String withoutPrefix(String line) {
        String rest = line.strip();
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String prefix : PREFIXES) {
                if (rest.length() > prefix.length() && rest.regionMatches(true, 0, prefix, 0, prefix.length())) {
                    char next = rest.charAt(prefix.length());
                    if (next == ' ' || next == ':' || next == '\u00a0') {
                        rest = rest.substring(prefix.length() + 1).strip();
                        cut = true;
                    }
                }
            }
        }
        return rest;
    }

    /** The names at the start of the line, each of one to four capitalised words; empty when there is none. */
    static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        for (String part :
                withoutPrefix(line).replace(" and ", ", ").replace(" & ", ", ").split(",")) {
            String name = name(part.strip());
            if (name.isEmpty() || !names.isEmpty() && name.indexOf(' ') < 0) {
                break;
            }
            if (!names.contains(name)) {
                names.add(name);
            }
            if (name.length() < part.strip().length()) {
                break;
            }
        }
        return names.size() == 1 && names.getFirst().indexOf(' ') < 0 ? List.of() : names;
    }

    private static String name(String part) {
        StringBuilder name = new StringBuilder();
        int words = 0;
        String before = "";
        for (String word : part.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT).replace(".", "").replace(":", "");
            boolean particle = words > 0 && PARTICLES.contains(lower);
            if (word.isEmpty()
                    || STOPS.contains(lower)
                    || Dates.isMonth(lower)
                    || Dates.isWeekday(lower)
                    || !particle && !isCapitalised(word)
                    || words == 5
                    || word.equals(before)) {
                break;
            }
            name.append(words == 0 ? "" : " ").append(word);
            before = word;
            words++;
        }
        return name.toString();
    }

    private static boolean isCapitalised(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        return word.chars().allMatch(c -> Character.isLetter(c) || ".'\u2019-".indexOf(c) >= 0);
    }
}
