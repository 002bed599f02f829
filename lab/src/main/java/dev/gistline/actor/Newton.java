package dev.gistline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regression over few dense features to its optimum by Newton's method, with an L2 penalty on standardised
 * features, the intercept left free.
 */
final class Newton {
    private static final String INTERCEPT = "bias";
    private static final int STEPS = 25;

    private final double penalty;

    Newton(double penalty) {
        this.penalty = penalty;
    }

    Map<String, Double> train(List<Logistic.Example> examples) {
        TreeSet<String> all = new TreeSet<>();
        examples.forEach(example -> all.addAll(example.features()));
        all.remove(INTERCEPT);
        List<String> names = new ArrayList<>(all);
        double[][] rows = rows(examples, names);
        double[] scale = scale(rows, names.size());
        double[] weights = new double[names.size() + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            double[][] hessian = new double[weights.length][weights.length];
            for (int i = 0; i < rows.length; i++) {
                accumulate(rows[i], examples.get(i).target(), weights, gradient, hessian);
            }
            for (int k = 0; k < names.size(); k++) {
                gradient[k] += penalty * weights[k];
                hessian[k][k] += penalty;
            }
            double[] change = solve(hessian, gradient);
            for (int k = 0; k < weights.length; k++) {
                weights[k] -= change[k];
            }
        }
        Map<String, Double> learned = new TreeMap<>();
        for (int k = 0; k < names.size(); k++) {
            learned.put(names.get(k), weights[k] / scale[k]);
        }
        learned.put(INTERCEPT, weights[names.size()]);
        return learned;
    }

    private static double[][] rows(List<Logistic.Example> examples, List<String> names) {
        double[][] rows = new double[examples.size()][names.size() + 1];
        for (int i = 0; i < rows.length; i++) {
            Logistic.Example example = examples.get(i);
            for (int k = 0; k < example.features().size(); k++) {
                int at = names.indexOf(example.features().get(k));
                if (at >= 0) {
                    rows[i][at] = example.values()[k];
                }
            }
            rows[i][names.size()] = 1;
        }
        return rows;
    }

    /** Divides each feature by its standard deviation in place, and gives the deviations. */
    private static double[] scale(double[][] rows, int features) {
        double[] scale = new double[features];
        for (int k = 0; k < features; k++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : rows) {
                sum += row[k];
                squares += row[k] * row[k];
            }
            double mean = sum / rows.length;
            scale[k] = Math.max(1e-6, Math.sqrt(Math.max(0, squares / rows.length - mean * mean)));
            for (double[] row : rows) {
                row[k] /= scale[k];
            }
        }
        return scale;
    }

    private static void accumulate(
            double[] row, double target, double[] weights, double[] gradient, double[][] hessian) {
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            sum += row[k] * weights[k];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double curvature = Math.max(1e-6, probability * (1 - probability));
        for (int k = 0; k < row.length; k++) {
            gradient[k] += (probability - target) * row[k];
            for (int m = 0; m <= k; m++) {
                hessian[k][m] += curvature * row[k] * row[m];
                hessian[m][k] = hessian[k][m];
            }
        }
    }

    /** Gaussian elimination with partial pivots. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int k = 0; k < size; k++) {
            int pivot = k;
            for (int i = k + 1; i < size; i++) {
                pivot = Math.abs(matrix[i][k]) > Math.abs(matrix[pivot][k]) ? i : pivot;
            }
            double[] row = matrix[pivot];
            matrix[pivot] = matrix[k];
            matrix[k] = row;
            double value = solution[pivot];
            solution[pivot] = solution[k];
            solution[k] = value;
            if (Math.abs(row[k]) < 1e-9) {
                row[k] = 1e-9;
            }
            for (int i = k + 1; i < size; i++) {
                double factor = matrix[i][k] / row[k];
                for (int m = k; m < size; m++) {
                    matrix[i][m] -= factor * row[m];
                }
                solution[i] -= factor * value;
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            for (int m = k + 1; m < size; m++) {
                solution[k] -= matrix[k][m] * solution[m];
            }
            solution[k] /= matrix[k][k];
        }
        return solution;
    }
}
