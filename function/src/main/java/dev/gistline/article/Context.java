package dev.gistline.article;

import java.util.Set;

/**
 * The first scores of a page's lines, for the second pass: whether a short line belongs to the article is decided by
 * what stands around it.
 */
final class Context {
    private final double[] scores;
    private final int[] words;
    private final double[] nearMean;
    private final double[] farMean;
    private final int[] keptBefore;
    private final int keptWords;
    private final int[] sureBefore;
    private final int[] sureAfter;
    private final Runs runs;
    private final Coherence coherence;

    /**
     * @param scores the logarithms of the odds
     * @param title hashes of the title's words
     */
    Context(double[] scores, Shape[] shapes, Set<Integer> title) {
        this.scores = scores;
        int count = scores.length;
        words = new int[count];
        keptBefore = new int[count];
        sureBefore = new int[count];
        sureAfter = new int[count];
        runs = new Runs(scores, shapes);
        coherence = new Coherence(scores, shapes, runs, title);
        nearMean = new double[count];
        farMean = new double[count];
        int kept = 0;
        int sure = -1000;
        double[] sums = new double[count + 1];
        int[] weights = new int[count + 1];
        for (int i = 0; i < count; i++) {
            words[i] = shapes[i].words();
            keptBefore[i] = kept;
            kept += scores[i] > 0 ? words[i] : 0;
            sureBefore[i] = i - sure;
            sure = scores[i] > 2 && words[i] >= 8 ? i : sure;
            int weight = Math.min(words[i], 60) + 1;
            sums[i + 1] = sums[i] + squash(scores[i]) * weight;
            weights[i + 1] = weights[i] + weight;
        }
        keptWords = Math.max(1, kept);
        sure = count + 1000;
        for (int i = count - 1; i >= 0; i--) {
            sureAfter[i] = sure - i;
            sure = scores[i] > 2 && words[i] >= 8 ? i : sure;
            nearMean[i] = mean(sums, weights, i, 4);
            farMean[i] = mean(sums, weights, i, 15);
        }
    }

    private static double mean(double[] sums, int[] weights, int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(sums.length - 1, i + reach + 1);
        double own = sums[i + 1] - sums[i];
        int ownWeight = weights[i + 1] - weights[i];
        int weight = weights[to] - weights[from] - ownWeight;
        return weight == 0 ? 0 : (sums[to] - sums[from] - own) / weight;
    }

    /** Extreme scores say little more than strong ones. */
    private static double squash(double score) {
        return Math.clamp(score, -6, 6);
    }

    int bucket(int i) {
        return i < 0 || i >= scores.length ? -1 : bucket(scores[i]);
    }

    int bucket(double score) {
        return Cues.bucket(score, -6, -4, -3, -2, -1.3, -0.7, -0.25, 0.25, 0.7, 1.3, 2, 3, 4, 6);
    }

    private int coarse(int i) {
        return i < 0 || i >= scores.length ? -1 : Cues.bucket(scores[i], -4, -2, -0.7, 0.7, 2, 4);
    }

    void cues(int i, Cues out) {
        out.clear();
        out.add(Cue.BIAS, 1);
        int own = bucket(i);
        out.add(Cue.SCORE, own);
        out.add(Cue.SCORE_PREVIOUS, bucket(i - 1), coarse(i));
        out.add(Cue.SCORE_NEXT, bucket(i + 1), coarse(i));
        out.add(Cue.SCORE_PREVIOUS_TWO, bucket(i - 2));
        out.add(Cue.SCORE_NEXT_TWO, bucket(i + 2));
        out.add(Cue.SCORE_PREVIOUS_THREE, bucket(i - 3));
        out.add(Cue.SCORE_NEXT_THREE, bucket(i + 3));
        out.add(Cue.SCORE_TRIPLE, coarse(i - 1), coarse(i), coarse(i + 1));
        out.add(Cue.SCORE_NEAR, bucket(nearMean[i]));
        out.add(Cue.SCORE_FAR, bucket(farMean[i]));
        out.add(Cue.SCORE_NEAR_OWN, bucket(nearMean[i]), own);
        double before = (double) keptBefore[i] / keptWords;
        int place = Cues.bucket(before, 0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999);
        out.add(Cue.KEPT_BEFORE, place);
        out.add(Cue.KEPT_BETWEEN, place, coarse(i));
        int back = Cues.bucket(sureBefore[i], 1, 2, 3, 5, 8, 15, 500);
        int ahead = Cues.bucket(sureAfter[i], 1, 2, 3, 5, 8, 15, 500);
        out.add(Cue.SURE_BEFORE, back);
        out.add(Cue.SURE_AFTER, ahead);
        out.add(Cue.SURE_AROUND, back, ahead, coarse(i));
        runs.cues(i, coarse(i), out);
        coherence.cues(i, coarse(i), out);
    }
}
