package dev.gistline.summary;

import dev.gistline.resource.DataFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A linear model of summaries: a summary is worth the sum of its sentences' scores, plus {@code adjacency} for each two
 * that are neighbours in the article, less {@code redundancy} times the similarity of each two.
 *
 * @param weights by the ordinal of {@link Feature}
 */
record Model(List<Double> weights, double adjacency, double redundancy) {
    private static final Model SHIPPED = parse(DataFile.lines(Model.class, "weights.tsv"));

    Model {
        weights = List.copyOf(weights);
        if (weights.size() != Feature.values().length) {
            throw new IllegalArgumentException(weights.size() + " weights");
        }
    }

    /** The model of this build, learned by {@code lab train summary}. */
    static Model shipped() {
        return SHIPPED;
    }

    /** Reads lines of name, tab, weight. */
    static Model parse(List<String> lines) {
        Double[] weights = new Double[Feature.values().length];
        Arrays.fill(weights, 0.0);
        double adjacency = 0;
        double redundancy = 0;
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String name = line.substring(0, tab);
            double value = Double.parseDouble(line.substring(tab + 1));
            switch (name) {
                case "adjacency" -> adjacency = value;
                case "redundancy" -> redundancy = value;
                default ->
                    weights[Feature.valueOf(name.toUpperCase(Locale.ROOT)).ordinal()] = value;
            }
        }
        return new Model(List.of(weights), adjacency, redundancy);
    }

    /** As {@link #parse} reads it. */
    String format() {
        StringBuilder lines = new StringBuilder();
        for (Feature feature : Feature.values()) {
            line(lines, feature.name().toLowerCase(Locale.ROOT), weight(feature));
        }
        line(lines, "adjacency", adjacency);
        line(lines, "redundancy", redundancy);
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, double value) {
        lines.append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.4f", value))
                .append('\n');
    }

    double weight(Feature feature) {
        return weights.get(feature.ordinal());
    }

    double score(List<Double> features) {
        double score = 0;
        for (int i = 0; i < weights.size(); i++) {
            score += weights.get(i) * features.get(i);
        }
        return score;
    }
}
