package dev.gistline.article;

import java.util.Arrays;

/**
 * The runs of lines that the first pass took for an article's, parted by stretches that it did not. A page may show
 * other articles below its own, which look the same but come later.
 */
final class ArticleRuns {
    /** So many other lines in a row end a run. */
    private static final int GAP = 5;

    /** The run that a line is in or after; -1 before the first. */
    private final int[] run;

    private final int[] gapBefore;
    private final int[] wordsBefore;
    private int[] words = new int[8];
    private int[] start = new int[8];
    private int count;
    private int all;
    private int longest;

    ArticleRuns(double[] scores, LineShape[] shapes) {
        run = new int[scores.length];
        int[] gaps = new int[8];
        int gap = GAP;
        for (int i = 0; i < scores.length; i++) {
            boolean sure = scores[i] > 0.7 && shapes[i].words() >= 6;
            if (sure) {
                if (gap >= GAP) {
                    if (count == words.length) {
                        words = Arrays.copyOf(words, count * 2);
                        gaps = Arrays.copyOf(gaps, count * 2);
                        start = Arrays.copyOf(start, count * 2);
                    }
                    start[count] = i;
                    gaps[count++] = gap;
                }
                words[count - 1] += shapes[i].words();
                all += shapes[i].words();
                gap = 0;
            } else {
                gap += scores[i] > 0 ? 0 : 1;
            }
            run[i] = count - 1;
        }
        gapBefore = gaps;
        wordsBefore = new int[count];
        for (int i = 1; i < count; i++) {
            longest = words[i] > words[longest] ? i : longest;
            wordsBefore[i] = wordsBefore[i - 1] + words[i - 1];
        }
    }

    /** The run that line {@code i} is in or after; -1 before the first. */
    int at(int i) {
        return run[i];
    }

    /** The first run of at least {@code fewest} words, 0 when there is none. */
    int first(int fewest) {
        for (int i = 0; i < count; i++) {
            if (words[i] >= fewest) {
                return i;
            }
        }
        return 0;
    }

    void numbers(int i, FeatureVector out) {
        int number = run[i];
        out.add(number);
        out.add(count);
        out.add(number < 0 ? -1 : words[number]);
        out.add(number < 0 ? -1 : (double) words[number] / Math.max(1, all));
        out.add(number < 0 ? -1 : wordsBefore[number]);
        out.add(number < 0 ? -1 : (double) wordsBefore[number] / Math.max(1, all));
        out.add(number < 0 ? -1 : gapBefore[number]);
        out.add(number < 0 ? -1 : i - start[number]);
        out.add(number < 0 ? 0 : longest == number ? 0 : number - longest);
        boolean next = number + 1 < count;
        out.add(next ? words[number + 1] : -1);
        out.add(next ? gapBefore[number + 1] : -1);
        out.add(next ? start[number + 1] - i : -1);
    }
}
