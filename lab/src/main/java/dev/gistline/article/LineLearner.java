package dev.gistline.article;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Trains logistic regression over hashed cues by AdaGrad (Duchi et al. 2011), the weights averaged over the last half. */
final class LineLearner {
    private static final double RATE = 0.12;

    /** An example that is as good as right already teaches nothing. */
    private static final double LEAST_ERROR = 1e-4;

    /**
     * @param cues their hashes
     * @param weight how much the example counts
     * @param site an index; a cue seen on fewer than {@link #fewestSites} sites is one site's own and left out
     */
    record Example(int[] cues, boolean positive, double weight, int site) {}

    private final int size;
    private final int epochs;
    private final int fewestSites;
    private final double decay;

    LineLearner(int bits, int epochs, int fewestSites, double decay) {
        this.size = 1 << bits;
        this.epochs = epochs;
        this.fewestSites = fewestSites;
        this.decay = decay;
    }

    /** The weights; the order of the examples does not matter, the same set gives the same weights. */
    float[] train(List<Example> examples) {
        boolean[] known = known(examples);
        float[] weights = new float[size];
        float[] squares = new float[size];
        double[] sums = new double[size];
        int[] order = IntStream.range(0, examples.size()).toArray();
        Random random = new Random(7);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int at : order) {
                learn(examples.get(at), known, weights, squares);
            }
            if (epoch >= epochs / 2) {
                averaged++;
                for (int i = 0; i < size; i++) {
                    sums[i] += weights[i];
                }
            }
        }
        float[] mean = new float[size];
        for (int i = 0; i < size; i++) {
            mean[i] = (float) (sums[i] / averaged);
        }
        return mean;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void learn(Example example, boolean[] known, float[] weights, float[] squares) {
        double odds = 1 / (1 + Math.exp(-score(weights, example.cues())));
        double error = ((example.positive() ? 1 : 0) - odds) * example.weight();
        if (Math.abs(error) < LEAST_ERROR) {
            return;
        }
        for (int cue : example.cues()) {
            int slot = cue & size - 1;
            if (known[slot]) {
                double gradient = error - decay * weights[slot];
                squares[slot] += (float) (gradient * gradient);
                weights[slot] += (float) (RATE * gradient / Math.sqrt(squares[slot] + 0.1));
            }
        }
    }

    static double score(float[] weights, int[] cues) {
        double sum = 0;
        for (int cue : cues) {
            sum += weights[cue & weights.length - 1];
        }
        return sum;
    }

    private boolean[] known(List<Example> examples) {
        int[] last = new int[size];
        int[] sites = new int[size];
        for (Example example : examples) {
            for (int cue : example.cues()) {
                int slot = cue & size - 1;
                if (last[slot] != example.site() + 1) {
                    last[slot] = example.site() + 1;
                    sites[slot]++;
                }
            }
        }
        boolean[] known = new boolean[size];
        for (int i = 0; i < size; i++) {
            known[i] = sites[i] >= fewestSites;
        }
        return known;
    }
}
