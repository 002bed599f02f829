package dev.gistline.article;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of what a line is about the article is about: teasers, biographies, notices and the article below speak of
 * other things than the title and the first paragraphs do.
 */
final class Coherence {
    /** A run of fewer words says too little. */
    private static final int FEWEST_WORDS = 40;

    private final LineShape[] shapes;
    private final ArticleRuns runs;
    private final int first;
    private final boolean[] kept;
    /** How often each content word stands in the first run's kept lines, and in all kept lines. */
    private final IntCounts inFirst = new IntCounts();

    private final IntCounts inAll = new IntCounts();
    private final double[] ofFirst;
    private final double[] ofTitle;
    /** The mean of {@link #ofFirst} over the lines of each run. */
    private final Map<Integer, double[]> ofRuns = new HashMap<>();

    Coherence(double[] scores, LineShape[] shapes, ArticleRuns runs, IntCounts title) {
        this.shapes = shapes;
        this.runs = runs;
        first = runs.first(FEWEST_WORDS);
        kept = new boolean[scores.length];
        ofFirst = new double[scores.length];
        ofTitle = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            kept[i] = scores[i] > 0;
            if (kept[i]) {
                for (int word : shapes[i].content()) {
                    inAll.add(word, 1);
                    if (runs.at(i) == first) {
                        inFirst.add(word, 1);
                    }
                }
            }
        }
        for (int i = 0; i < scores.length; i++) {
            ofFirst[i] = share(i, inFirst, kept[i] && runs.at(i) == first);
            int shared = 0;
            for (int word : shapes[i].content()) {
                shared += title.has(word) ? 1 : 0;
            }
            ofTitle[i] = shared;
            if (kept[i] && shapes[i].content().length >= 3) {
                double[] sums = ofRuns.computeIfAbsent(runs.at(i), any -> new double[2]);
                sums[0] += ofFirst[i];
                sums[1]++;
            }
        }
    }

    /** The run that the article begins with. */
    int first() {
        return first;
    }

    /** The share of the line's content words that other lines of {@code words} hold too. */
    private double share(int i, IntCounts words, boolean own) {
        int[] content = shapes[i].content();
        int shared = 0;
        for (int word : content) {
            shared += words.get(word) > (own ? 1 : 0) ? 1 : 0;
        }
        return content.length == 0 ? 0 : (double) shared / content.length;
    }

    void numbers(int i, FeatureVector out) {
        out.add(ofFirst[i]);
        out.add(share(i, inAll, kept[i]));
        out.add(ofTitle[i]);
        double[] sums = ofRuns.get(runs.at(i));
        out.add(sums == null ? -1 : sums[0] / sums[1]);
        out.add(runs.at(i) - first);
    }
}
