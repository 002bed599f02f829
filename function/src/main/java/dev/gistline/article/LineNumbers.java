package dev.gistline.article;

import org.jspecify.annotations.Nullable;

/**
 * Gives the numbers of a page's lines once every line has a first score: whether a line belongs to the article is decided
 * by what stands around it, by the stretches of the article that the first scores make out, and by how much it speaks
 * of what these speak of.
 */
final class LineNumbers {
    private final double[] scores;
    private final Shape[] shapes;
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

    private final int[] sureBefore;
    private final int[] sureAfter;
    private final int[] bestStart;
    private int from;
    private int to;
    private final Runs runs;
    private final Coherence coherence;
    /** Null where a layout tells more. */
    private final @Nullable Wording wording;

    private final @Nullable Labels labels;

    LineNumbers(LineCues lines, double[] scores) {
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
        bestStart = new int[count];
        runs = new Runs(scores, shapes);
        coherence = new Coherence(scores, shapes, runs, lines.title().words());
        wording = lines.isPlain() ? new Wording(scores, shapes, runs, coherence.first()) : null;
        labels = lines.labels(scores);
        sums();
        segment();
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
    private void segment() {
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

    void numbers(int i, Numbers out) {
        out.clear();
        Shape shape = shapes[i];
        out.add(scores[i]);
        lines.numbers(i, out);
        for (int k = 1; k <= 3; k++) {
            neighbour(i - k, out);
            neighbour(i + k, out);
        }
        for (int reach : new int[] {2, 5, 12, 30}) {
            out.add(mean(i - reach, i));
            out.add(mean(i + 1, i + 1 + reach));
        }
        for (int reach : new int[] {4, 12}) {
            out.add(share(prose, i - reach, i));
            out.add(share(prose, i + 1, i + 1 + reach));
            out.add(words(i - reach, i));
            out.add(words(i + 1, i + 1 + reach));
            out.add(share(stopped, i - reach, i));
            out.add(share(stopped, i + 1, i + 1 + reach));
            out.add(share(address, i - reach, i));
            out.add(share(address, i + 1, i + 1 + reach));
        }
        double all = Math.max(1, expected[count]);
        out.add(all);
        out.add(expected[i]);
        out.add(expected[count] - expected[i + 1]);
        out.add(expected[i] / all);
        out.add(all / Math.max(1, words[count]));
        out.add(prose[count]);
        out.add(i - sureBefore[i]);
        out.add(sureAfter[i] - i);
        out.add(sureBefore[i] < 0 ? -1 : words(sureBefore[i] + 1, i));
        out.add(sureAfter[i] >= count ? -1 : words(i + 1, sureAfter[i]));
        out.add(i < from ? i - from : i >= to ? i - to + 1 : 0);
        out.add(i < from ? -words(i, from) : i >= to ? words(to, i + 1) : 0);
        out.add(i - from);
        out.add(to - i);
        out.add((expected[to] - expected[from]) / all);
        out.add(mean(from, to));
        int title = lines.title().line();
        out.add(title < 0 ? -1 : from - title);
        runs.numbers(i, out);
        coherence.numbers(i, out);
        if (wording != null) {
            wording.numbers(i, out);
        }
        if (labels != null) {
            labels.numbers(i, out);
        }
        out.add(shape.content().length);
        lines.layoutNumbers(i, sureBefore[i], sureAfter[i], out);
    }

    private void neighbour(int i, Numbers out) {
        boolean there = i >= 0 && i < count;
        out.add(there ? scores[i] : -8);
        out.add(there ? shapes[i].words() : -1);
        out.add(there && shapes[i].prose());
        out.add(there ? shapes[i].end().ordinal() : -1);
    }
}
