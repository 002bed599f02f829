package dev.gistline.temporal;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.resource.WordClasses;
import java.util.Set;

/** Turns down matches whose words mean something else: "May" the verb or the name, 2,000 the number, "the second" the ordinal. */
final class TemporalGuard {
    private static final WordClasses WORDS = WordClasses.load(TemporalGuard.class, "temporal-contexts.tsv");
    private static final Set<String> BEFORE_A_PERIOD = WORDS.of("before-a-period");
    private static final Set<String> BEFORE_A_LENGTH = WORDS.of("before-a-length");
    private static final Set<String> BEFORE_THE_DAY = WORDS.of("before-the-day");
    private static final Set<String> MONTHS_AND_MORE = WORDS.of("months-and-more");
    private static final Set<String> COUNTED_BY_A_YEAR = WORDS.of("counted-by-a-year");
    private static final Set<String> NUMBERED = WORDS.of("numbered");
    private static final Set<String> COUNTED_PER = WORDS.of("counted-per");
    private static final Set<String> BEFORE_A_PART = WORDS.of("before-a-part");
    private static final Set<String> BEFORE_A_LONG_PART = WORDS.of("before-a-long-part");

    private static final Set<String> NAMES_OF_DAYS = WORDS.of("names-of-days");
    private static final Set<String> DATED_BY_A_HOLIDAY = WORDS.of("dated-by-a-holiday");

    private TemporalGuard() {}

    static boolean accepts(TimeMatch match) {
        if (insidePerson(match) || isAge(match)) {
            return false;
        }
        return switch (match.rule().meaning()) {
            case CALENDAR, YEAR_ONLY -> calendar(match);
            case WEEKDAY -> weekday(match);
            case HOLIDAY -> holiday(match);
            case SEASON -> !match.lower(match.end() - 1).equals("fall") || match.tokens() > 2;
            case LENGTH -> length(match);
            case EVERY -> every(match);
            case SAME_DAY -> sameDay(match);
            case CLOCK -> !match.has(TimeClass.YEAR) && !match.has(TimeClass.MILITARY) || match.tokens() > 1;
            case BETWEEN -> isRange(match);
            case PART -> part(match);
            case LATER -> !match.lower(match.end() - 1).equals("after") || followsNothing(match);
            case PRESENT, PAST, FUTURE -> reference(match);
            default -> true;
        };
    }

    private static boolean insidePerson(TimeMatch match) {
        for (Name name : match.sentence().names()) {
            if (name.type() == Name.Type.PERSON && name.first() < match.end() && match.first() < name.end()) {
                return true;
            }
        }
        return false;
    }

    /** "In her [thirties]". */
    private static boolean isAge(TimeMatch match) {
        return match.has(TimeClass.DECADE)
                && match.first() > 0
                && match.sentence().token(match.first() - 1).tag().equals("PRP$");
    }

    private static boolean calendar(TimeMatch match) {
        Sentence sentence = match.sentence();
        Integer month = match.value(TimeClass.MONTH);
        if (month != null) {
            if (match.tokens() > 1) {
                return !match.lower(match.first()).equals("may")
                        || !sentence.token(match.first()).tag().equals("MD");
            }
            String word = match.lower(match.first());
            String before = match.lower(match.first() - 1);
            return !MONTHS_AND_MORE.contains(word.replace(".", ""))
                    || BEFORE_A_PERIOD.contains(before)
                            && !sentence.token(match.first()).tag().startsWith("MD");
        }
        if (match.tokens() == 1 && match.has(TimeClass.YEAR)) {
            return isYear(match);
        }
        return true;
    }

    /** Whether a number of four digits alone is a year: after a word that says so, or where nothing is counted by it. */
    private static boolean isYear(TimeMatch match) {
        int year = match.value(TimeClass.YEAR, 0);
        String before = match.lower(match.first() - 1);
        String after = match.lower(match.end());
        boolean counts = match.end() < match.sentence().size()
                && (match.sentence().token(match.end()).tag().equals("NNS") || COUNTED_BY_A_YEAR.contains(after));
        if (NUMBERED.contains(before)) {
            return false;
        }
        boolean modern = year >= 1900 && year <= 2039;
        return modern
                ? !counts || BEFORE_A_PERIOD.contains(before)
                : BEFORE_A_PERIOD.contains(before) && !counts && year > 1400 && year < 2100;
    }

    private static boolean weekday(TimeMatch match) {
        String word = match.lower(match.end() - 1);
        boolean shortForm = word.endsWith(".") || word.length() <= 4;
        return !shortForm || word.endsWith(".") && !word.equals("sun.") && !word.equals("sat.");
    }

    /** "A [Christmas] tree", "[Christmas]-themed": what the day is kept with tells no day, "the [Christmas] attack" does. */
    private static boolean holiday(TimeMatch match) {
        Sentence sentence = match.sentence();
        boolean longer = match.readings().size() > 1;
        if (longer || NAMES_OF_DAYS.contains(match.lower(match.end() - 1)) || match.end() >= sentence.size()) {
            return true;
        }
        boolean modifies = sentence.token(match.end()).tag().startsWith("NN")
                || match.lower(match.end()).equals("-");
        return !modifies || DATED_BY_A_HOLIDAY.contains(match.lower(match.end()));
    }

    private static boolean length(TimeMatch match) {
        String first = match.lower(match.first());
        String before = match.lower(match.first() - 1);
        boolean counted = match.has(TimeClass.NUM);
        if (match.says("-") && match.says("old") || match.lower(match.end()).equals("old") || match.says("old")) {
            return true;
        }
        if (match.lower(match.end()).equals("-") && match.lower(match.end() + 1).equals("old")) {
            return false;
        }
        if (match.has(TimeClass.UNITS)) {
            return match.tokens() > 1 || BEFORE_A_LENGTH.contains(before);
        }
        if (match.has(TimeClass.UNIT)
                && match.value(TimeClass.UNIT, 0) == 1
                && !match.lower(match.end() - 1).endsWith("s")) {
            return false;
        }
        if (!counted && (first.equals("a") || first.equals("an"))) {
            return match.tokens() > 2 || BEFORE_A_LENGTH.contains(before);
        }
        return true;
    }

    private static boolean every(TimeMatch match) {
        String first = match.lower(match.first());
        if (!first.equals("a") && !first.equals("per")) {
            return true;
        }
        if (match.first() == 0) {
            return false;
        }
        Token before = match.sentence().token(match.first() - 1);
        char start = before.text().charAt(0);
        return Character.isDigit(start)
                || before.tag().equals("CD")
                || COUNTED_PER.contains(match.lower(match.first() - 1))
                || first.equals("per") && !match.lower(match.end() - 1).equals("second");
    }

    private static boolean sameDay(TimeMatch match) {
        String first = match.lower(match.first());
        if (first.equals("the") && match.tokens() == 2) {
            String after = match.lower(match.end());
            return BEFORE_THE_DAY.contains(match.lower(match.first() - 1)) && !after.equals("of") && !after.equals("-");
        }
        return true;
    }

    private static boolean isRange(TimeMatch match) {
        Integer both = match.value(TimeClass.YEARS);
        if (both != null) {
            return both / 10_000 >= 1400;
        }
        int first = 0;
        int last = 0;
        for (TimeReading reading : match.readings()) {
            if (reading.kind() == TimeClass.YEAR) {
                first = first == 0 ? reading.value() : first;
                last = reading.value();
            }
        }
        return first > 1400 && last > first && last < 2100;
    }

    private static boolean part(TimeMatch match) {
        String before = match.lower(match.first() - 1);
        if (match.tokens() > 1) {
            return BEFORE_A_LONG_PART.contains(before) || match.tokens() > 2;
        }
        return BEFORE_A_PART.contains(before);
    }

    private static boolean followsNothing(TimeMatch match) {
        String next = match.lower(match.end());
        return next.isEmpty() || ",.;:)".contains(next);
    }

    private static boolean reference(TimeMatch match) {
        String first = match.lower(match.first());
        String next = match.lower(match.end());
        if (first.equals("soon") && next.equals("as") || first.equals("now") && next.equals("-")) {
            return false;
        }
        if (first.equals("as") && next.equals("as")) {
            return false;
        }
        return true;
    }
}
