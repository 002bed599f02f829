package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordSlots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic model over named features, trained in the lab. */
final class LinearModel {
    private static final String BIAS = "bias";

    private final Map<String, Double> weights;
    private final double bias;

    private final WordSlots features;
    /** The same weights by the slots of their features, for they are looked up far more often than anything else here. */
    private final double[] values;

    LinearModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
        this.bias = weights.getOrDefault(BIAS, 0.0);
        this.features = new WordSlots(weights.keySet());
        this.values = new double[features.size()];
        weights.forEach((feature, weight) -> values[features.of(feature)] = weight);
    }

    /** All models of the build, by name. */
    static Map<String, LinearModel> load() {
        Map<String, Map<String, Double>> all = new HashMap<>();
        for (String[] fields : DataFile.rows(LinearModel.class, "timeline-models.tsv")) {
            // Interned, as the constants that most features are: one look tells that they are equal.
            all.computeIfAbsent(fields[0], n -> new HashMap<>()).put(fields[1].intern(), Double.parseDouble(fields[2]));
        }
        Map<String, LinearModel> models = new HashMap<>();
        all.forEach((name, weights) -> models.put(name, new LinearModel(weights)));
        return models;
    }

    Map<String, Double> weights() {
        return weights;
    }

    /** The sum of the weights of the features; above 0 is yes. */
    double sum(List<String> signs) {
        double sum = bias;
        String last = "";
        double weight = 0;
        for (int i = 0; i < signs.size(); i++) {
            String sign = signs.get(i);
            if (sign != last) { // a feature that counts as often as it stands here does so in a row
                int slot = features.of(sign);
                weight = slot < 0 ? 0 : values[slot];
                last = sign;
            }
            sum += weight;
        }
        return sum;
    }

    double probability(List<String> features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }
}
