package dev.gistline.temporal;

import dev.gistline.language.Sentence;
import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says which temporal classes a token can be of. */
final class TemporalWords {
    private static final List<TimeReading> NONE = List.of();

    private final WordTable<List<TimeReading>> words;

    /** The words of {@link #words} that count only with a capital first letter. */
    private final Set<String> capital;

    private final Holidays holidays;

    private TemporalWords(Map<String, List<TimeReading>> words, Set<String> capital, Holidays holidays) {
        this.words = new WordTable<>(words);
        this.capital = capital;
        this.holidays = holidays;
    }

    static TemporalWords load(Holidays holidays) {
        Map<String, List<TimeReading>> words = new HashMap<>();
        Set<String> capital = new HashSet<>();
        for (String[] fields : DataFile.rows(TemporalWords.class, "temporal-words.tsv")) {
            TimeReading reading = new TimeReading(TimeClass.valueOf(fields[0]), Integer.parseInt(fields[1]));
            for (String word : fields[2].split(" ")) {
                String lower = word.toLowerCase(Locale.ROOT);
                words.computeIfAbsent(lower, w -> new ArrayList<>(1)).add(reading);
                if (reading.kind() == TimeClass.MONTH || reading.kind() == TimeClass.WEEKDAY) {
                    capital.add(lower);
                }
            }
        }
        return new TemporalWords(words, capital, holidays);
    }

    /** The classes that token {@code at} can be of. */
    List<TimeReading> of(Sentence sentence, int at, String lower) {
        String text = sentence.token(at).text();
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return number(text);
        }
        List<TimeReading> known = words.getOrDefault(lower, NONE);
        if (!known.isEmpty() && capital.contains(lower) && !Character.isUpperCase(first)) {
            known = NONE;
        }
        if ((first == '\'' || first == '\u2019') && text.length() > 2) {
            return shortYear(text.substring(1));
        }
        if (first == 'Q' && text.length() == 2 && text.charAt(1) >= '1' && text.charAt(1) <= '4') {
            return List.of(new TimeReading(TimeClass.QUARTERCODE, text.charAt(1) - '0'));
        }
        TimeReading holiday = Character.isUpperCase(first) ? holidays.at(sentence, at) : null;
        if (holiday != null) {
            List<TimeReading> both = new ArrayList<>(known);
            both.add(holiday);
            return both;
        }
        return known;
    }

    private static List<TimeReading> shortYear(String text) {
        int year = digits(text, 0, 2);
        if (year < 0) {
            return NONE;
        }
        int full = year < 40 ? 2000 + year : 1900 + year;
        if (text.length() == 2) {
            return List.of(new TimeReading(TimeClass.SHORTYEAR, full));
        }
        return text.length() == 3 && text.charAt(2) == 's' ? decade(full) : NONE;
    }

    private static List<TimeReading> decade(int year) {
        return year % 10 == 0 ? List.of(new TimeReading(TimeClass.DECADE, year)) : NONE;
    }

    private static List<TimeReading> number(String text) {
        int run = 0;
        while (run < text.length() && text.charAt(run) >= '0' && text.charAt(run) <= '9') {
            run++;
        }
        String rest = text.substring(run);
        if (run > 6) {
            return NONE;
        }
        int value = digits(text, 0, run);
        if (rest.isEmpty()) {
            return whole(value, run);
        }
        return switch (rest.charAt(0)) {
            case ':' -> clock(value, rest);
            case '-', '\u2013' -> hyphen(value, run, rest.substring(1));
            case '/' -> slash(value, rest.substring(1));
            case ',' -> digits(rest, 1, rest.length()) >= 0 ? List.of(new TimeReading(TimeClass.NUM, -1)) : NONE;
            case '.' -> List.of(new TimeReading(TimeClass.NUM, -1));
            default -> suffixed(value, run, rest.toLowerCase(Locale.ROOT));
        };
    }

    private static List<TimeReading> whole(int value, int run) {
        List<TimeReading> all = new ArrayList<>(3);
        all.add(new TimeReading(TimeClass.NUM, value));
        if (run <= 2 && value >= 1 && value <= 31) {
            all.add(new TimeReading(TimeClass.DAY, value));
        }
        if (run == 4) {
            if (value >= 1000 && value < 2200) {
                all.add(new TimeReading(TimeClass.YEAR, value));
            }
            if (value / 100 < 24 && value % 100 < 60) {
                all.add(new TimeReading(TimeClass.MILITARY, value / 100 * 60 + value % 100));
            }
        }
        return all;
    }

    private static List<TimeReading> suffixed(int value, int run, String rest) {
        return switch (rest) {
            case "st", "nd", "rd", "th" ->
                value >= 1 && value <= 31
                        ? List.of(new TimeReading(TimeClass.DAY, value), new TimeReading(TimeClass.ORD, value))
                        : NONE;
            case "s", "'s", "\u2019s" ->
                run == 4 && value >= 1000 && value < 2200
                        ? decade(value)
                        : run == 2 ? decade(value < 30 ? 2000 + value : 1900 + value) : NONE;
            default -> NONE;
        };
    }

    private static List<TimeReading> clock(int hour, String rest) {
        int minute = digits(rest, 1, 3);
        return rest.length() == 3 && hour < 24 && minute >= 0 && minute < 60
                ? List.of(new TimeReading(TimeClass.CLOCK, hour * 60 + minute))
                : NONE;
    }

    private static List<TimeReading> hyphen(int value, int run, String rest) {
        if (run != 4 || value < 1000 || value > 2199) {
            return NONE;
        }
        if (rest.length() == 5) {
            return day(value, digits(rest, 0, 2), digits(rest, 3, 5), TimeClass.ISO);
        }
        int last = digits(rest, 0, rest.length());
        if (rest.length() == 2 && last > 0) {
            last += value / 100 * 100;
        }
        return last > value && last < 2200 ? List.of(new TimeReading(TimeClass.YEARS, value * 10_000 + last)) : NONE;
    }

    /** American order, as in almost all English news that writes dates so; the day first where only that can be. */
    private static List<TimeReading> slash(int first, String rest) {
        int second = rest.indexOf('/');
        if (second < 1 || second > 2) {
            return NONE;
        }
        int middle = digits(rest, 0, second);
        int year = digits(rest, second + 1, rest.length());
        if (rest.length() - second == 3 && year >= 0) {
            year += 2000;
        }
        return first > 12 ? day(year, middle, first, TimeClass.SLASH) : day(year, first, middle, TimeClass.SLASH);
    }

    private static List<TimeReading> day(int year, int month, int day, TimeClass kind) {
        try {
            return year < 1000
                    ? NONE
                    : List.of(new TimeReading(
                            kind, (int) LocalDate.of(year, month, day).toEpochDay()));
        } catch (DateTimeException noSuchDay) {
            return NONE;
        }
    }

    /** The number that the characters write, -1 where they write none. */
    private static int digits(String text, int from, int to) {
        if (to > text.length() || to <= from || to - from > 6) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = value * 10 + digit - '0';
        }
        return value;
    }
}
