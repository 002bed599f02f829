package dev.gistline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * Trains logistic models by AdaGrad (Duchi, Hazan and Singer 2011) on the whole set at once, with an L2 penalty; the same
 * examples give the same weights.
 */
@NullMarked
final class Logistic {
    private static final int ROUNDS = 150;
    private static final double STEP = 0.5;

    /**
     * @param against features that count with the opposite sign, for examples that are pairs; empty for others
     * @param weight how much the example counts
     */
    record Example(List<String> features, List<String> against, boolean yes, double weight) {}

    private Logistic() {}

    static LinearModel train(List<Example> examples, double penalty) {
        return train(examples, penalty, 1);
    }

    /**
     * @param least a feature that fewer examples have is left out: it says more of the set than of the language
     */
    static LinearModel train(List<Example> examples, double penalty, int least) {
        return train(examples, penalty, least, new LinearModel(Map.of()));
    }

    /**
     * @param prior what the weights are near by, as far as the examples do not speak against it: the penalty is on the
     * distance from it
     */
    static LinearModel train(List<Example> examples, double penalty, int least, LinearModel prior) {
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
            example.against().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < least);
        Map<String, Integer> index = new HashMap<>();
        index.put("bias", 0);
        List<int[]> plus = new ArrayList<>();
        List<int[]> minus = new ArrayList<>();
        for (Example example : examples) {
            plus.add(ids(example.features(), counts, index));
            minus.add(ids(example.against(), counts, index));
        }
        double[] centre = new double[index.size()];
        index.forEach((feature, id) -> centre[id] = prior.weights().getOrDefault(feature, 0.0));
        double[] weights = centre.clone();
        double[] squares = new double[index.size()];
        double[] gradient = new double[index.size()];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(gradient, 0);
            for (int e = 0; e < examples.size(); e++) {
                add(examples.get(e), plus.get(e), minus.get(e), weights, gradient);
            }
            for (int i = 0; i < weights.length; i++) {
                double slope = gradient[i] - (i == 0 ? 0 : penalty * (weights[i] - centre[i]));
                squares[i] += slope * slope;
                weights[i] += squares[i] == 0 ? 0 : STEP * slope / Math.sqrt(squares[i]);
            }
        }
        Map<String, Double> named = new HashMap<>();
        index.forEach((feature, id) -> named.put(feature, weights[id]));
        return new LinearModel(named);
    }

    private static void add(Example example, int[] plus, int[] minus, double[] weights, double[] gradient) {
        boolean pair = minus.length > 0;
        double sum = pair ? 0 : weights[0];
        for (int id : plus) {
            sum += weights[id];
        }
        for (int id : minus) {
            sum -= weights[id];
        }
        double error = ((example.yes() ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * example.weight();
        if (!pair) {
            gradient[0] += error;
        }
        for (int id : plus) {
            gradient[id] += error;
        }
        for (int id : minus) {
            gradient[id] -= error;
        }
    }

    private static int[] ids(List<String> features, Map<String, Integer> counts, Map<String, Integer> index) {
        return features.stream()
                .filter(counts::containsKey)
                .mapToInt(feature -> {
                    index.putIfAbsent(feature, index.size());
                    return index.get(feature);
                })
                .toArray();
    }
}
