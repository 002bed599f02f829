package dev.gistline.language;

import dev.gistline.text.Span;

/**
 * What stands around a gap between two words that may end a sentence: the words, what they look like, how the rules
 * see the gap, and how far the sentence has come. The numbers of the templates are part of the trained model.
 */
final class BoundaryFeatures {
    static final int MOST = 42 + BoundaryTags.MOST + BoundaryForms.MOST;
    /** How far back words in capitals are counted. */
    private static final int NEAR = 60;
    /** A longer beginning of a sentence is no heading or greeting that comes again as it is. */
    private static final int SHORT = 24;

    private final BoundaryWindow window;
    private final long[] low;
    private final int[] looks;
    private final int[] paths;
    private int rule;
    /** The character before the gap, letters of a case being alike, and the rule. */
    private long look;
    /** Words of the sentence so far, in steps. */
    private int length;
    /** The same to the next mark. */
    private int ahead;

    private int quotes;
    private int capitals;

    BoundaryFeatures(Clusters clusters) {
        window = new BoundaryWindow(clusters);
        low = window.low;
        looks = window.looks;
        paths = window.paths;
    }

    /** @param before the gap that the sentence follows, -1 at the start */
    int extract(BoundaryCandidates gaps, int gap, int before, long[] into) {
        String text = gaps.text;
        int at = gaps.at[gap];
        int next = gaps.next[gap];
        int start = gaps.start(before);
        window.read(text, gaps.block, at, next);
        rule = gaps.rule[gap];
        look = mark(text.charAt(at - 1)) * 64L + rule;
        length = Math.min(gap - before, 12) / 2;
        quotes = open(text, start, at);
        ahead = ahead(text, gaps.block, next);
        capitals = capitalsBefore(text, Math.max(start, at - NEAR), at) * 5 + capitalsAfter(text, gaps.block, next);
        int n = words(into);
        n = clusters(into, n);
        n = extent(into, n);
        into[n++] = Hash.of(35, at - start < SHORT ? Hash.ofText(text.substring(start, at)) : 0, rule);
        n = runsOfCapitals(into, n);
        n = BoundaryTags.extract(gaps, gap, before, into, n);
        return BoundaryForms.extract(gaps, gap, before, into, n);
    }

    private static char mark(char last) {
        if (Character.isLetter(last)) {
            return Character.isUpperCase(last) ? 'X' : 'x';
        }
        return Character.isDigit(last) ? '0' : last;
    }

    /** The four words and what they look like. */
    private int words(long[] into) {
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
        return n;
    }

    /** Clusters in the place of words, at several depths. */
    private int clusters(long[] into, int from) {
        int n = from;
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
        return n;
    }

    /** The same with how long the sentence is, and how far off the next mark. */
    private int extent(long[] into, int from) {
        int n = from;
        into[n++] = Hash.of(26, look, looks[2], ahead);
        into[n++] = Hash.of(27, look, window.lengths[1], looks[2]);
        into[n++] = Hash.of(28, rule, length, ahead, looks[2]);
        into[n++] = Hash.of(29, paths[2], length, rule);
        into[n++] = Hash.of(30, low[2], length, rule);
        into[n++] = Hash.of(31, look, quotes, looks[3], looks[2]);
        into[n++] = Hash.of(32, looks[1], paths[2], paths[3]);
        into[n++] = Hash.of(33, paths[1], low[2], looks[2]);
        into[n++] = Hash.of(34, low[1], paths[2], looks[2]);
        return n;
    }

    private int runsOfCapitals(long[] into, int from) {
        int n = from;
        into[n++] = Hash.of(36, looks[0], looks[1], looks[2], looks[3] * 4L + rule);
        into[n++] = Hash.of(37, look, looks[2], capitals);
        into[n++] = Hash.of(38, rule, capitals, length, ahead);
        into[n++] = Hash.of(39, paths[2], capitals, rule);
        into[n++] = Hash.of(40, look, capitals / 5, looks[2], looks[3]);
        into[n++] = Hash.of(41, low[2], capitals % 5, rule);
        into[n++] = Hash.of(42, Clusters.prefix(paths[1], 6), Clusters.prefix(paths[2], 6), capitals, rule);
        return n;
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
