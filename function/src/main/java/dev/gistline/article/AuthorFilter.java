package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out of an article's authors those who are none: agencies beside a person, and those who took its pictures or read it over. */
final class AuthorFilter {
    /** Last words of the names of newspapers, agencies and offices. */
    private static final Set<String> OUTLETS = Set.of(
            "press",
            "times",
            "news",
            "tribune",
            "gazette",
            "herald",
            "telegram",
            "post",
            "journal",
            "magazine",
            "network",
            "media",
            "report",
            "reuters",
            "afp",
            "ap",
            "cnn",
            "bbc",
            "npr",
            "today",
            "bloomberg",
            "com",
            "org",
            "net",
            "institute",
            "administrator",
            "admin");

    private static final List<String> AGENCIES =
            List.of(" the associated press", " associated press", " for the associated press", " usa today");

    /** What says, between two names of a byline, that the second is not of a writer. */
    private static final Set<String> HELP = Set.of(
            "contributions",
            "photography",
            "photographs",
            "photographed",
            "photos",
            "photo",
            "illustrations",
            "illustrated",
            "illustration",
            "styled",
            "video",
            "reviewed",
            "edited",
            "editing",
            "produced",
            "checked");

    private AuthorFilter() {}

    /** The names without agencies and offices, unless there are none but these. */
    static List<String> persons(List<String> names) {
        List<String> persons = new ArrayList<>();
        for (String name : names) {
            String person = person(name);
            if (!isOutlet(person) && !persons.contains(person)) {
                persons.add(person);
            }
        }
        return persons.isEmpty() ? names.stream().distinct().toList() : persons;
    }

    /** {@code Ada Moss The Associated Press} and {@code Ada Moss Ada} are Ada Moss. */
    private static String person(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String agency : AGENCIES) {
            int at = lower.length() - agency.length();
            if (at > 0 && lower.endsWith(agency) && name.lastIndexOf(' ', at - 1) > 0) {
                return person(name.substring(0, at).strip());
            }
        }
        int half = name.length() / 2;
        boolean twice = name.length() % 2 == 1
                && name.charAt(half) == ' '
                && name.substring(0, half).equals(name.substring(half + 1));
        if (twice) {
            return name.substring(0, half);
        }
        int last = name.lastIndexOf(' ');
        boolean again = last > 0
                && Character.isLetter(name.charAt(last - 1))
                && name.indexOf(' ') < last
                && name.startsWith(name.substring(last + 1) + " ");
        return again ? name.substring(0, last) : name;
    }

    private static boolean isOutlet(String name) {
        String folded = FoldedText.of(name);
        return OUTLETS.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /**
     * The names up to the first that a printed byline gives to a helper.
     *
     * @param bylines what the page prints
     */
    static List<String> writers(List<String> names, List<String> bylines) {
        for (String byline : bylines) {
            int end = names.isEmpty() ? -1 : byline.indexOf(names.getFirst());
            if (end < 0) {
                continue;
            }
            end += names.getFirst().length();
            for (int i = 1; i < names.size(); i++) {
                int at = byline.indexOf(names.get(i), end);
                if (at < 0) {
                    break;
                }
                for (String word : FoldedText.of(byline.substring(end, at)).split(" ")) {
                    if (HELP.contains(word)) {
                        return names.subList(0, i);
                    }
                }
                end = at + names.get(i).length();
            }
        }
        return names;
    }
}
