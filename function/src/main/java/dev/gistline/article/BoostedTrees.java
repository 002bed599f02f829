package dev.gistline.article;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Boosted trees whose nodes of one level all ask the same question, so that the answers are the number of the leaf
 * (Prokhorenkova et al. 2018, CatBoost). Scores are logarithms of odds. Safe for use by many threads.
 *
 * @param bias what is added to the sum of the trees' leaves
 * @param scale what one unit of a leaf's value is
 * @param features which number each level of each tree looks at
 * @param thresholds the answer is yes above it
 * @param leaves of each tree {@code 1 << DEPTH} values
 */
record BoostedTrees(float bias, float scale, short[] features, float[] thresholds, short[] leaves) {
    static final int DEPTH = 6;

    /** Quantises the leaves to two bytes each. */
    static BoostedTrees of(double bias, short[] features, float[] thresholds, float[] leaves) {
        float largest = 1e-6f;
        for (float leaf : leaves) {
            largest = Math.max(largest, Math.abs(leaf));
        }
        float scale = largest / Short.MAX_VALUE;
        short[] quantised = new short[leaves.length];
        for (int i = 0; i < leaves.length; i++) {
            quantised[i] = (short) Math.round(leaves[i] / scale);
        }
        return new BoostedTrees((float) bias, scale, features, thresholds, quantised);
    }

    double score(FeatureVector numbers) {
        float[] values = numbers.values();
        int sum = 0;
        for (int tree = 0, at = 0; at < features.length; tree += 1 << DEPTH) {
            // Written out, for it is asked some hundred thousand times a page; DEPTH levels.
            int leaf = (values[features[at]] > thresholds[at] ? 32 : 0)
                    | (values[features[at + 1]] > thresholds[at + 1] ? 16 : 0)
                    | (values[features[at + 2]] > thresholds[at + 2] ? 8 : 0)
                    | (values[features[at + 3]] > thresholds[at + 3] ? 4 : 0)
                    | (values[features[at + 4]] > thresholds[at + 4] ? 2 : 0)
                    | (values[features[at + 5]] > thresholds[at + 5] ? 1 : 0);
            at += DEPTH;
            sum += leaves[tree + leaf];
        }
        return bias + sum * (double) scale;
    }

    static BoostedTrees read(DataInputStream data) throws IOException {
        float bias = data.readFloat();
        float scale = data.readFloat();
        int trees = data.readInt();
        short[] features = new short[trees * DEPTH];
        float[] thresholds = new float[trees * DEPTH];
        for (int i = 0; i < features.length; i++) {
            features[i] = data.readShort();
            thresholds[i] = data.readFloat();
        }
        short[] leaves = new short[trees << DEPTH];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = data.readShort();
        }
        return new BoostedTrees(bias, scale, features, thresholds, leaves);
    }

    void write(DataOutputStream data) throws IOException {
        data.writeFloat(bias);
        data.writeFloat(scale);
        data.writeInt(features.length / DEPTH);
        for (int i = 0; i < features.length; i++) {
            data.writeShort(features[i]);
            data.writeFloat(thresholds[i]);
        }
        for (short leaf : leaves) {
            data.writeShort(leaf);
        }
    }
}
