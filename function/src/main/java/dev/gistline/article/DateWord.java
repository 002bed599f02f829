package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word of a written date: a run of letters in lower case, or of digits, and its place in the text. */
record DateWord(String text, int start, int end) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    int number() {
        return text.length() > 8 ? -1 : Integer.parseInt(text);
    }

    boolean isYear() {
        return isNumber()
                && text.length() == 4
                && number() >= DateParser.FIRST_YEAR
                && number() <= DateParser.LAST_YEAR;
    }

    boolean isDay() {
        return isNumber() && text.length() <= 2 && number() >= 1 && number() <= 31;
    }

    /** 1 to 12; 0 when it names no month. */
    int month() {
        return isNumber() ? 0 : DateParser.month(text);
    }

    static List<DateWord> of(String text) {
        List<DateWord> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || parts(text.charAt(i - 1), text.charAt(i))) {
                if (kind(text.charAt(start)) != 0) {
                    words.add(new DateWord(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                }
                start = i;
            }
        }
        return words;
    }

    /** Letters and digits part, and, as pages glue a name to a date, {@code Ada MossAug 1} between s and A. */
    private static boolean parts(char before, char after) {
        return kind(before) != kind(after) || Character.isLowerCase(before) && Character.isUpperCase(after);
    }

    private static int kind(char c) {
        return c >= '0' && c <= '9' ? 1 : CharacterTable.isLetter(c) ? 2 : 0;
    }
}
