package dev.gistline.language;

import java.util.Arrays;
import java.util.stream.Stream;

/** The features by which {@link Parser} names a relation: while it builds the tree, and over the whole tree. */
final class LabelFeatures {
    static final int MOST = 80;

    /** Eights of words: forms of be, other voice words, what opens or fills a clause. */
    private static final long[] CUES = Stream.of(
                    "be", "is", "are", "was", "were", "been", "being", "'s", //
                    "get", "got", "gets", "getting", "gotten", "am", "'re", "'m", //
                    "by", "by", "by", "by", "by", "by", "by", "by", //
                    "there", "it", "that", "which", "who", "whom", "what", "how")
            .mapToLong(Hash::ofText)
            .toArray();

    private LabelFeatures() {}

    /** What is known when {@code dependent} is attached to {@code governor}. */
    static void early(ParserState state, ParserWords words, int governor, int dependent, Features features) {
        long[] into = features.hashes;
        int none = words.size + 1;
        long[] w = words.word;
        long[] t = words.tag;
        long[] c = words.cluster;
        int direction = dependent < governor ? 1 : 0;
        int distance = Math.min(Math.abs(governor - dependent), 4) * 2 + direction;
        int d = dependent;
        int g = governor;
        int child = state.left[d] < 0 ? none : state.left[d];
        long sisters = direction == 1 ? state.leftLabels[g] : state.rightLabels[g];
        int n = 0;
        into[n++] = Hash.of(200, direction);
        into[n++] = Hash.of(201, w[d], direction);
        into[n++] = Hash.of(202, t[d], direction);
        into[n++] = Hash.of(203, w[g], direction);
        into[n++] = Hash.of(204, t[g], direction);
        into[n++] = Hash.of(205, t[d], t[g], distance);
        into[n++] = Hash.of(206, w[d], t[g], direction);
        into[n++] = Hash.of(207, t[d], w[g], direction);
        into[n++] = Hash.of(208, w[child], t[d], t[g], direction);
        into[n++] = Hash.of(209, state.leftLabels[d], t[d], t[g], direction);
        into[n++] = Hash.of(210, sisters, t[d], t[g], direction);
        into[n++] = Hash.of(211, w[d], w[g], direction);
        into[n++] = Hash.of(212, state.rightLabels[d], t[d], t[g], direction);
        into[n++] = Hash.of(213, c[d], c[g], direction);
        into[n++] = Hash.of(214, c[d], t[g], direction);
        into[n++] = Hash.of(215, t[d], c[g], direction);
        into[n++] = Hash.of(216, w[child], c[d], direction);
        into[n++] = Hash.of(217, state.leftLabels[d], sisters, t[d], t[g]);
        into[n++] = Hash.of(218, t[d > 0 ? d - 1 : none], t[d], t[d + 1], direction);
        features.count = n;
    }

    /** What the finished tree shows of {@code dependent}. */
    static void late(ParserState state, ParserWords words, int dependent, Features features) {
        long[] into = features.hashes;
        int size = words.size;
        int none = size + 1;
        long[] w = words.word;
        long[] t = words.tag;
        long[] c = words.cluster;
        int d = dependent;
        int g = state.head[d];
        int gg = g < size ? state.head[g] : none;
        int direction = d < g ? 1 : 0;
        int distance = Math.min(Math.abs(g - d), 6) * 2 + direction;
        int before = d > 0 ? d - 1 : none;
        int after = d + 1 < size ? d + 1 : none;
        int inner = first(state.left[d], none);
        int first = outermost(state, d, none);
        int last = rightmost(state, d, none);
        int order = 0;
        int beyond = 0;
        int sister = none;
        for (int i = 0; i < size; i++) {
            if (state.head[i] == g && i != d) {
                if ((i < g) == (d < g)) {
                    if (Math.abs(i - g) < Math.abs(d - g)) {
                        order++;
                        if (i > d ? sister == none || i < sister : sister == none || i > sister) {
                            sister = i;
                        }
                    } else {
                        beyond++;
                    }
                }
            }
        }
        long cues = words.cues[g];
        long key = Hash.mix(Math.min(order, 3) * 8 + Math.min(beyond, 3) * 2L + direction);
        int n = 0;
        into[n++] = Hash.of(1, direction);
        into[n++] = Hash.of(2, w[d], direction);
        into[n++] = Hash.of(3, t[d], direction);
        into[n++] = Hash.of(4, w[g], direction);
        into[n++] = Hash.of(5, t[g], direction);
        into[n++] = Hash.of(6, t[d], t[g], distance);
        into[n++] = Hash.of(7, w[d], t[g], direction);
        into[n++] = Hash.of(8, t[d], w[g], direction);
        into[n++] = Hash.of(9, w[d], w[g], direction);
        into[n++] = Hash.of(10, w[first], t[d], direction);
        into[n++] = Hash.of(11, w[first], t[g], direction);
        into[n++] = Hash.of(12, w[first], w[g], direction);
        into[n++] = Hash.of(13, w[first], w[d], direction);
        into[n++] = Hash.of(14, t[before], t[d], t[after]);
        into[n++] = Hash.of(15, w[before], t[d], direction);
        into[n++] = Hash.of(16, w[after], t[d], direction);
        into[n++] = Hash.of(17, t[d], t[g], t[gg]);
        into[n++] = Hash.of(18, t[d], t[g], key);
        into[n++] = Hash.of(19, t[d], t[first], t[last]);
        into[n++] = Hash.of(20, t[d], t[first], t[g]);
        into[n++] = Hash.of(21, t[d], t[last], t[g]);
        into[n++] = Hash.of(22, t[outermost(state, g, none)], t[d], t[g]);
        into[n++] = Hash.of(23, t[rightmost(state, g, none)], t[d], t[g]);
        into[n++] = Hash.of(24, w[outermost(state, g, none)], t[d], t[g]);
        into[n++] = Hash.of(25, cues, t[d], t[g], direction);
        into[n++] = Hash.of(26, cues, w[d], t[g], direction);
        into[n++] = Hash.of(27, cues, w[first], t[d], direction);
        into[n++] = Hash.of(28, c[d], c[g], direction);
        into[n++] = Hash.of(29, c[d], t[g], direction);
        into[n++] = Hash.of(30, t[d], c[g], direction);
        into[n++] = Hash.of(31, w[first], c[d], direction);
        into[n++] = Hash.of(32, c[d], t[d], t[g], key);
        into[n++] = Hash.of(33, t[sister], t[d], t[g], direction);
        into[n++] = Hash.of(34, w[sister], t[d], t[g], direction);
        into[n++] = Hash.of(35, words.leftTags[d], t[d], t[g], direction);
        into[n++] = Hash.of(36, words.rightTags[d], t[d], t[g], direction);
        into[n++] = Hash.of(37, words.leftTags[g] * 31 + words.rightTags[g], t[d], t[g], direction);
        into[n++] = Hash.of(38, w[inner], t[d], t[g], direction);
        into[n++] = Hash.of(39, w[g], cues, t[d], key);
        into[n++] = Hash.of(40, words.middle[d], words.middle[g], t[d], t[g]);
        into[n++] = Hash.of(41, w[first], words.middle[d], w[g]);
        into[n++] = Hash.of(42, w[first], c[d], c[g]);
        into[n++] = Hash.of(43, w[last], t[d], t[g], direction);
        into[n++] = Hash.of(44, w[gg], t[d], t[g], direction);
        features.count = n;
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

    private static int first(int word, int none) {
        return word < 0 ? none : word;
    }

    private static int outermost(ParserState state, int word, int none) {
        for (int i = 0; i < word && i < state.size; i++) {
            if (state.head[i] == word) {
                return i;
            }
        }
        return none;
    }

    private static int rightmost(ParserState state, int word, int none) {
        return word > state.size || state.right[word] < 0 ? none : state.right[word];
    }
}
