package dev.gistline.language;

import java.util.Locale;
import java.util.Set;

/** Nouns that tell when something was done without a preposition: "said Monday", "last week". */
final class TimeNouns {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
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
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
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

    static boolean has(Token noun) {
        return WORDS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
