package dev.gistline.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much of what a line is about the article is about: teasers, biographies, notices and the article below speak of
 * other things than the title and the first paragraphs do.
 */
final class Coherence {
    /** A run of fewer words says too little. */
    private static final int FEWEST_WORDS = 40;

    private final Shape[] shapes;
    private final Runs runs;
    private final int first;
    private final boolean[] kept;
    /** How often each content word stands in the first run's kept lines, and in all kept lines. */
    private final Map<Integer, Integer> inFirst = new HashMap<>();

    private final Map<Integer, Integer> inAll = new HashMap<>();
    private final double[] ofFirst;
    private final double[] ofTitle;
    /** The mean of {@link #ofFirst} over the lines of each run. */
    private final Map<Integer, double[]> ofRuns = new HashMap<>();

    Coherence(double[] scores, Shape[] shapes, Runs runs, Set<Integer> title) {
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
                    inAll.merge(word, 1, Integer::sum);
                    if (runs.at(i) == first) {
                        inFirst.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        for (int i = 0; i < scores.length; i++) {
            ofFirst[i] = share(i, inFirst, kept[i] && runs.at(i) == first);
            int shared = 0;
            for (int word : shapes[i].content()) {
                shared += title.contains(word) ? 1 : 0;
            }
            ofTitle[i] = shared;
            if (kept[i] && shapes[i].content().length >= 3) {
                double[] sums = ofRuns.computeIfAbsent(runs.at(i), any -> new double[2]);
                sums[0] += ofFirst[i];
                sums[1]++;
            }
        }
    }

    /** The share of the line's content words that other lines of {@code words} hold too. */
    private double share(int i, Map<Integer, Integer> words, boolean own) {
        int[] content = shapes[i].content();
        int shared = 0;
        for (int word : content) {
            shared += words.getOrDefault(word, 0) > (own ? 1 : 0) ? 1 : 0;
        }
        return content.length == 0 ? 0 : (double) shared / content.length;
    }

    void cues(int i, int score, Cues out) {
        int length = Cues.bucket(shapes[i].content().length, 0, 2, 6, 14);
        out.add(Cue.COHERENCE_FIRST, bucket(ofFirst[i]), length, score);
        out.add(Cue.COHERENCE_ALL, bucket(share(i, inAll, kept[i])), length, score);
        out.add(Cue.COHERENCE_TITLE, (int) Math.min(3, ofTitle[i]), length, score);
        double[] sums = ofRuns.get(runs.at(i));
        int run = sums == null ? 9 : bucket(sums[0] / sums[1]);
        out.add(Cue.COHERENCE_RUN, run, runs.at(i) == first ? 1 : runs.at(i) < first ? 0 : 2, score);
    }

    private static int bucket(double share) {
        return Cues.bucket(share, 0, 0.08, 0.15, 0.25, 0.4, 0.6);
    }
}
