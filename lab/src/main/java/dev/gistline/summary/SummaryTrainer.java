package dev.gistline.summary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the weights of summaries by minimum risk (Smith and Eisner, 2006): those under which a summary drawn by its value
 * scores the best ROUGE, over pools of summaries around hand-set weights. Deterministic.
 */
final class SummaryTrainer {
    private static final int DRAWS = 200;
    private static final double SPREAD = 2;
    private static final int STEPS = 250;
    private static final double RATE = 0.05;
    private static final List<int[]> BUDGETS = List.of(new int[] {36, 60});

    /** Where the pools lie: early, central, dense sentences; only a start. */
    static final Model START = Model.parse(List.of(
            "sentence\t-1.5",
            "words\t-1",
            "first\t0.2",
            "second\t1.1",
            "early\t0.8",
            "depth\t-2",
            "relative\t-1.9",
            "topic\t0.6",
            "backward\t0.9",
            "forward\t2.9",
            "names\t0.5",
            "numbers\t1.2",
            "quoted\t-1",
            "opens_on_quote\t-0.9",
            "pronouns\t-0.8",
            "dangling\t-3",
            "title\t1",
            "adjacency\t0.8",
            "redundancy\t0.2"));

    /** Kept as they are: ROUGE does not see how a sentence reads, and the articles learned from have no titles. */
    private static final Set<Feature> FIXED = EnumSet.of(Feature.DANGLING, Feature.TITLE);

    private final Set<Feature> features;
    private final double shrinkage;

    SummaryTrainer(Set<Feature> features, double shrinkage) {
        this.features = features;
        this.shrinkage = shrinkage;
    }

    static SummaryTrainer of(Set<Feature> features) {
        return new SummaryTrainer(features, 0.0001);
    }

    /**
     * @param whole learned from all stories
     * @param folds each learned from the stories of the other folds
     */
    record Trained(Model whole, List<Model> folds) {}

    Trained train(List<Story> stories) {
        List<List<Pool>> byFold = new ArrayList<>();
        List<Pool> all = new ArrayList<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            byFold.add(new ArrayList<>());
        }
        for (int i = 0; i < stories.size(); i++) {
            for (int[] budget : BUDGETS) {
                Pool pool = new Pool(stories.get(i), budget[0], budget[1]);
                all.add(pool);
                for (int fold = 0; fold < Folds.COUNT; fold++) {
                    if (Folds.of(i) != fold) {
                        byFold.get(fold).add(pool);
                    }
                }
            }
        }
        IntStream.range(0, all.size()).parallel().forEach(i -> all.get(i).add(START, SPREAD, DRAWS, new Random(i)));
        List<Model> folds = byFold.parallelStream().map(this::climb).toList();
        return new Trained(climb(all), folds);
    }

    /** Adam (Kingma and Ba, 2015) on the whole of the pools. */
    Model climb(List<Pool> pools) {
        double[] weights = Pool.weights(START);
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
                if (!isUsed(f)) {
                    weights[f] = 0;
                } else if (!isFixed(f)) {
                    weights[f] += RATE * unbiased / scale;
                }
            }
            weights[Pool.REDUNDANCY] = Math.max(0, weights[Pool.REDUNDANCY]);
            weights[Pool.ADJACENCY] = Math.max(0, weights[Pool.ADJACENCY]);
        }
        return Pool.model(weights);
    }

    private static boolean isFixed(int feature) {
        return feature < Pool.ADJACENCY && FIXED.contains(Feature.values()[feature]);
    }

    private boolean isUsed(int feature) {
        return feature >= Pool.ADJACENCY || features.contains(Feature.values()[feature]);
    }
}
