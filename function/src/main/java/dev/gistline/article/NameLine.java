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
            "from",
            "&");

    /** Words that stand after a name and are none, beside those of dates. */
    private static final Set<String> STOPS = BylineWords.of("stop");

    /** Degrees and licences, which may stand behind a name and not before one. */
    private static final Set<String> DEGREES = BylineWords.of("degree");

    /** Words of what someone is, in whatever comes after the comma behind a name. */
    private static final Set<String> ROLES = BylineWords.of("role");

    private static final Set<String> PARTICLES = BylineWords.of("particle");

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
                    } else if (prefix.equals("by")
                            && rest.charAt(1) == 'y'
                            && Character.isUpperCase(next)) { // ByAda Moss
                        rest = rest.substring(2);
                        cut = true;
                    }
                }
            }
        }
        return rest;
    }

    /** {@code Ada Moss, Chief Technology Officer} is Ada Moss. */
    static String withoutRole(String name) {
        int comma = name.indexOf(", ");
        boolean role = comma > 0
                && name.substring(0, comma).indexOf(' ') > 0
                && List.of(FoldedText.of(name.substring(comma)).split(" ")).stream()
                        .anyMatch(ROLES::contains);
        return role ? name.substring(0, comma) : name;
    }

    /** Whether {@code name} begins with a word that begins no name. */
    static boolean isStop(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int end = lower.indexOf(' ');
        String first = end < 0 ? lower : lower.substring(0, end);
        boolean several = end > 0 && TeamNames.isTeam(lower);
        return !several && !first.equals("the") && STOPS.contains(first);
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
        if (names.isEmpty() || names.size() == 1 && names.getFirst().indexOf(' ') < 0) {
            String team = TeamNames.name(withoutPrefix(line));
            return team.isEmpty() ? List.of() : List.of(team);
        }
        return names;
    }

    private static String name(String part) {
        StringBuilder name = new StringBuilder();
        int words = 0;
        String before = "";
        for (String glued : part.split(" ")) {
            String word = unglued(glued);
            String lower = word.toLowerCase(Locale.ROOT).replace(".", "").replace(":", "");
            boolean particle = words > 0 && PARTICLES.contains(lower);
            if (word.isEmpty()
                    || STOPS.contains(lower)
                    || words > 1 && DEGREES.contains(lower)
                    || DateParser.isMonth(lower)
                    || DateParser.isWeekday(lower)
                    || !particle && !isCapitalised(word)
                    || words == 5
                    || word.equals(before)) {
                break;
            }
            name.append(words == 0 ? "" : " ").append(word);
            before = word;
            words++;
            if (word.length() < glued.length()) {
                break;
            }
        }
        return name.toString();
    }

    /** {@code MossFounder} and {@code MossDec} without what is glued to the name, as elements that stand side by side are read. */
    static String unglued(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
                String rest = word.substring(i)
                        .toLowerCase(Locale.ROOT)
                        .replace(".", "")
                        .replace(":", "");
                if (STOPS.contains(rest) || DateParser.isMonth(rest) || DateParser.isWeekday(rest)) {
                    return word.substring(0, i);
                }
            }
        }
        return word;
    }

    private static boolean isCapitalised(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        return word.chars().allMatch(c -> Character.isLetter(c) || ".'\u2019-".indexOf(c) >= 0);
    }
}
