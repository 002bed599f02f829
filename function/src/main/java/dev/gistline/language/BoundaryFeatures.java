package dev.gistline.language;

import dev.gistline.text.Span;

/**
 * What stands around a gap between two words that may end a sentence: the words, what they look like, how the rules
 * see the gap, and how far the sentence has come.
 */
final class BoundaryFeatures {
    static final int MOST = 42 + BoundaryTags.MOST + BoundaryForms.MOST;

    private final Clusters clusters;
    private final long[] low = new long[4];
    private final int[] looks = new int[4];
    private final int[] paths = new int[4];
    private final int[] lengths = new int[4];
    private char[] letters = new char[32];

    BoundaryFeatures(Clusters clusters) {
        this.clusters = clusters;
    }

    /** @param before the gap that the sentence follows, -1 at the start */
    int extract(BoundaryCandidates gaps, int gap, int before, long[] into) {
        String text = gaps.text;
        Span block = gaps.block;
        int at = gaps.at[gap];
        int next = gaps.next[gap];
        int rule = gaps.rule[gap];
        int start = gaps.start(before);
        int words = gap - before;
        before(text, block, at);
        after(text, block, next);
        int length = Math.min(words, 12) / 2;
        int quotes = open(text, start, at);
        char last = text.charAt(at - 1);
        char mark = Character.isLetter(last)
                ? (Character.isUpperCase(last) ? 'X' : 'x')
                : Character.isDigit(last) ? '0' : last;
        long look = mark * 64L + rule;
        int ahead = ahead(text, block, next);
        int capitals = capitalsBefore(text, Math.max(start, at - 60), at) * 5 + capitalsAfter(text, block, next);
        int n = 0;
        into[n++] = Hash.of(1, look);
        into[n++] = Hash.of(2, look, looks[2]);
        into[n++] = Hash.of(3, look, looks[1], looks[2]);
        into[n++] = Hash.of(4, low[1], rule);
        into[n++] = Hash.of(5, low[2], rule);
        into[n++] = Hash.of(6, low[2], look);
        into[n++] = Hash.of(7, low[1], low[2]);
        into[n++] = Hash.of(8, paths[1], paths[2]);
        into[n++] = Hash.of(9, low[1], looks[2], rule);
        into[n++] = Hash.of(10, looks[1], low[2], looks[2]);
        into[n++] = Hash.of(11, look, looks[2], looks[3]);
        into[n++] = Hash.of(12, look, looks[0], looks[1], looks[2]);
        into[n++] = Hash.of(13, look, looks[2], length);
        into[n++] = Hash.of(14, look, looks[2], quotes);
        into[n++] = Hash.of(15, low[2], low[3]);
        into[n++] = Hash.of(16, low[0], low[1]);
        into[n++] = Hash.of(17, low[3], looks[2], rule);
        into[n++] = Hash.of(18, low[0], looks[1], rule);
        into[n++] = Hash.of(19, paths[1], looks[2], rule);
        into[n++] = Hash.of(20, paths[2], looks[2], rule);
        into[n++] = Hash.of(21, paths[2], paths[3], rule);
        into[n++] = Hash.of(22, paths[0], paths[1], rule);
        into[n++] = Hash.of(23, Clusters.prefix(paths[1], 4), Clusters.prefix(paths[2], 4), rule, looks[2]);
        into[n++] = Hash.of(
                24, Clusters.prefix(paths[1], 6), Clusters.prefix(paths[2], 6), Clusters.prefix(paths[3], 6), rule);
        into[n++] = Hash.of(
                25,
                Clusters.prefix(paths[0], 4),
                Clusters.prefix(paths[1], 4),
                Clusters.prefix(paths[2], 4),
                Clusters.prefix(paths[3], 4) * 4 + rule);
        into[n++] = Hash.of(26, look, looks[2], ahead);
        into[n++] = Hash.of(27, look, lengths[1], looks[2]);
        into[n++] = Hash.of(28, rule, length, ahead, looks[2]);
        into[n++] = Hash.of(29, paths[2], length, rule);
        into[n++] = Hash.of(30, low[2], length, rule);
        into[n++] = Hash.of(31, look, quotes, looks[3], looks[2]);
        into[n++] = Hash.of(32, looks[1], paths[2], paths[3]);
        into[n++] = Hash.of(33, paths[1], low[2], looks[2]);
        into[n++] = Hash.of(34, low[1], paths[2], looks[2]);
        into[n++] = Hash.of(35, at - start < 24 ? Hash.ofText(text.substring(start, at)) : 0, rule);
        into[n++] = Hash.of(36, looks[0], looks[1], looks[2], looks[3] * 4L + rule);
        into[n++] = Hash.of(37, look, looks[2], capitals);
        into[n++] = Hash.of(38, rule, capitals, length, ahead);
        into[n++] = Hash.of(39, paths[2], capitals, rule);
        into[n++] = Hash.of(40, look, capitals / 5, looks[2], looks[3]);
        into[n++] = Hash.of(41, low[2], capitals % 5, rule);
        into[n++] = Hash.of(42, Clusters.prefix(paths[1], 6), Clusters.prefix(paths[2], 6), capitals, rule);
        n = BoundaryTags.extract(gaps, gap, before, into, n);
        return BoundaryForms.extract(gaps, gap, before, into, n);
    }

    /** How many of the last four words begin with a capital. */
    private static int capitalsBefore(String text, int start, int at) {
        int words = 0;
        int capitals = 0;
        for (int i = at - 1; i >= start && words < 4; i--) {
            if (i == start || CharacterKinds.isSpace(text.charAt(i - 1))) {
                words++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return capitals;
    }

    /** How many of the four words that come after the next begin with a capital. */
    private static int capitalsAfter(String text, Span block, int next) {
        int words = 0;
        int capitals = 0;
        for (int i = next + 1; i < block.end() && words < 4; i++) {
            if (CharacterKinds.isSpace(text.charAt(i - 1)) && !CharacterKinds.isSpace(text.charAt(i))) {
                words++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return capitals;
    }

    private void before(String text, Span block, int at) {
        int end = at;
        for (int i = 1; i >= 0; i--) {
            int start = end;
            while (start > block.start() && !CharacterKinds.isSpace(text.charAt(start - 1)) && end - start < 40) {
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
            while (end < block.end() && !CharacterKinds.isSpace(text.charAt(end)) && end - start < 40) {
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
        int first = from == to
                ? 0
                : Character.isUpperCase(text.charAt(from)) ? 1 : Character.isDigit(text.charAt(from)) ? 2 : 3;
        int open = start < from ? 1 + "\"'(".indexOf(Words.plain(text.charAt(start))) : 7;
        int close = to < end ? 1 + ".,?!:;)\"'".indexOf(Words.plain(text.charAt(end - 1))) : 15;
        int caps = upper > 1 && upper == to - from ? 1 : upper > 1 ? 2 : 0;
        int length = to - from == 1 ? 1 : 0;
        low[into] = Hash.ofText(letters, 0, to - from);
        paths[into] = clusters.path(low[into]);
        looks[into] = ((((first * 8 + open) * 16 + close) * 3 + caps) * 2 + length) * 4
                + (digits > 0 ? 2 : 0)
                + (stops > 0 ? 1 : 0);
        lengths[into] = Math.min(to - from, 6);
    }

    /** Marks of quotation and brackets that stand open in the sentence so far. */
    private static int open(String text, int start, int at) {
        int quotes = 0;
        int brackets = 0;
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            quotes += c == '"' ? 1 : 0;
            brackets += c == '(' || c == '\u201C' ? 1 : c == ')' || c == '\u201D' ? -1 : 0;
        }
        return (quotes & 1) + (brackets > 0 ? 2 : 0);
    }

    /** How many words, in steps, until the next mark that may end a sentence. */
    private static int ahead(String text, Span block, int next) {
        int words = 0;
        for (int i = next; i < block.end(); i++) {
            char c = text.charAt(i);
            if (CharacterKinds.isTerminal(c) && (i + 1 == block.end() || CharacterKinds.isSpace(text.charAt(i + 1)))) {
                return Math.min(words, 12) / 2;
            }
            if (CharacterKinds.isSpace(c) && ++words == 12) {
                return 6;
            }
        }
        return 7;
    }
}
