package dev.gistline.temporal;

import dev.gistline.language.Sentence;
import dev.gistline.resource.DataFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days that are called by a name, and when they fall. */
final class Holidays {
    private final List<String> rules = new ArrayList<>();
    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    private record Named(String[] words, int rule) {}

    static Holidays load() {
        Holidays all = new Holidays();
        for (String[] fields : DataFile.rows(Holidays.class, "holidays.tsv")) {
            String[] words = fields[0].replace("'", " '").split(" ");
            all.byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Named(words, all.rules.size()));
            all.rules.add(fields[1]);
        }
        return all;
    }

    /** The longest holiday whose name begins at the token; null when none does. */
    @Nullable
    TimeReading at(Sentence sentence, int at) {
        Named longest = null;
        for (Named named : byFirstWord.getOrDefault(word(sentence, at), List.of())) {
            if ((longest == null || named.words.length > longest.words.length) && matches(named.words, sentence, at)) {
                longest = named;
            }
        }
        return longest == null ? null : new TimeReading(TimeClass.HOLIDAY, longest.rule, longest.words.length);
    }

    private static boolean matches(String[] words, Sentence sentence, int at) {
        if (at + words.length > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(word(sentence, at + i))) {
                return false;
            }
        }
        return true;
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** The day on which the holiday falls in {@code year}. */
    LocalDate in(int year, int holiday) {
        String rule = rules.get(holiday);
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(6).replace("+", "")));
        }
        int plus = rule.indexOf('+');
        int after = plus < 0 ? 0 : Integer.parseInt(rule.substring(plus + 1));
        String[] parts = (plus < 0 ? rule : rule.substring(0, plus)).split("-", 3);
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        if (parts.length == 2) {
            return first.withDayOfMonth(Integer.parseInt(parts[1]));
        }
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(parts[1]));
        return first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), day))
                .plusDays(after);
    }

    /** The anonymous Gregorian computus, as in Meeus, Astronomical Algorithms (1991), chapter 8. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
