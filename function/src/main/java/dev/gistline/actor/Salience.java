package dev.gistline.actor;

import java.util.List;
import java.util.Map;

/** How much a story is about each of its figures: a logistic model over {@link SalienceFeatures}. */
final class Salience {
    private final SalienceFeatures features = new SalienceFeatures();
    private final Map<String, Double> weights;

    Salience(Map<String, Double> weights) {
        this.weights = weights;
    }

    static Salience load() {
        return new Salience(NounModel.weights("salience-weights.tsv"));
    }

    /** The probabilities of the figures, in their order. */
    double[] of(Story story, List<Figure> figures) {
        return features.of(story, figures).stream()
                .mapToDouble(this::probability)
                .toArray();
    }

    double probability(Map<String, Double> values) {
        double sum = 0;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            sum += weights.getOrDefault(value.getKey(), 0.0) * value.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
