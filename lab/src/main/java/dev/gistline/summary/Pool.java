package dev.gistline.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Summaries of one story within one budget that the selector can be brought to choose, with what each is worth. */
final class Pool {
    static final int ADJACENCY = Feature.values().length;
    static final int REDUNDANCY = ADJACENCY + 1;
    static final int SIZE = REDUNDANCY + 1;

    /** How nearly only the most valuable summary counts: what is drawn later is it alone. */
    private static final double SHARPNESS = 4;
    /** What neighbours are worth to a reader, which ROUGE does not see. */
    private static final double FLUENCY = 0.05;

    final Story story;
    private final int least;
    private final int most;
    private final Set<List<Integer>> known = new HashSet<>();
    private final List<double[]> features = new ArrayList<>();
    private final List<Double> rewards = new ArrayList<>();

    Pool(Story story, int least, int most) {
        this.story = story;
        this.least = least;
        this.most = most;
    }

    /** Adds what {@code draws} models about {@code model} choose. */
    void add(Model model, double spread, int draws, Random random) {
        for (int draw = 0; draw < draws; draw++) {
            double[] weights = weights(model);
            double scale = draw == 0 ? 0 : spread * random.nextDouble();
            for (int i = 0; i < weights.length; i++) {
                weights[i] += scale * random.nextGaussian();
            }
            weights[REDUNDANCY] = Math.max(0, weights[REDUNDANCY]);
            List<Integer> chosen =
                    new SentenceRanker(model(weights)).choose(story.candidates(), least, most, Integer.MAX_VALUE);
            if (!chosen.isEmpty() && known.add(chosen)) {
                double[] sum = features(chosen);
                features.add(sum);
                rewards.add(reward(story.score(chosen)) + FLUENCY * sum[ADJACENCY] / Math.max(1, chosen.size() - 1));
            }
        }
    }

    /** Which words come together is what highlights and editors agree on most. */
    private static double reward(Rouge.Score score) {
        return score.r1() + 2.0 * score.r2();
    }

    private double[] features(List<Integer> chosen) {
        double[] sum = new double[SIZE];
        for (int i = 0; i < chosen.size(); i++) {
            Candidate candidate = story.candidates().get(chosen.get(i));
            for (int f = 0; f < ADJACENCY; f++) {
                sum[f] += candidate.features().get(f);
            }
            if (i > 0 && chosen.get(i) == chosen.get(i - 1) + 1) {
                sum[ADJACENCY]++;
            }
            for (int j = 0; j < i; j++) {
                sum[REDUNDANCY] -= story.candidates().similarity(chosen.get(i), chosen.get(j));
            }
        }
        return sum;
    }

    /**
     * Adds to {@code gradient} that of the expected worth of a summary drawn with probability proportional to the
     * exponential of its value times the sharpness.
     */
    double expect(double[] weights, double[] gradient) {
        int size = features.size();
        double[] values = new double[size];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double[] own = features.get(i);
            for (int f = 0; f < SIZE; f++) {
                values[i] += SHARPNESS * weights[f] * own[f];
            }
            greatest = Math.max(greatest, values[i]);
        }
        double mass = 0;
        for (int i = 0; i < size; i++) {
            values[i] = Math.exp(values[i] - greatest);
            mass += values[i];
        }
        double expected = 0;
        for (int i = 0; i < size; i++) {
            values[i] /= mass;
            expected += values[i] * rewards.get(i);
        }
        for (int i = 0; i < size; i++) {
            double pull = SHARPNESS * values[i] * (rewards.get(i) - expected);
            double[] own = features.get(i);
            for (int f = 0; f < SIZE; f++) {
                gradient[f] += pull * own[f];
            }
        }
        return expected;
    }

    static double[] weights(Model model) {
        double[] weights = new double[SIZE];
        for (Feature feature : Feature.values()) {
            weights[feature.ordinal()] = model.weight(feature);
        }
        weights[ADJACENCY] = model.adjacency();
        weights[REDUNDANCY] = model.redundancy();
        return weights;
    }

    static Model model(double[] weights) {
        List<Double> sentence = new ArrayList<>();
        for (int f = 0; f < ADJACENCY; f++) {
            sentence.add(weights[f]);
        }
        return new Model(sentence, weights[ADJACENCY], weights[REDUNDANCY]);
    }
}
