package dev.gistline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains {@link BoostedTrees} by gradient boosting of the logistic loss with Newton steps (Friedman 2001), over histograms of
 * binned numbers. Each tree sees a part of the rows and of the numbers.
 */
final class TreeLearner {
    private static final int BINS = 64;
    private static final double ROWS = 0.5;
    private static final double NUMBERS = 0.35;
    /** What a leaf must have in second derivatives before it moves far. */
    private static final double REGULAR = 6;

    private final int numbers;
    private final int count;
    /** The upper bounds of the bins of each number. */
    private final float[][] bounds;
    /** By number and row. */
    private final byte[][] bins;

    private final float[] weights;

    /**
     * @param trees what was learned
     * @param scores of all rows by it, also of those that it did not learn from
     */
    record Learned(BoostedTrees trees, double[] scores) {}

    TreeLearner(List<float[]> rows, float[] weights) {
        count = rows.size();
        numbers = rows.getFirst().length;
        this.weights = weights;
        bounds = new float[numbers][];
        bins = new byte[numbers][count];
        float[] column = new float[count];
        for (int f = 0; f < numbers; f++) {
            for (int i = 0; i < count; i++) {
                column[i] = rows.get(i)[f];
            }
            bounds[f] = bounds(column);
            for (int i = 0; i < count; i++) {
                int at = Arrays.binarySearch(bounds[f], column[i]);
                bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
    }

    /** At most {@link #BINS} - 1 values between which about as many rows lie. */
    private static float[] bounds(float[] column) {
        float[] sorted = column.clone();
        Arrays.sort(sorted);
        float[] found = new float[BINS - 1];
        int size = 0;
        for (int k = 1; k < BINS; k++) {
            float value = sorted[(int) ((long) k * sorted.length / BINS)];
            if (value < sorted[sorted.length - 1] && (size == 0 || value > found[size - 1])) {
                found[size++] = value;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /**
     * The mean of as many models as {@code bag}, each learned from other parts of the rows and numbers (Breiman 1996,
     * Bagging predictors).
     *
     * @param rate how far each tree goes
     * @param targets of each row the probability that it is of the article
     * @param seen which rows are learned from
     */
    Learned train(int bag, int trees, double rate, float[] targets, boolean[] seen) {
        short[] features = new short[bag * trees * BoostedTrees.DEPTH];
        float[] thresholds = new float[bag * trees * BoostedTrees.DEPTH];
        float[] leaves = new float[bag * trees << BoostedTrees.DEPTH];
        double bias = prior(targets, seen);
        double[] mean = new double[count];
        Sample sample = new Sample();
        for (int member = 0; member < bag; member++) {
            Random random = new Random(11 + member);
            double[] scores = new double[count];
            Arrays.fill(scores, bias);
            for (int tree = member * trees; tree < (member + 1) * trees; tree++) {
                sample.draw(random, scores, targets, seen);
                grow(tree, drawNumbers(random), sample, features, thresholds);
                float[] values = sample.leaves(rate);
                for (int l = 0; l < values.length; l++) {
                    leaves[(tree << BoostedTrees.DEPTH) + l] = values[l] / bag;
                }
                for (int i = 0; i < count; i++) {
                    scores[i] += values[sample.leaf[i]];
                }
            }
            for (int i = 0; i < count; i++) {
                mean[i] += scores[i] / bag;
            }
        }
        return new Learned(BoostedTrees.of(bias, features, thresholds, leaves), mean);
    }

    private boolean[] drawNumbers(Random random) {
        boolean[] drawn = new boolean[numbers];
        for (int f = 0; f < numbers; f++) {
            drawn[f] = random.nextDouble() < NUMBERS;
        }
        return drawn;
    }

    /** Finds the question of each level of a tree and divides the sample by it. */
    private void grow(int tree, boolean[] looked, Sample sample, short[] features, float[] thresholds) {
        for (int level = 0; level < BoostedTrees.DEPTH; level++) {
            Split split = best(level, looked, sample);
            int at = tree * BoostedTrees.DEPTH + level;
            features[at] = (short) split.number();
            thresholds[at] = split.bin() < 0 ? Float.POSITIVE_INFINITY : bounds[split.number()][split.bin()];
            sample.divide(split);
        }
    }

    /** The rows that one tree sees, by the loss's derivatives at what the trees before it say; and the leaves of all rows. */
    private final class Sample {
        private final int[] rows = new int[count];
        private final float[] first = new float[count];
        private final float[] second = new float[count];
        private int size;
        /** Of every row, seen or not, for the tree speaks of all. */
        private final int[] leaf = new int[count];

        void draw(Random random, double[] scores, float[] targets, boolean[] seen) {
            size = 0;
            for (int i = 0; i < count; i++) {
                if (random.nextDouble() < ROWS && seen[i]) {
                    double odds = 1 / (1 + Math.exp(-scores[i]));
                    first[size] = (float) ((targets[i] - odds) * weights[i]);
                    second[size] = (float) (odds * (1 - odds) * weights[i]);
                    rows[size++] = i;
                }
            }
            Arrays.fill(leaf, 0);
        }

        void divide(Split split) {
            byte[] column = bins[split.number()];
            for (int i = 0; i < count; i++) {
                leaf[i] = leaf[i] << 1 | (split.bin() >= 0 && column[i] > split.bin() ? 1 : 0);
            }
        }

        /** What each leaf adds to the score of its rows. */
        float[] leaves(double rate) {
            double[] slope = new double[1 << BoostedTrees.DEPTH];
            double[] curve = new double[1 << BoostedTrees.DEPTH];
            for (int k = 0; k < size; k++) {
                slope[leaf[rows[k]]] += first[k];
                curve[leaf[rows[k]]] += second[k];
            }
            float[] values = new float[slope.length];
            for (int l = 0; l < values.length; l++) {
                values[l] = (float) (rate * slope[l] / (curve[l] + REGULAR));
            }
            return values;
        }

        /** Adds the derivatives up by leaf and bin of a column; {@code offset} says where the bins of a row's leaf begin. */
        void histogram(byte[] column, int[] offset, double[] slope, double[] curve) {
            Arrays.fill(slope, 0);
            Arrays.fill(curve, 0);
            for (int k = 0; k < size; k++) {
                int at = offset[k] + column[rows[k]];
                slope[at] += first[k];
                curve[at] += second[k];
            }
        }
    }

    private double prior(float[] targets, boolean[] seen) {
        double yes = 1;
        double all = 2;
        for (int i = 0; i < count; i++) {
            yes += seen[i] ? targets[i] * weights[i] : 0;
            all += seen[i] ? weights[i] : 0;
        }
        return Math.log(yes / (all - yes));
    }

    /**
     * @param bin rows in later bins answer yes; -1 when no split is any good
     */
    private record Split(int number, int bin, double gain) {}

    private Split best(int level, boolean[] looked, Sample sample) {
        int leaves = 1 << level;
        double[] slope = new double[leaves * BINS];
        double[] curve = new double[leaves * BINS];
        int[] offset = new int[sample.size];
        for (int k = 0; k < offset.length; k++) {
            offset[k] = sample.leaf[sample.rows[k]] * BINS;
        }
        Split best = new Split(0, -1, 1e-9);
        for (int f = 0; f < numbers; f++) {
            if (!looked[f] || bounds[f].length == 0) {
                continue;
            }
            sample.histogram(bins[f], offset, slope, curve);
            double[] gains = new double[bounds[f].length];
            for (int l = 0; l < leaves; l++) {
                gains(slope, curve, l * BINS, gains);
            }
            for (int b = 0; b < gains.length; b++) {
                if (gains[b] > best.gain()) {
                    best = new Split(f, b, gains[b]);
                }
            }
        }
        return best;
    }

    /** Adds what each split of one leaf gains. */
    private static void gains(double[] slope, double[] curve, int from, double[] gains) {
        double allSlope = 0;
        double allCurve = 0;
        for (int b = 0; b <= gains.length; b++) {
            allSlope += slope[from + b];
            allCurve += curve[from + b];
        }
        double whole = allSlope * allSlope / (allCurve + REGULAR);
        double left = 0;
        double leftCurve = 0;
        for (int b = 0; b < gains.length; b++) {
            left += slope[from + b];
            leftCurve += curve[from + b];
            double right = allSlope - left;
            gains[b] += left * left / (leftCurve + REGULAR) + right * right / (allCurve - leftCurve + REGULAR) - whole;
        }
    }
}
