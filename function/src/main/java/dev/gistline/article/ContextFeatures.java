package dev.gistline.article;

import org.jspecify.annotations.Nullable;

/**
 * Gives the numbers of a page's lines once every line has a first score: whether a line belongs to the article is decided
 * by what stands around it, by the stretches of the article that the first scores make out, and by how much it speaks
 * of what these speak of.
 */
final class ContextFeatures {
    /** How many lines to each side the scores are averaged over. */
    private static final int[] SCORE_REACHES = {2, 5, 12, 30};
    /** How many lines to each side words are counted in. */
    private static final int[] WORD_REACHES = {4, 12};

    private final double[] scores;
    private final LineShape[] shapes;
    private final LineCues lines;
    private final int count;
    /**
     * Sums over the lines before: of words, of words in prose and in lines that end as a sentence does, of words for the
     * reader and the speaker, of scores weighted by words.
     */
    private final int[] words;

    private final int[] prose;
    private final int[] stopped;
    private final int[] address;
    private final double[] weighted;
    private final double[] weights;
    /** Sums over the lines before of the words that the article is expected to have there. */
    private final double[] expected;

    /** The last line before, and the first after, that is surely of the article. */
    private final int[] sureBefore;

    private final int[] sureAfter;
    /** The stretch of lines that is most likely the article. */
    private int from;

    private int to;
    private final ArticleRuns runs;
    private final Coherence coherence;
    /** Null where a layout tells more. */
    private final @Nullable LexicalFeatures wording;

    private final @Nullable SectionLabels labels;

    ContextFeatures(LineCues lines, double[] scores) {
        this.lines = lines;
        this.scores = scores;
        this.shapes = lines.shapes;
        count = scores.length;
        words = new int[count + 1];
        prose = new int[count + 1];
        stopped = new int[count + 1];
        address = new int[count + 1];
        weighted = new double[count + 1];
        weights = new double[count + 1];
        expected = new double[count + 1];
        sureBefore = new int[count];
        sureAfter = new int[count];
        runs = new ArticleRuns(scores, shapes);
        coherence = new Coherence(scores, shapes, runs, lines.title().words());
        wording = lines.isPlain() ? new LexicalFeatures(scores, shapes, runs, coherence.first()) : null;
        labels = lines.labels(scores);
        sums();
        findSegment();
    }

    private void sums() {
        int sure = -1000;
        for (int i = 0; i < count; i++) {
            int own = shapes[i].words();
            int weight = Math.min(own, 60) + 1;
            words[i + 1] = words[i] + own;
            prose[i + 1] = prose[i] + (shapes[i].prose() ? own : 0);
            stopped[i + 1] = stopped[i] + (shapes[i].isSentence() ? own : 0);
            address[i + 1] = address[i] + shapes[i].address();
            weighted[i + 1] = weighted[i] + squash(scores[i]) * weight;
            weights[i + 1] = weights[i] + weight;
            expected[i + 1] = expected[i] + own * LineModel.probability(scores[i]);
            sureBefore[i] = sure;
            sure = isSure(i) ? i : sure;
        }
        sure = count + 1000;
        for (int i = count - 1; i >= 0; i--) {
            sureAfter[i] = sure;
            sure = isSure(i) ? i : sure;
        }
    }

    private boolean isSure(int i) {
        return scores[i] > 2 && shapes[i].words() >= 8;
    }

    /** The stretch of lines with the greatest sum of words in the article less words that are not. */
    private void findSegment() {
        double best = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < count; i++) {
            double value = Math.tanh(scores[i] / 2) * Math.min(shapes[i].words(), 60);
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += value;
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
    }

    private static double squash(double score) {
        return Math.clamp(score, -6, 6);
    }

    private double mean(int from, int to) {
        int a = Math.clamp(from, 0, count);
        int b = Math.clamp(to, a, count);
        return a == b ? -7 : (weighted[b] - weighted[a]) / (weights[b] - weights[a]);
    }

    private int words(int from, int to) {
        return words[Math.clamp(to, 0, count)] - words[Math.clamp(from, 0, count)];
    }

    /** What the sums make, from one line to before another, of the words there. */
    private double share(int[] sums, int from, int to) {
        int a = Math.clamp(from, 0, count);
        int b = Math.clamp(to, 0, count);
        return (double) (sums[b] - sums[a]) / Math.max(1, words[b] - words[a]);
    }

    /** What the trees look at of line {@code i}: the order is the trained model's. */
    void numbers(int i, FeatureVector out) {
        out.clear();
        out.add(scores[i]);
        lines.numbers(i, out);
        around(i, out);
        expectation(i, out);
        sureLines(i, out);
        segment(i, out);
        runs.numbers(i, out);
        coherence.numbers(i, out);
        if (wording != null) {
            wording.numbers(i, out);
        }
        if (labels != null) {
            labels.numbers(i, out);
        }
        out.add(shapes[i].content().length);
        lines.layoutNumbers(i, sureBefore[i], sureAfter[i], out);
    }

    /** The next lines on both sides one by one, and what those within some reach are together. */
    private void around(int i, FeatureVector out) {
        for (int k = 1; k <= 3; k++) {
            neighbour(i - k, out);
            neighbour(i + k, out);
        }
        for (int reach : SCORE_REACHES) {
            out.add(mean(i - reach, i));
            out.add(mean(i + 1, i + 1 + reach));
        }
        for (int reach : WORD_REACHES) {
            out.add(share(prose, i - reach, i));
            out.add(share(prose, i + 1, i + 1 + reach));
            out.add(words(i - reach, i));
            out.add(words(i + 1, i + 1 + reach));
            out.add(share(stopped, i - reach, i));
            out.add(share(stopped, i + 1, i + 1 + reach));
            out.add(share(address, i - reach, i));
            out.add(share(address, i + 1, i + 1 + reach));
        }
    }

    /** How much of the article is expected on the page, before the line and after it. */
    private void expectation(int i, FeatureVector out) {
        double all = expected();
        out.add(all);
        out.add(expected[i]);
        out.add(expected[count] - expected[i + 1]);
        out.add(expected[i] / all);
        out.add(all / Math.max(1, words[count]));
        out.add(prose[count]);
    }

    private double expected() {
        return Math.max(1, expected[count]);
    }

    /** How far away the next lines are that are surely of the article. */
    private void sureLines(int i, FeatureVector out) {
        out.add(i - sureBefore[i]);
        out.add(sureAfter[i] - i);
        out.add(sureBefore[i] < 0 ? -1 : words(sureBefore[i] + 1, i));
        out.add(sureAfter[i] >= count ? -1 : words(i + 1, sureAfter[i]));
    }

    /** Where the line stands to the stretch that is most likely the article, and what that is like. */
    private void segment(int i, FeatureVector out) {
        out.add(i < from ? i - from : i >= to ? i - to + 1 : 0);
        out.add(i < from ? -words(i, from) : i >= to ? words(to, i + 1) : 0);
        out.add(i - from);
        out.add(to - i);
        out.add((expected[to] - expected[from]) / expected());
        out.add(mean(from, to));
        int title = lines.title().line();
        out.add(title < 0 ? -1 : from - title);
    }

    private void neighbour(int i, FeatureVector out) {
        boolean there = i >= 0 && i < count;
        out.add(there ? scores[i] : -8);
        out.add(there ? shapes[i].words() : -1);
        out.add(there && shapes[i].prose());
        out.add(there ? shapes[i].end().ordinal() : -1);
    }
}
