package dev.gistline.language;

import java.util.Arrays;
import java.util.List;

/**
 * The averaged perceptron (Freund and Schapire 1999, Collins 2002): weights change by whole steps while it learns, and
 * the model is their mean over all of the training.
 */
final class Learner implements Scorer {
    final int classes;
    /** How often a feature must have been learnt from before it counts (Goldberg and Elhadad 2011). */
    private final int least;

    private long[] keys;
    private byte[] learnt;
    private int[] weights;
    /** Changes weighted by when they came, from which the mean follows at the end. */
    private long[] moments;

    private int count;
    /** What a weight of 1 stands for. */
    private float unit = 1;

    long time = 1;

    Learner(int classes) {
        this(classes, 1);
    }

    Learner(int classes, int least) {
        this.classes = classes;
        this.least = least;
        this.keys = new long[1 << 16];
        this.learnt = new byte[keys.length];
        this.weights = new int[keys.length * classes];
        this.moments = new long[keys.length * classes];
    }

    @Override
    public void score(long[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int slot = find(features[i]);
            if (learnt[slot] >= least) {
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
            int slot = slot(features[i]);
            add(slot, right, 1);
            add(slot, wrong, -1);
        }
    }

    void add(long feature, int label, int step) {
        add(slot(feature), label, step);
    }

    private void add(int slot, int label, int step) {
        weights[slot * classes + label] += step;
        moments[slot * classes + label] += step * time;
    }

    /** Where a feature to be learnt from stands; a new one is taken in. */
    private int slot(long feature) {
        int slot = find(feature);
        if (keys[slot] == 0) {
            keys[slot] = feature;
            if (++count > keys.length / 3 * 2) {
                grow();
                slot = find(feature);
            }
        }
        if (learnt[slot] < least) {
            learnt[slot]++;
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
        int[] oldWeights = weights;
        long[] oldMoments = moments;
        byte[] oldLearnt = learnt;
        keys = new long[2 * oldKeys.length];
        weights = new int[keys.length * classes];
        moments = new long[keys.length * classes];
        learnt = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                learnt[slot] = oldLearnt[i];
                System.arraycopy(oldWeights, i * classes, weights, slot * classes, classes);
                System.arraycopy(oldMoments, i * classes, moments, slot * classes, classes);
            }
        }
    }

    int size() {
        return count;
    }

    /** Calls for each feature that counts with its mean weights, which the visitor must not keep. */
    void means(Visitor visitor) {
        float[] means = new float[classes];
        for (int i = 0; i < keys.length; i++) {
            if (learnt[i] >= least) {
                for (int k = 0; k < classes; k++) {
                    int at = i * classes + k;
                    means[k] = unit * (float) (weights[at] - moments[at] / (double) time);
                }
                visitor.visit(keys[i], means);
            }
        }
    }

    /** The mean of the mean weights. */
    static Learner mean(List<Learner> learners) {
        Learner mean = new Learner(learners.getFirst().classes);
        mean.unit = 1f / MEAN_STEPS / learners.size();
        for (Learner learner : learners) {
            learner.means((feature, means) -> {
                int slot = mean.slot(feature);
                for (int k = 0; k < means.length; k++) {
                    mean.weights[slot * means.length + k] += Math.round(means[k] * MEAN_STEPS);
                }
            });
        }
        return mean;
    }

    private static final int MEAN_STEPS = 1 << 10;

    /** Adds weights of another learner to those of a {@link #mean}. */
    void add(long feature, float[] others, double share) {
        int slot = slot(feature);
        for (int k = 0; k < others.length; k++) {
            weights[slot * classes + k] += (int) Math.round(others[k] * share / unit);
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
