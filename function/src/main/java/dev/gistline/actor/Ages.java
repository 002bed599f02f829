package dev.gistline.actor;

import java.util.List;
import java.util.stream.Stream;

/** How old the text says that somebody is: {@code the 29-year-old suspect}. */
final class Ages {

    private Ages() {}

    /** The age that the words of a noun phrase tell; empty for none. */
    static String of(List<String> words) {
        int year = year(words);
        return year < 0 ? "" : words.get(year - 1);
    }

    /**
     * The words that describe somebody without the age, by which the news tells more of whom it told of before and sets
     * nobody apart who has no other.
     */
    static List<String> without(List<String> modifiers) {
        int year = year(modifiers);
        if (year < 0) {
            return modifiers;
        }
        return Stream.concat(
                        modifiers.subList(0, year - 1).stream(), modifiers.subList(year + 2, modifiers.size()).stream())
                .toList();
    }

    /** Where "year" stands between a number and "old"; -1 for nowhere. */
    private static int year(List<String> words) {
        int year = words.indexOf("year");
        return year > 0 && year + 1 < words.size() && words.get(year + 1).equals("old") ? year : -1;
    }
}
