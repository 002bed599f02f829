package dev.gistline.language;

import java.util.Arrays;

/** How likely each mark of a sentence's words is, over all sequences of marks: forward and backward (Rabiner 1989). */
final class MarkLattice {
    static final int MARKS = NameFinder.MARKS;
    static final int ALL = (1 << MARKS) - 1;

    /** The steps that can be: the mark before and the mark. */
    private static final int[] FROM;

    private static final int[] TO;

    static {
        int[] from = new int[MARKS * MARKS];
        int[] to = new int[MARKS * MARKS];
        int count = 0;
        for (int before = 0; before < MARKS; before++) {
            for (int mark = 0; mark < MARKS; mark++) {
                if (NameFinder.follows(before, mark)) {
                    from[count] = before;
                    to[count++] = mark;
                }
            }
        }
        FROM = Arrays.copyOf(from, count);
        TO = Arrays.copyOf(to, count);
    }

    private final double[] steps = new double[FROM.length];
    private final double[] starts = new double[MARKS];
    private double[] emissions = new double[0];
    private double[] masked = new double[0];
    private double[] alpha = new double[0];
    private double[] beta = new double[0];
    private double[] scales = new double[0];
    /** How likely each mark is, a row for each word. */
    double[] marginals = new double[0];

    /** @param weights by the mark before (the last row: the start) and the mark */
    void steps(float[][] weights) {
        for (int k = 0; k < steps.length; k++) {
            steps[k] = Math.exp(weights[FROM[k]][TO[k]]);
        }
        for (int mark = 0; mark < MARKS; mark++) {
            starts[mark] = NameFinder.follows(MARKS, mark) ? Math.exp(weights[MARKS][mark]) : 0;
        }
    }

    /** @param scores a row of marks for each of {@code size} words */
    void words(float[] scores, int size) {
        if (emissions.length < size * MARKS) {
            emissions = new double[2 * size * MARKS];
            masked = new double[emissions.length];
            alpha = new double[emissions.length];
            beta = new double[emissions.length];
            marginals = new double[emissions.length];
            scales = new double[2 * size];
        }
        for (int i = 0; i < size; i++) {
            int row = i * MARKS;
            float most = scores[row];
            for (int k = 1; k < MARKS; k++) {
                most = Math.max(most, scores[row + k]);
            }
            for (int k = 0; k < MARKS; k++) {
                emissions[row + k] = Math.exp(scores[row + k] - most);
            }
        }
    }

    /**
     * Leaves {@link #marginals}, and adds to {@code expected} how often each step is taken, times {@code sign}.
     *
     * @param allowed for each word the marks that may be, as bits
     */
    void run(int[] allowed, int size, double[][] expected, double sign) {
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < MARKS; k++) {
                masked[i * MARKS + k] = (allowed[i] >>> k & 1) == 0 ? 0 : emissions[i * MARKS + k];
            }
        }
        forward(size);
        backward(size);
        double total = 0;
        for (int k = 0; k < MARKS; k++) {
            total += alpha[k] * beta[k];
        }
        for (int at = 0; at < size * MARKS; at++) {
            marginals[at] = alpha[at] * beta[at] / total;
        }
        for (int k = 0; k < MARKS; k++) {
            expected[MARKS][k] += sign * marginals[k];
        }
        for (int i = 1; i < size; i++) {
            int row = i * MARKS;
            double share = sign * scales[i] / total;
            for (int s = 0; s < steps.length; s++) {
                int mark = row + TO[s];
                expected[FROM[s]][TO[s]] += share * alpha[row - MARKS + FROM[s]] * steps[s] * masked[mark] * beta[mark];
            }
        }
    }

    private void forward(int size) {
        Arrays.fill(alpha, 0, size * MARKS, 0);
        for (int k = 0; k < MARKS; k++) {
            alpha[k] = starts[k] * masked[k];
        }
        scale(0);
        for (int i = 1; i < size; i++) {
            int row = i * MARKS;
            for (int s = 0; s < steps.length; s++) {
                alpha[row + TO[s]] += alpha[row - MARKS + FROM[s]] * steps[s];
            }
            for (int k = 0; k < MARKS; k++) {
                alpha[row + k] *= masked[row + k];
            }
            scale(i);
        }
    }

    private void scale(int word) {
        double sum = 0;
        for (int k = 0; k < MARKS; k++) {
            sum += alpha[word * MARKS + k];
        }
        scales[word] = 1 / sum;
        for (int k = 0; k < MARKS; k++) {
            alpha[word * MARKS + k] *= scales[word];
        }
    }

    private void backward(int size) {
        Arrays.fill(beta, 0, size * MARKS, 0);
        int last = (size - 1) * MARKS;
        for (int k = 0; k < MARKS; k++) {
            beta[last + k] = NameFinder.follows(k, MARKS) ? 1 : 0;
        }
        for (int i = size - 1; i > 0; i--) {
            int row = i * MARKS;
            for (int s = 0; s < steps.length; s++) {
                int mark = row + TO[s];
                beta[row - MARKS + FROM[s]] += steps[s] * masked[mark] * beta[mark] * scales[i];
            }
        }
    }
}
