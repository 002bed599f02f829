package dev.gistline.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What labels a plain text shows once its article has begun: what follows {@code 8 comments} or {@code Related articles}
 * reads like text, but readers or other articles say it. A layout tells as much by the names of its elements.
 */
final class SectionLabels {
    /** So many words that the first pass takes for the article's come before a label counts. */
    private static final int BEGUN = 50;

    /** So many words of lines that are surely the article's come before a label that closes it. */
    private static final int FEWEST_WORDS = 60;

    private static final double SURE = 1;
    private static final SectionLabel[] KINDS = SectionLabel.values();

    private final @Nullable SectionLabel[] labels;
    /** By line and kind how many lines ago the last label stands, -1 where there is none. */
    private final int[][] since;
    /** How many labels stand before each line. */
    private final int[] before;

    /** @param scores those of the first pass */
    SectionLabels(double[] scores, LineShape[] shapes, @Nullable SectionLabel[] labels) {
        this.labels = labels;
        since = new int[labels.length][];
        before = new int[labels.length];
        int[] last = new int[KINDS.length];
        Arrays.fill(last, -1);
        int count = 0;
        int words = 0;
        for (int i = 0; i < labels.length; i++) {
            since[i] = new int[KINDS.length];
            for (int k = 0; k < last.length; k++) {
                since[i][k] = last[k] < 0 ? -1 : i - last[k];
            }
            before[i] = count;
            words += scores[i] > 0 ? shapes[i].words() : 0;
            @Nullable SectionLabel label = labels[i];
            if (label != null && words >= BEGUN) {
                count++;
                last[label.ordinal()] = i;
            }
        }
    }

    void numbers(int i, FeatureVector out) {
        for (int lines : since[i]) {
            out.add(lines);
        }
        out.add(before[i]);
        @Nullable SectionLabel label = labels[i];
        out.add(label == null ? -1 : label.ordinal());
    }

    /**
     * The first line that is a label that closes the article; the number of lines where there is none.
     *
     * @param scores above zero for lines that are likely of the article
     */
    static int end(double[] scores, LineShape[] shapes, @Nullable SectionLabel[] labels) {
        int words = 0;
        for (int i = 0; i < labels.length; i++) {
            @Nullable SectionLabel label = labels[i];
            if (label != null && label.closes(scores[i]) && words >= FEWEST_WORDS) {
                return i;
            }
            words += scores[i] > SURE ? shapes[i].words() : 0;
        }
        return labels.length;
    }
}
