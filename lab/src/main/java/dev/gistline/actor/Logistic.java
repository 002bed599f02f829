package dev.gistline.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan and Singer 2011) over a fixed shuffle, so that the same
 * examples give the same weights.
 */
final class Logistic {

    /**
     * @param values of the features, all 1 where the features are names only
     * @param target the share of those like it that are positive, 0 or 1 for one that is or is not
     */
    record Example(List<String> features, double[] values, double target) {
        static Example of(List<String> features, boolean positive) {
            double[] ones = new double[features.size()];
            Arrays.fill(ones, 1);
            return new Example(features, ones, positive ? 1 : 0);
        }
    }

    private final double penalty;
    private final int epochs;
    private final int rarest;

    /**
     * @param penalty of the squared weights, an example
     * @param rarest features seen less often are left out
     */
    Logistic(double penalty, int epochs, int rarest) {
        this.penalty = penalty;
        this.epochs = epochs;
        this.rarest = rarest;
    }

    Map<String, Double> train(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        Map<String, double[]> weights = new TreeMap<>();
        counts.forEach((feature, count) -> {
            if (count >= rarest) {
                weights.put(feature, new double[2]);
            }
        });
        List<double[][]> rows = new ArrayList<>();
        for (Example example : examples) {
            rows.add(example.features().stream().map(weights::get).toArray(double[][]::new));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        Random random = new Random(17);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(rows.get(i), examples.get(i));
            }
        }
        Map<String, Double> learned = new TreeMap<>();
        weights.forEach((feature, weight) -> learned.put(feature, weight[0]));
        return learned;
    }

    private void step(double[][] row, Example example) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] == null ? 0 : row[i][0] * example.values()[i];
        }
        double error = 1 / (1 + Math.exp(-sum)) - example.target();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                double gradient = error * example.values()[i] + penalty * row[i][0];
                row[i][1] += gradient * gradient;
                row[i][0] -= 0.2 * gradient / Math.sqrt(row[i][1] + 1e-6);
            }
        }
    }
}
