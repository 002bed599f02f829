package dev.gistline.language;

import dev.gistline.text.Span;

/** The two words before a gap that may end a sentence and the two after it, each without the marks around it. */
final class BoundaryWindow {
    static final int WORDS = 4;
    private static final int LONGEST = 40;

    /** Of each word, in the order of the text: its letters in lower case, as a hash. */
    final long[] low = new long[WORDS];
    /** Its cluster. */
    final int[] paths = new int[WORDS];
    /** How it is written and what marks stand around it. */
    final int[] looks = new int[WORDS];

    final int[] lengths = new int[WORDS];

    private final Clusters clusters;
    private char[] letters = new char[32];

    BoundaryWindow(Clusters clusters) {
        this.clusters = clusters;
    }

    /**
     * Reads the words around a gap.
     *
     * @param at the end of the word before it
     * @param next the start of the word after it
     */
    void read(String text, Span block, int at, int next) {
        before(text, block, at);
        after(text, block, next);
    }

    private void before(String text, Span block, int at) {
        int end = at;
        for (int i = 1; i >= 0; i--) {
            int start = end;
            while (start > block.start() && !CharacterKinds.isSpace(text.charAt(start - 1)) && end - start < LONGEST) {
                start--;
            }
            word(text, start, end, i);
            end = start;
            while (end > block.start() && CharacterKinds.isSpace(text.charAt(end - 1))) {
                end--;
            }
        }
    }

    private void after(String text, Span block, int next) {
        int start = next;
        for (int i = 2; i < 4; i++) {
            int end = start;
            while (end < block.end() && !CharacterKinds.isSpace(text.charAt(end)) && end - start < LONGEST) {
                end++;
            }
            word(text, start, end, i);
            start = end;
            while (start < block.end() && CharacterKinds.isSpace(text.charAt(start))) {
                start++;
            }
        }
    }

    /** The word without the marks around it; the look tells the marks. */
    private void word(String text, int start, int end, int into) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        if (letters.length < to - from) {
            letters = new char[2 * (to - from)];
        }
        int upper = 0;
        int digits = 0;
        int stops = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            boolean digit = Character.isDigit(c);
            digits += digit ? 1 : 0;
            stops += c == '.' ? 1 : 0;
            letters[i - from] = digit ? '0' : Character.toLowerCase(Words.plain(c));
        }
        int open = start < from ? 1 + "\"'(".indexOf(Words.plain(text.charAt(start))) : 7;
        int close = to < end ? 1 + ".,?!:;)\"'".indexOf(Words.plain(text.charAt(end - 1))) : 15;
        int caps = upper > 1 && upper == to - from ? 1 : upper > 1 ? 2 : 0;
        int length = to - from == 1 ? 1 : 0;
        low[into] = Hash.ofText(letters, 0, to - from);
        paths[into] = clusters.path(low[into]);
        looks[into] = ((((first(text, from, to) * 8 + open) * 16 + close) * 3 + caps) * 2 + length) * 4
                + (digits > 0 ? 2 : 0)
                + (stops > 0 ? 1 : 0);
        lengths[into] = Math.min(to - from, 6);
    }

    private static int first(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        char first = text.charAt(from);
        return Character.isUpperCase(first) ? 1 : Character.isDigit(first) ? 2 : 3;
    }
}
