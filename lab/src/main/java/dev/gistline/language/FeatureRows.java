package dev.gistline.language;

import java.util.List;

/** Numbers the features of {@link NameFinder} that occur often enough in a set of sentences; 0 stands for all others. */
final class FeatureRows {
    private long[] keys = new long[1 << 16];
    private int[] values = new int[keys.length];
    private int size;

    private FeatureRows() {}

    /** @param least how often a feature must occur */
    static FeatureRows of(List<OpenMarks> sentences, Clusters clusters, int least) {
        FeatureRows counts = new FeatureRows();
        Words words = new Words();
        long[] features = new long[NameFeatures.MOST];
        for (OpenMarks each : sentences) {
            words.fill(each.sentence().words(), clusters);
            for (int i = 0; i < words.size; i++) {
                int count = NameFeatures.extract(words, i, features);
                for (int k = 0; k < count; k++) {
                    int slot = counts.slot(features[k]); // which may replace the array
                    counts.values[slot]++;
                }
            }
        }
        FeatureRows rows = new FeatureRows();
        for (int i = 0; i < counts.keys.length; i++) {
            if (counts.values[i] >= least) {
                int slot = rows.slot(counts.keys[i]);
                rows.values[slot] = rows.size;
            }
        }
        return rows;
    }

    /** How many rows there are, the one of unknown features with them. */
    int rows() {
        return size + 1;
    }

    int row(long feature) {
        return values[find(feature)];
    }

    void visit(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                visitor.visit(keys[i], values[i]);
            }
        }
    }

    private int slot(long feature) {
        int slot = find(feature);
        if (keys[slot] == 0) {
            keys[slot] = feature;
            if (++size > keys.length / 3 * 2) {
                grow();
                slot = find(feature);
            }
        }
        return slot;
    }

    private int find(long feature) {
        int slot = (int) (feature ^ (feature >>> 32)) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    interface Visitor {
        void visit(long feature, int row);
    }
}
