package dev.gistline.language;

import java.util.Arrays;
import java.util.List;

/**
 * The averaged perceptron (Freund and Schapire 1999, Collins 2002): weights change by whole steps while it learns, and
 * the model is their mean over all of the training.
 */
final class Learner implements Scorer {
    /** What a weight of 1 becomes in a {@link #mean}, whose weights are whole numbers too. */
    private static final int MEAN_STEPS = 1 << 10;

    final int classes;
    /** How often a feature must have been learnt from before it counts (Goldberg and Elhadad 2011). */
    private final int least;

    private final FeatureTable table = new FeatureTable();
    /** How often each row was learnt from, as far as {@link #least}. */
    private byte[] learnt = new byte[1 << 16];
    /** The rows' weights, one for each class, row after row. */
    private int[] weights;
    /** Changes weighted by when they came, from which the mean follows at the end. */
    private long[] moments;

    /** What a weight of 1 stands for. */
    private float unit = 1;

    long time = 1;

    Learner(int classes) {
        this(classes, 1);
    }

    Learner(int classes, int least) {
        this.classes = classes;
        this.least = least;
        this.weights = new int[learnt.length * classes];
        this.moments = new long[learnt.length * classes];
    }

    @Override
    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < features.count; i++) {
            int row = table.row(features.hashes[i]);
            if (learnt[row] >= least) {
                for (int k = 0; k < classes; k++) {
                    scores[k] += weights[row * classes + k];
                }
            }
        }
    }

    /** Moves the weights towards one class and away from the other. */
    void learn(Features features, int right, int wrong) {
        for (int i = 0; i < features.count; i++) {
            int row = learntRow(features.hashes[i]);
            add(row, right, 1);
            add(row, wrong, -1);
        }
    }

    void add(long feature, int label, int step) {
        add(learntRow(feature), label, step);
    }

    private void add(int row, int label, int step) {
        weights[row * classes + label] += step;
        moments[row * classes + label] += step * time;
    }

    /** The row of a feature that is learnt from; a new one is taken in. */
    private int learntRow(long feature) {
        int row = table.add(feature);
        if (row == learnt.length) {
            learnt = Arrays.copyOf(learnt, 2 * row);
            weights = Arrays.copyOf(weights, learnt.length * classes);
            moments = Arrays.copyOf(moments, learnt.length * classes);
        }
        if (learnt[row] < least) {
            learnt[row]++;
        }
        return row;
    }

    int size() {
        return table.size();
    }

    /** Calls for each feature that counts with its mean weights, which the visitor must not keep. */
    void means(Visitor visitor) {
        float[] means = new float[classes];
        table.visit((feature, row) -> {
            if (learnt[row] >= least) {
                for (int k = 0; k < classes; k++) {
                    int at = row * classes + k;
                    means[k] = unit * (float) (weights[at] - moments[at] / (double) time);
                }
                visitor.visit(feature, means);
            }
        });
    }

    /** The mean of the mean weights. */
    static Learner mean(List<Learner> learners) {
        Learner mean = new Learner(learners.getFirst().classes);
        mean.unit = 1f / MEAN_STEPS / learners.size();
        for (Learner learner : learners) {
            learner.means((feature, means) -> {
                int row = mean.learntRow(feature);
                for (int k = 0; k < means.length; k++) {
                    mean.weights[row * means.length + k] += Math.round(means[k] * MEAN_STEPS);
                }
            });
        }
        return mean;
    }

    /** Adds weights of another learner to those of a {@link #mean}. */
    void add(long feature, float[] others, double share) {
        int row = learntRow(feature);
        for (int k = 0; k < others.length; k++) {
            weights[row * classes + k] += (int) Math.round(others[k] * share / unit);
        }
    }

    /** A model of the mean weights, as it will be packed. */
    Weights frozen() {
        return Weights.read(new ModelWriter()
                .part(new PackedWeights(this, Integer.MAX_VALUE / 2, 0.01f))
                .buffer());
    }

    interface Visitor {
        void visit(long feature, float[] means);
    }
}
