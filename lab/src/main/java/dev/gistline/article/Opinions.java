package dev.gistline.article;

import java.util.HashMap;
import java.util.Map;

/** What models think of the lines of pages whose sites they have not seen. */
final class Opinions {
    private final Map<String, double[]> scores = new HashMap<>();

    /** Takes the scores of a page's lines, logarithms of odds. */
    void put(ExtractionPage page, double[] lines) {
        scores.put(key(page), lines.clone());
    }

    void set(ExtractionPage page, int line, double score) {
        of(page)[line] = score;
    }

    /** The probability of a line to be of the article; not a number for line -1. */
    double of(ExtractionPage page, int line) {
        return line < 0 ? Double.NaN : LineModel.probability(of(page)[line]);
    }

    private double[] of(ExtractionPage page) {
        double[] lines = scores.get(key(page));
        if (lines == null) {
            throw new IllegalArgumentException("no opinions of " + key(page));
        }
        return lines;
    }

    private static String key(ExtractionPage page) {
        return page.folder() + "/" + page.id();
    }
}
