package dev.gistline.actor;

import java.util.List;
import java.util.stream.Stream;

/** How old the text says that somebody is: {@code the 29-year-old suspect}. */
final class Ages {

    private Ages() {}

    /** The age that the words of a noun phrase tell; empty for none. */
    static String of(List<String> words) {
        int year = words.indexOf("year");
        return year > 0 && year + 1 < words.size() && words.get(year + 1).equals("old") ? words.get(year - 1) : "";
    }

    /**
     * The words that describe somebody without the age, by which the news tells more of whom it told of before and sets
     * nobody apart who has no other.
     */
    static List<String> without(List<String> modifiers) {
        int year = modifiers.indexOf("year");
        boolean aged = year > 0
                && year + 1 < modifiers.size()
                && modifiers.get(year + 1).equals("old");
        if (!aged) {
            return modifiers;
        }
        return Stream.concat(
                        modifiers.subList(0, year - 1).stream(), modifiers.subList(year + 2, modifiers.size()).stream())
                .toList();
    }
}
