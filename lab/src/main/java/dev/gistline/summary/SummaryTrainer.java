package dev.gistline.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the weights of summaries by minimum risk (Smith and Eisner, 2006): those under which a summary drawn by its value
 * scores the best ROUGE, over pools of summaries that are widened around the weights each round. Deterministic.
 */
final class SummaryTrainer {
    private static final int ROUNDS = 3;
    private static final int DRAWS = 150;
    private static final int STEPS = 250;
    private static final double RATE = 0.05;

    private final Set<Feature> features;
    private final double shrinkage;
    private final List<int[]> budgets;

    SummaryTrainer(Set<Feature> features, double shrinkage, List<int[]> budgets) {
        this.features = features;
        this.shrinkage = shrinkage;
        this.budgets = budgets;
    }

    static SummaryTrainer usual() {
        return new SummaryTrainer(
                EnumSet.allOf(Feature.class), 0.0005, List.of(new int[] {36, 60}, new int[] {60, 100}));
    }

    Model train(List<Story> stories, Model start) {
        List<Pool> pools = new ArrayList<>();
        for (Story story : stories) {
            for (int[] budget : budgets) {
                pools.add(new Pool(story, budget[0], budget[1]));
            }
        }
        Model model = start;
        for (int round = 0; round < ROUNDS; round++) {
            Model centre = model;
            int seed = round;
            double spread = round == 0 ? 2 : 1;
            IntStream.range(0, pools.size())
                    .parallel()
                    .forEach(i -> pools.get(i).add(centre, spread, DRAWS, new Random(seed * 100_003L + i)));
            model = climb(pools, model);
        }
        return model;
    }

    /** Adam (Kingma and Ba, 2015) on the whole of the pools. */
    Model climb(List<Pool> pools, Model start) {
        double[] weights = Pool.weights(start);
        double[] mean = new double[Pool.SIZE];
        double[] square = new double[Pool.SIZE];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = new double[Pool.SIZE];
            for (Pool pool : pools) {
                pool.expect(weights, gradient);
            }
            for (int f = 0; f < Pool.SIZE; f++) {
                double slope = gradient[f] / pools.size() - shrinkage * weights[f];
                mean[f] = 0.9 * mean[f] + 0.1 * slope;
                square[f] = 0.999 * square[f] + 0.001 * slope * slope;
                double unbiased = mean[f] / (1 - Math.pow(0.9, step));
                double scale = Math.sqrt(square[f] / (1 - Math.pow(0.999, step))) + 1e-8;
                weights[f] += RATE * unbiased / scale;
                if (!isUsed(f)) {
                    weights[f] = 0;
                }
            }
            weights[Pool.REDUNDANCY] = Math.max(0, weights[Pool.REDUNDANCY]);
            weights[Pool.ADJACENCY] = Math.max(0, weights[Pool.ADJACENCY]);
        }
        return Pool.model(weights);
    }

    private boolean isUsed(int feature) {
        return feature >= Pool.ADJACENCY || features.contains(Feature.values()[feature]);
    }
}
