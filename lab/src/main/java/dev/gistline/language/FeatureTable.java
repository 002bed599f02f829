package dev.gistline.language;

/**
 * Numbers features in the order in which they come, from 1 on; row 0 stands for every other. An open-addressed table of
 * longs: boxed ones would take several times the room that training has. No feature may be 0, which marks an empty slot.
 */
final class FeatureTable {
    private long[] features = new long[1 << 16];
    private int[] rows = new int[features.length];
    private int size;

    /** How many features have a row. */
    int size() {
        return size;
    }

    /** The feature's row, 0 for one without. */
    int row(long feature) {
        return rows[slot(feature)];
    }

    /** The feature's row, which one without is given. */
    int add(long feature) {
        int slot = slot(feature);
        if (features[slot] != 0) {
            return rows[slot];
        }
        features[slot] = feature;
        rows[slot] = ++size;
        if (size > features.length / 3 * 2) {
            grow();
        }
        return size;
    }

    /** Calls for each feature, in the table's own order: the same for the same features added in the same order. */
    void visit(Visitor visitor) {
        for (int i = 0; i < features.length; i++) {
            if (features[i] != 0) {
                visitor.visit(features[i], rows[i]);
            }
        }
    }

    private int slot(long feature) {
        int slot = (int) (feature ^ (feature >>> 32)) & (features.length - 1);
        while (features[slot] != 0 && features[slot] != feature) {
            slot = (slot + 1) & (features.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldFeatures = features;
        int[] oldRows = rows;
        features = new long[2 * oldFeatures.length];
        rows = new int[features.length];
        for (int i = 0; i < oldFeatures.length; i++) {
            if (oldFeatures[i] != 0) {
                int slot = slot(oldFeatures[i]);
                features[slot] = oldFeatures[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    interface Visitor {
        void visit(long feature, int row);
    }
}
