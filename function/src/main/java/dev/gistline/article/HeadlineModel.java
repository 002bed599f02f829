package dev.gistline.article;

import dev.gistline.resource.DataFile;
import java.util.List;
import java.util.Locale;

/**
 * Finds the headline of a plain text: the line of the greatest weighted sum of cues. That there is none weighs nothing.
 * Safe for use by many threads.
 *
 * @param weights by {@link HeadlineCue}
 */
record HeadlineModel(double[] weights) {

    static HeadlineModel resource(Class<?> beside, String name) {
        double[] weights = new double[HeadlineCue.values().length];
        List<String[]> rows = DataFile.rows(beside, name);
        for (String[] row : rows) {
            weights[HeadlineCue.valueOf(row[0].toUpperCase(Locale.ROOT)).ordinal()] = Double.parseDouble(row[1]);
        }
        return new HeadlineModel(weights);
    }

    /** The index of the headline; -1 when the text has none. */
    int line(HeadlineCues cues) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < cues.size(); i++) {
            double sum = cues.isCandidate(i) ? sum(cues.of(i)) : 0;
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best < 0 && cues.opensArticle() ? 0 : best;
    }

    double sum(double[] values) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * values[k];
        }
        return sum;
    }
}
