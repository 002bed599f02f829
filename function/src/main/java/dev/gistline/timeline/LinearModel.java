package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic model over named features, trained in the lab. */
final class LinearModel {
    private static final String BIAS = "bias";

    private final Map<String, Double> weights;
    private final double bias;

    /** The same weights laid open: they are looked up far more often than anything else here, and most features have none. */
    private final int[] hashes;

    private final String[] features;
    private final double[] values;

    LinearModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
        this.bias = weights.getOrDefault(BIAS, 0.0);
        int room = Integer.highestOneBit(Math.max(1, weights.size())) * 4;
        this.hashes = new int[room];
        this.features = new String[room];
        this.values = new double[room];
        weights.forEach((feature, weight) -> {
            int at = slot(feature);
            hashes[at] = feature.hashCode();
            features[at] = feature;
            values[at] = weight;
        });
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
        for (String feature : signs) {
            sum += values[slot(feature)];
        }
        return sum;
    }

    /** Where the feature stands, or the free place where it would. */
    private int slot(String feature) {
        int hash = feature.hashCode();
        int at = (hash ^ hash >>> 16) & hashes.length - 1;
        while (features[at] != null && (hashes[at] != hash || !features[at].equals(feature))) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }

    double probability(List<String> features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }
}
