package dev.gistline.language;

import java.util.Arrays;

/**
 * What {@link NameField} learns from a sentence.
 *
 * @param rows of its words' features, one word after the other
 * @param ends where each word's rows end
 * @param allowed for each word the marks that may be right, as bits
 */
record FieldSentence(int[] rows, int[] ends, int[] allowed) {

    static FieldSentence of(OpenMarks open, Clusters clusters, FeatureTable table) {
        Words words = new Words();
        words.fill(open.sentence().words(), clusters);
        Features features = new Features(NameFeatures.MOST);
        int[] rows = new int[words.size * NameFeatures.MOST];
        int[] ends = new int[words.size];
        int n = 0;
        for (int i = 0; i < words.size; i++) {
            NameFeatures.extract(words, i, features);
            for (int k = 0; k < features.count; k++) {
                int row = table.row(features.hashes[k]);
                if (row != 0) {
                    rows[n++] = row;
                }
            }
            ends[i] = n;
        }
        return new FieldSentence(Arrays.copyOf(rows, n), ends, open.allowed());
    }

    /** Leaves features out by chance, each look at a sentence others, the same in each training. */
    static final class Thinning {
        private static final int BITS = 31;

        private final long bar;
        private long state = 88172645463325252L;

        /** @param share of the features to leave out */
        Thinning(double share) {
            bar = (long) (share * (1L << BITS));
        }

        FieldSentence of(FieldSentence whole) {
            if (bar == 0) {
                return whole;
            }
            int[] rows = new int[whole.rows.length];
            int[] ends = new int[whole.ends.length];
            int n = 0;
            int row = 0;
            for (int i = 0; i < ends.length; i++) {
                for (; row < whole.ends[i]; row++) {
                    if (draw() >= bar) {
                        rows[n++] = whole.rows[row];
                    }
                }
                ends[i] = n;
            }
            return new FieldSentence(rows, ends, whole.allowed);
        }

        /** A whole number of {@link #BITS}, by a shift register (Marsaglia 2003): training needs a billion of them. */
        private long draw() {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            return state >>> Long.SIZE - BITS;
        }
    }
}
