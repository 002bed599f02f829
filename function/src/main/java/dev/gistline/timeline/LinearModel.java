package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic model over named features, trained in the lab. */
final class LinearModel {
    private final Map<String, Double> weights;

    LinearModel(Map<String, Double> weights) {
        // Looked up far more often than anything else here: a HashMap compares hashes before words.
        this.weights = new HashMap<>(weights);
    }

    /** All models of the build, by name. */
    static Map<String, LinearModel> load() {
        Map<String, Map<String, Double>> all = new HashMap<>();
        for (String[] fields : DataFile.rows(LinearModel.class, "timeline-models.tsv")) {
            all.computeIfAbsent(fields[0], n -> new HashMap<>()).put(fields[1], Double.parseDouble(fields[2]));
        }
        Map<String, LinearModel> models = new HashMap<>();
        all.forEach((name, weights) -> models.put(name, new LinearModel(weights)));
        return models;
    }

    Map<String, Double> weights() {
        return Collections.unmodifiableMap(weights);
    }

    /** The sum of the weights of the features; above 0 is yes. */
    double sum(List<String> features) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    double probability(List<String> features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }
}
