package dev.gistline.language;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The features by which {@link Parser} names a relation once the tree stands. {@code d} is the dependent, {@code g} its governor,
 * {@code gg} the governor of that.
 */
final class TreeLabelFeatures {
    /** Eights of words: forms of be, other voice words, what opens or fills a clause. */
    private static final long[] CUES = Stream.of(
                    "be", "is", "are", "was", "were", "been", "being", "'s", //
                    "get", "got", "gets", "getting", "gotten", "am", "'re", "'m", //
                    "by", "by", "by", "by", "by", "by", "by", "by", //
                    "there", "it", "that", "which", "who", "whom", "what", "how")
            .mapToLong(Hash::ofText)
            .toArray();

    private long[] w = {};
    private long[] t = {};
    private long[] c = {};
    private int d;
    private int g;
    private int gg;
    /** Stands for a word that is not there. */
    private int none;
    /** 1 where the dependent stands before its governor. */
    private int direction;
    /** The first word that hangs on the dependent, and the last. */
    private int first;

    private int last;
    /** What the words that hang on the governor tell of the voice and mood of its clause. */
    private long cues;
    /** The nearest of the dependents that stand between the dependent and the governor. */
    private int sister;
    /** How many stand between, and how many beyond, with the direction. */
    private long place;

    /** Extracts what the finished tree shows of a word. */
    void extract(ParserState state, ParserWords words, int dependent, Features into) {
        w = words.word;
        t = words.tag;
        c = words.cluster;
        none = words.size + 1;
        d = dependent;
        g = state.head[d];
        gg = g < words.size ? state.head[g] : none;
        direction = d < g ? 1 : 0;
        first = outermost(state, d);
        last = rightmost(state, d);
        cues = words.cues[g];
        sisters(state);
        into.clear();
        arc(into);
        neighbours(words.size, into);
        around(state, into);
        voice(into);
        clusters(into);
        dependents(state, words, into);
        farther(words, into);
    }

    /** Looks for the other dependents of the governor on the same side. */
    private void sisters(ParserState state) {
        int between = 0;
        int beyond = 0;
        sister = none;
        for (int i = 0; i < state.size; i++) {
            if (state.head[i] == g && i != d && (i < g) == (d < g)) {
                if (Math.abs(i - g) < Math.abs(d - g)) {
                    between++;
                    boolean nearer = sister == none || (i > d ? i < sister : i > sister);
                    sister = nearer ? i : sister;
                } else {
                    beyond++;
                }
            }
        }
        place = Hash.mix(Math.min(between, 3) * 8 + Math.min(beyond, 3) * 2L + direction);
    }

    private void arc(Features into) {
        int distance = Math.min(Math.abs(g - d), 6) * 2 + direction;
        into.add(1, direction);
        into.add(2, w[d], direction);
        into.add(3, t[d], direction);
        into.add(4, w[g], direction);
        into.add(5, t[g], direction);
        into.add(6, t[d], t[g], distance);
        into.add(7, w[d], t[g], direction);
        into.add(8, t[d], w[g], direction);
        into.add(9, w[d], w[g], direction);
    }

    /** The word that the dependent's phrase opens on, often a preposition or a conjunction; the words beside it. */
    private void neighbours(int size, Features into) {
        int before = d > 0 ? d - 1 : none;
        int after = d + 1 < size ? d + 1 : none;
        into.add(10, w[first], t[d], direction);
        into.add(11, w[first], t[g], direction);
        into.add(12, w[first], w[g], direction);
        into.add(13, w[first], w[d], direction);
        into.add(14, t[before], t[d], t[after]);
        into.add(15, w[before], t[d], direction);
        into.add(16, w[after], t[d], direction);
    }

    /** Where the arc stands in the tree. */
    private void around(ParserState state, Features into) {
        into.add(17, t[d], t[g], t[gg]);
        into.add(18, t[d], t[g], place);
        into.add(19, t[d], t[first], t[last]);
        into.add(20, t[d], t[first], t[g]);
        into.add(21, t[d], t[last], t[g]);
        into.add(22, t[outermost(state, g)], t[d], t[g]);
        into.add(23, t[rightmost(state, g)], t[d], t[g]);
        into.add(24, w[outermost(state, g)], t[d], t[g]);
    }

    private void voice(Features into) {
        into.add(25, cues, t[d], t[g], direction);
        into.add(26, cues, w[d], t[g], direction);
        into.add(27, cues, w[first], t[d], direction);
    }

    private void clusters(Features into) {
        into.add(28, c[d], c[g], direction);
        into.add(29, c[d], t[g], direction);
        into.add(30, t[d], c[g], direction);
        into.add(31, w[first], c[d], direction);
        into.add(32, c[d], t[d], t[g], place);
    }

    private void dependents(ParserState state, ParserWords words, Features into) {
        int inner = state.left[d] < 0 ? none : state.left[d];
        into.add(33, t[sister], t[d], t[g], direction);
        into.add(34, w[sister], t[d], t[g], direction);
        into.add(35, words.leftTags[d], t[d], t[g], direction);
        into.add(36, words.rightTags[d], t[d], t[g], direction);
        into.add(37, words.leftTags[g] * 31 + words.rightTags[g], t[d], t[g], direction);
        into.add(38, w[inner], t[d], t[g], direction);
    }

    /** Combinations that reach farther. */
    private void farther(ParserWords words, Features into) {
        into.add(39, w[g], cues, t[d], place);
        into.add(40, words.middle[d], words.middle[g], t[d], t[g]);
        into.add(41, w[first], words.middle[d], w[g]);
        into.add(42, w[first], c[d], c[g]);
        into.add(43, w[last], t[d], t[g], direction);
        into.add(44, w[gg], t[d], t[g], direction);
    }

    /** Sums up each word's dependents by tag, and by the words that tell the voice and mood of a clause. */
    static void prepare(ParserState state, ParserWords words) {
        Arrays.fill(words.leftTags, 0, words.size + 1, 0);
        Arrays.fill(words.rightTags, 0, words.size + 1, 0);
        Arrays.fill(words.cues, 0, words.size + 1, 0);
        for (int i = 0; i < words.size; i++) {
            int head = state.head[i];
            if (i < head) {
                words.leftTags[head] |= 1L << words.tagNumber[i];
            } else {
                words.rightTags[head] |= 1L << words.tagNumber[i];
            }
            words.cues[head] |= cue(words.word[i]);
        }
    }

    private static long cue(long word) {
        for (int i = 0; i < CUES.length; i++) {
            if (CUES[i] == word) {
                return 1L << (i / 8);
            }
        }
        return 0;
    }

    private static int word(int word, int none) {
        return word < 0 ? none : word;
    }

    private int outermost(ParserState state, int word) {
        for (int i = 0; i < word && i < state.size; i++) {
            if (state.head[i] == word) {
                return i;
            }
        }
        return none;
    }

    private int rightmost(ParserState state, int word) {
        return word > state.size || state.right[word] < 0 ? none : state.right[word];
    }
}
