package dev.gistline.summary;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the weights of summaries by minimum risk (Smith and Eisner, 2006): those under which a summary drawn by its value
 * earns most, over pools of summaries around hand-set weights. Deterministic.
 */
final class SummaryTrainer {
    private static final int DRAWS = 600;
    private static final double SPREAD = 4;
    private static final int STEPS = 150;
    private static final double RATE = 0.08;
    private static final double SHRINKAGE = 0.0001;

    /** Where the pools lie: early, central, dense sentences, neighbours kept; only a start. */
    private static final Model START = Model.parse(List.of(
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
            "dangling\t-5",
            "title\t2",
            "adjacency\t2.5",
            "redundancy\t0.2"));

    /** What can only speak for a sentence; a weight that says otherwise has learned its set, not the craft. */
    private static final Set<Feature> FOR = EnumSet.of(
            Feature.FIRST,
            Feature.SECOND,
            Feature.THIRD,
            Feature.EARLY,
            Feature.TOPIC,
            Feature.MASS,
            Feature.FOCUS,
            Feature.PHRASES,
            Feature.PHRASE_MASS,
            Feature.EARLY_WORDS,
            Feature.CENTROID,
            Feature.LEAD,
            Feature.TITLE,
            Feature.BACKWARD,
            Feature.FORWARD,
            Feature.NAMES,
            Feature.ACTORS,
            Feature.INTRODUCES,
            Feature.EVENTS,
            Feature.NUMBERS,
            Feature.DATES);
    /** What can only speak against it. */
    private static final Set<Feature> AGAINST = EnumSet.of(
            Feature.SHORT,
            Feature.DEPTH,
            Feature.RELATIVE,
            Feature.LAST,
            Feature.QUOTED,
            Feature.OPENS_ON_QUOTE,
            Feature.REPORTED,
            Feature.ATTRIBUTION,
            Feature.PRONOUNS,
            Feature.FIRST_PERSON,
            Feature.QUESTION);

    /** Kept as they are: ROUGE does not see how a sentence reads, and the articles learned from have no titles. */
    private static final Map<Feature, Double> FIXED = Map.of(Feature.DANGLING, -7.0, Feature.TITLE, 2.0);

    /**
     * The budgets learned for, least and most words: the same choice made twice steadies the weights, and a summary is asked
     * for in more words than highlights have.
     */
    private static final List<Budget> BUDGETS = List.of(new Budget(30, 60), new Budget(50, 80));

    private final Set<Feature> features;

    SummaryTrainer(Set<Feature> features) {
        this.features = features;
    }

    /** The pools of each story, one a budget. */
    List<List<Pool>> pools(List<Story> stories) {
        return IntStream.range(0, stories.size())
                .parallel()
                .mapToObj(i -> BUDGETS.stream()
                        .map(budget -> pool(stories.get(i), budget, i))
                        .toList())
                .toList();
    }

    private static Pool pool(Story story, Budget budget, int seed) {
        Pool pool = new Pool(story, budget.least(), budget.most());
        pool.add(START, SPREAD, DRAWS, new Random(seed));
        return pool;
    }

    /** For each fold the model learned from the pools of the others. */
    List<Model> folds(List<List<Pool>> pools) {
        return IntStream.range(0, Folds.PARTS.count())
                .parallel()
                .mapToObj(fold -> climb(Folds.PARTS.without(pools, fold)))
                .toList();
    }

    /** Adam (Kingma and Ba, 2015) on the whole of the pools. */
    Model climb(List<List<Pool>> stories) {
        List<Pool> pools = stories.stream().flatMap(List::stream).toList();
        double[] weights = Pool.weights(START);
        FIXED.forEach((feature, weight) -> weights[feature.ordinal()] = weight);
        double[] mean = new double[Pool.SIZE];
        double[] square = new double[Pool.SIZE];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = new double[Pool.SIZE];
            for (Pool pool : pools) {
                pool.expect(weights, gradient);
            }
            for (int f = 0; f < Pool.SIZE; f++) {
                double slope = gradient[f] / pools.size() - SHRINKAGE * weights[f];
                mean[f] = 0.9 * mean[f] + 0.1 * slope;
                square[f] = 0.999 * square[f] + 0.001 * slope * slope;
                double unbiased = mean[f] / (1 - Math.pow(0.9, step));
                double scale = Math.sqrt(square[f] / (1 - Math.pow(0.999, step))) + 1e-8;
                weights[f] = within(f, weights[f], RATE * unbiased / scale);
            }
        }
        return Pool.model(weights);
    }

    private double within(int index, double weight, double change) {
        if (index >= Pool.ADJACENCY) {
            return Math.max(0, weight + change);
        }
        Feature feature = Feature.values()[index];
        if (!features.contains(feature)) {
            return 0;
        }
        if (FIXED.containsKey(feature)) {
            return weight;
        }
        if (FOR.contains(feature)) {
            return Math.max(0, weight + change);
        }
        return AGAINST.contains(feature) ? Math.min(0, weight + change) : weight + change;
    }
}
