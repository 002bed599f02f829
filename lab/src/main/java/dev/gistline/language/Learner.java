package dev.gistline.language;

import java.util.Arrays;

/**
 * The averaged perceptron (Freund and Schapire 1999, Collins 2002): weights change by whole steps while it learns, and
 * the model is their mean over all of the training.
 */
final class Learner implements Scorer {
    final int classes;
    private long[] keys;
    private int[] weights;
    /** Changes weighted by when they came, from which the mean follows at the end. */
    private long[] moments;

    private int count;
    long time = 1;

    Learner(int classes) {
        this.classes = classes;
        this.keys = new long[1 << 16];
        this.weights = new int[keys.length * classes];
        this.moments = new long[keys.length * classes];
    }

    @Override
    public void score(long[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int slot = find(features[i]);
            if (keys[slot] != 0) {
                int row = slot * classes;
                for (int k = 0; k < classes; k++) {
                    scores[k] += weights[row + k];
                }
            }
        }
    }

    /** Moves the weights towards one class and away from the other. */
    void learn(long[] features, int count, int right, int wrong) {
        for (int i = 0; i < count; i++) {
            add(features[i], right, 1);
            add(features[i], wrong, -1);
        }
    }

    void add(long feature, int label, int step) {
        int slot = find(feature);
        if (keys[slot] == 0) {
            keys[slot] = feature;
            if (++count > keys.length / 3 * 2) {
                grow();
                slot = find(feature);
            }
        }
        weights[slot * classes + label] += step;
        moments[slot * classes + label] += step * time;
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
        int[] oldWeights = weights;
        long[] oldMoments = moments;
        keys = new long[2 * oldKeys.length];
        weights = new int[keys.length * classes];
        moments = new long[keys.length * classes];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                System.arraycopy(oldWeights, i * classes, weights, slot * classes, classes);
                System.arraycopy(oldMoments, i * classes, moments, slot * classes, classes);
            }
        }
    }

    int size() {
        return count;
    }

    /** Calls for each feature with its mean weights, which the visitor must not keep. */
    void means(Visitor visitor) {
        float[] means = new float[classes];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                for (int k = 0; k < classes; k++) {
                    int at = i * classes + k;
                    means[k] = (float) (weights[at] - moments[at] / (double) time);
                }
                visitor.visit(keys[i], means);
            }
        }
    }

    /** A model of the mean weights, as it will be packed. */
    Weights frozen() {
        return Weights.read(
                new ModelWriter().weights(this, Integer.MAX_VALUE / 2, 0.01f).buffer());
    }

    interface Visitor {
        void visit(long feature, float[] means);
    }
}
