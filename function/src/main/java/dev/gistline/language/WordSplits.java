package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a word where the treebanks see two: clitics, possessives, a number with its unit. */
final class WordSplits {
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> UNITS = Set.of(
            "am", "pm", "km", "kg", "cm", "mm", "mph", "kph", "ft", "lb", "lbs", "m", "bn", "tn", "k", "mg", "ml", "gb",
            "mb", "mw", "gw", "kw");

    private WordSplits() {}

    static void add(String text, int start, int end, List<Span> into) {
        int cut = cut(text, start, end);
        into.add(new Span(start, cut));
        if (cut < end) {
            into.add(new Span(cut, end));
        }
    }

    static boolean isClitic(String text, int start, int end) {
        return end - start > 1
                && isApostrophe(text.charAt(start))
                && CLITICS.contains(text.substring(start + 1, end).toLowerCase(Locale.ROOT));
    }

    private static int cut(String text, int start, int end) {
        int length = end - start;
        int apostrophe = -1;
        for (int i = end - 1; i > start; i--) {
            if (isApostrophe(text.charAt(i))) {
                apostrophe = i;
                break;
            }
        }
        if (apostrophe > start) {
            char before = text.charAt(apostrophe - 1);
            char after = apostrophe + 1 < end ? text.charAt(apostrophe + 1) : ' ';
            if (apostrophe + 2 == end && (before == 'n' || before == 'N') && (after == 't' || after == 'T')) {
                return length > 3 ? apostrophe - 1 : end;
            }
            return isClitic(text, apostrophe, end) ? apostrophe : end;
        }
        if (Character.isDigit(text.charAt(start))) {
            int digits = start;
            while (digits < end && !Character.isLetter(text.charAt(digits))) {
                digits++;
            }
            boolean unit =
                    digits < end && UNITS.contains(text.substring(digits, end).toLowerCase(Locale.ROOT));
            return unit ? digits : end;
        }
        return switch (length) {
            case 5 ->
                is(text, start, "gonna") || is(text, start, "wanna") || is(text, start, "gotta") ? start + 3 : end;
            case 6 -> is(text, start, "cannot") ? start + 3 : end;
            default -> end;
        };
    }

    private static boolean is(String text, int start, String word) {
        return text.regionMatches(true, start, word, 0, word.length());
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
