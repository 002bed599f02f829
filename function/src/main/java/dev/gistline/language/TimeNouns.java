package dev.gistline.language;

import java.util.Locale;
import java.util.Set;

/** Nouns that tell when something was done without a preposition: "said Monday", "last week". */
public final class TimeNouns {
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow");

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sep.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    private static final Set<String> OTHERS = Set.of(
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "week",
            "weekend",
            "month",
            "year",
            "time",
            "hour",
            "minute",
            "moment",
            "decade",
            "season",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall",
            "way");

    private TimeNouns() {}

    /** Whether the noun says when, or is the word "way", which stands as they do: "that way". */
    public static boolean has(Token noun) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        return DAYS.contains(word) || OTHERS.contains(word) || MONTHS.contains(word);
    }

    /**
     * Whether the word names a day by itself: a weekday, today or the day beside it.
     *
     * @param word in lower case
     */
    public static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /**
     * Whether the word is the name of a month or short for one, with its full stop.
     *
     * @param word in lower case
     */
    public static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }
}
