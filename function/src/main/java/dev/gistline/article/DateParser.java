package dev.gistline.article;

import dev.gistline.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads calendar dates as pages write them: ISO 8601, {@code 20180801}, {@code August 1, 2018}, {@code 1st Aug 2018},
 * {@code Wed, 01 Aug 2018 10:00:00 GMT}, {@code 8/1/2018}, {@code 2018 Aug 1}, {@code August 2018}. The day is the one that is written, in
 * the time zone it is written in.
 */
final class DateParser {
    private static final List<String> MONTHS = List.of(
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
            "december");

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** News was not on the web before, and pages with later years are in error. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2099;

    private DateParser() {}

    /** Whether a word in lower case is the name of a month, or its beginning as dates cut it. */
    static boolean isMonth(String word) {
        return month(word) != 0;
    }

    /** Whether a word in lower case is the name of a day of the week, or its first three letters. */
    static boolean isWeekday(String word) {
        for (String day : WEEKDAYS) {
            if (day.equals(word) || word.length() == 3 && day.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with the name of a month or of a day of the week. */
    static boolean startsWithMonth(String text) {
        List<DateWord> words = DateWord.of(text);
        return !words.isEmpty()
                && (isMonth(words.getFirst().text())
                        || isWeekday(words.getFirst().text()));
    }

    static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            boolean cut = word.length() == 3 || word.equals("sept");
            if (month.equals(word) || cut && month.startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A date and the offset of the word it was read at: the month's name, or the first number. */
    record Found(PartialDate date, int at) {}

    /** The first date that {@code text} holds. */
    static Optional<PartialDate> parse(String text) {
        List<DateWord> words = DateWord.of(text);
        for (int i = 0; i < words.size(); i++) {
            Optional<PartialDate> date = at(text, words, i);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The dates that {@code text} holds, in its order. */
    static List<Found> all(String text) {
        List<DateWord> words = DateWord.of(text);
        List<Found> found = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            DateWord word = words.get(i);
            Optional<PartialDate> date = word.start() < end ? Optional.empty() : at(text, words, i);
            if (date.isPresent()) {
                found.add(new Found(date.get(), word.start()));
                // The parts of 2018-08-01 are not read again; those of a written date hold no second one.
                end = word.isNumber() ? word.end() + 6 : word.end();
            }
        }
        return found;
    }

    private static Optional<PartialDate> at(String text, List<DateWord> words, int i) {
        DateWord word = words.get(i);
        int month = word.month();
        if (month != 0) {
            return named(words, i, month);
        }
        if (!word.isNumber()) {
            return Optional.empty();
        }
        if (word.text().length() == 8) {
            String digits = word.text();
            return numbers(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
        }
        if (word.isYear() && isYearFirst(words, i)) {
            return numbers(
                    word.text(),
                    Integer.toString(words.get(i + 1).month()),
                    words.get(i + 2).text());
        }
        if (word.isYear()) {
            return yearFirst(text, words, i);
        }
        return word.isDay() && areThreeJoined(text, words, i)
                ? numeric(word, words.get(i + 1), words.get(i + 2))
                : Optional.empty();
    }

    /** {@code 2018-08-01}, {@code 2018/08}, and {@code 2018} alone. */
    private static Optional<PartialDate> yearFirst(String text, List<DateWord> words, int i) {
        DateWord year = words.get(i);
        if (areThreeJoined(text, words, i)) {
            return numbers(
                    year.text(), words.get(i + 1).text(), day(words.get(i + 2).text()));
        }
        if (i + 1 < words.size() && joined(text, year, words.get(i + 1), "-/")) {
            return numbers(year.text(), words.get(i + 1).text(), "");
        }
        return text.strip().length() == 4 ? numbers(year.text(), "", "") : Optional.empty();
    }

    private static boolean areThreeJoined(String text, List<DateWord> words, int i) {
        return i + 2 < words.size()
                && joined(text, words.get(i), words.get(i + 1), "-/.")
                && joined(text, words.get(i + 1), words.get(i + 2), "-/.");
    }

    /** {@code 2018 Aug 1}, as journals write; but {@code 2018 August 1, 2019} is a date after some other number. */
    private static boolean isYearFirst(List<DateWord> words, int i) {
        return i + 2 < words.size()
                && words.get(i + 1).month() != 0
                && words.get(i + 2).isDay()
                && (i + 3 == words.size() || !words.get(i + 3).isYear());
    }

    /** {@code 01T10:00} reads as the words 01, T, 10; a day may be glued to nothing but that. */
    private static String day(String word) {
        return word.length() <= 2 ? word : "";
    }

    /** {@code 8/1/2018}: month first as in the United States, unless the first number can only be a day. */
    private static Optional<PartialDate> numeric(DateWord first, DateWord second, DateWord year) {
        if (!second.isDay() || !year.isNumber()) {
            return Optional.empty();
        }
        String full = year.text().length() == 2 ? "20" + year.text() : year.text();
        return first.number() > 12
                ? numbers(full, second.text(), first.text())
                : numbers(full, first.text(), second.text());
    }

    /** A month's name with the day before or after it and the year after. */
    private static Optional<PartialDate> named(List<DateWord> words, int i, int month) {
        int last = i > 0 && words.get(i - 1).text().equals("of") ? i - 2 : i - 1;
        boolean before = last >= 0 && isDay(words, last);
        boolean ordinal =
                last > 0 && isOrdinal(words.get(last)) && words.get(last - 1).isDay();
        int next = i + 1;
        String day =
                before ? words.get(last).text() : ordinal ? words.get(last - 1).text() : "";
        if (next < words.size() && words.get(next).isDay() && !(before || ordinal)) {
            day = words.get(next).text();
            next++;
            if (next < words.size() && isOrdinal(words.get(next))) {
                next++;
            }
        }
        // "August 1 at 10:00, 2018" does not happen; "August 1st, 2018" and "1 Aug 2018" do.
        String year = next < words.size() ? year(words.get(next), !day.isEmpty()) : "";
        return year.isEmpty() ? Optional.empty() : numbers(year, Integer.toString(month), day);
    }

    /** The year that a word is; after a day also one that a count is glued to: {@code Dec 5, 202312 Shares}. */
    private static String year(DateWord word, boolean afterDay) {
        if (word.isYear()) {
            return word.text();
        }
        boolean glued = afterDay && word.isNumber() && word.text().length() > 4;
        String start = glued ? word.text().substring(0, 4) : "0";
        int year = Integer.parseInt(start);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? start : "";
    }

    private static boolean isDay(List<DateWord> words, int i) {
        return words.get(i).isDay();
    }

    private static boolean isOrdinal(DateWord word) {
        return switch (word.text()) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    private static boolean joined(String text, DateWord first, DateWord second, String by) {
        return first.isNumber()
                && second.isNumber()
                && second.start() == first.end() + 1
                && by.indexOf(text.charAt(first.end())) >= 0;
    }

    private static Optional<PartialDate> numbers(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            if (y < FIRST_YEAR || y > LAST_YEAR) {
                return Optional.empty();
            }
            if (month.isEmpty()) {
                return Optional.of(PartialDate.ofYear(y));
            }
            int m = Integer.parseInt(month);
            return Optional.of(
                    day.isEmpty()
                            ? PartialDate.of(YearMonth.of(y, m))
                            : PartialDate.of(LocalDate.of(y, m, Integer.parseInt(day))));
        } catch (DateTimeException | NumberFormatException noSuchDate) {
            return Optional.empty();
        }
    }
}
