package dev.gistline.language;

import java.util.Arrays;
import java.util.List;

/**
 * What the models look at in the words of one sentence, computed once for all of them. Beyond both ends stand
 * {@link #PAD} words, so that no window needs a check: word {@code i} is at {@code i + PAD}.
 */
final class Words {
    static final int PAD = 3;
    private static final int AFFIXES = 4;

    static final int UPPER_FIRST = 1;
    static final int DIGIT = 2;
    static final int HYPHEN = 4;
    static final int MARK = 8;
    static final int UPPER_ONLY = 16;
    static final int LOWER = 32;
    static final int LETTER = 64;

    int size;
    long[] form = new long[0];
    long[] lower = new long[0];
    int[] shape = new int[0];
    long[] outline = new long[0];
    int[] cluster = new int[0];
    int[] length = new int[0];
    private long[] prefixes = new long[0];
    private long[] suffixes = new long[0];
    private char[] low = new char[64];

    /** Whether the sentence has no lower-case letter, as headlines may. */
    boolean shouted;

    /** Prefix of {@code letters} (1 to 4), of the lower-case word; the whole word where it is shorter. */
    long prefix(int at, int letters) {
        return prefixes[at * AFFIXES + letters - 1];
    }

    long suffix(int at, int letters) {
        return suffixes[at * AFFIXES + letters - 1];
    }

    void fill(List<String> words, Clusters clusters) {
        size = words.size();
        int room = size + 2 * PAD;
        if (form.length < room) {
            int grown = room + room / 2;
            form = new long[grown];
            lower = new long[grown];
            shape = new int[grown];
            outline = new long[grown];
            cluster = new int[grown];
            length = new int[grown];
            prefixes = new long[grown * AFFIXES];
            suffixes = new long[grown * AFFIXES];
        }
        for (int i = 0; i < PAD; i++) {
            pad(i, i + 1);
            pad(PAD + size + i, -i - 1);
        }
        shouted = true;
        for (int i = 0; i < size; i++) {
            word(PAD + i, words.get(i), clusters);
            shouted &= (shape[PAD + i] & LOWER) == 0;
        }
    }

    private void pad(int at, int place) {
        form[at] = place;
        lower[at] = place;
        shape[at] = 1 << 10;
        outline[at] = place;
        cluster[at] = 0;
        length[at] = 0;
        Arrays.fill(prefixes, at * AFFIXES, (at + 1) * AFFIXES, place);
        Arrays.fill(suffixes, at * AFFIXES, (at + 1) * AFFIXES, place);
    }

    private void word(int at, String word, Clusters clusters) {
        int letters = word.length();
        boolean number = look(at, word);
        length[at] = letters;
        form[at] = Hash.ofText(word);
        long plain = Hash.ofText(low, 0, letters);
        lower[at] = number ? numberClass(word) : plain;
        cluster[at] = clusters.path(plain);
        for (int k = 1; k <= AFFIXES; k++) {
            prefixes[at * AFFIXES + k - 1] = Hash.ofText(low, 0, Math.min(k, letters));
            suffixes[at * AFFIXES + k - 1] = Hash.ofText(low, Math.max(0, letters - k), letters);
        }
    }

    /**
     * Writes the word's small letters to {@link #low}, which kinds of characters it has, and the order in which they change. Says
     * whether it is a number.
     */
    private boolean look(int at, String word) {
        if (low.length < word.length()) {
            low = new char[2 * word.length()];
        }
        int bits = 0;
        long sketch = 17;
        int last = 0;
        boolean number = true;
        for (int i = 0; i < word.length(); i++) {
            char c = plain(word.charAt(i));
            int kind;
            if (Character.isUpperCase(c)) {
                bits |= LETTER | UPPER_ONLY | (i == 0 ? UPPER_FIRST : 0);
                kind = 'X';
                number = false;
            } else if (Character.isDigit(c)) {
                bits |= DIGIT;
                kind = '0';
            } else if (Character.isLetter(c)) {
                bits |= LOWER | LETTER;
                kind = 'x';
                number = false;
            } else {
                bits |= c == '-' ? HYPHEN : MARK;
                kind = c;
                number &= c == '.' || c == ',' || c == ':' || c == '/';
            }
            sketch = kind == last ? sketch : sketch * 31 + kind;
            last = kind;
            low[i] = kind == '0' ? '0' : Character.toLowerCase(c);
        }
        shape[at] = (bits & LOWER) != 0 ? bits & ~UPPER_ONLY : bits;
        outline[at] = sketch;
        return number && (bits & DIGIT) != 0;
    }

    /** Numbers are alike but for what tells a year, a small count, a time or a date from the rest. */
    private static long numberClass(String word) {
        int digits = 0;
        int mark = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                digits++;
            } else {
                mark = word.charAt(i);
            }
        }
        boolean year = digits == 4 && word.length() == 4 && (word.charAt(0) == '1' || word.charAt(0) == '2');
        return Hash.of(year ? 2 : 1, mark == 0 ? Math.min(digits, 3) : 10 + mark);
    }

    /** Typographic quotes and dashes count as their plain fellows: the corpora have mostly those. */
    static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c;
        };
    }
}
