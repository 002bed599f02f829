package dev.gistline.article;

import dev.gistline.text.CodePoints;

/** Chooses the lines of the article. */
final class Selection {
    /** With fewer words than this the choice is eased: a page of news has more to say. */
    private static final int FEWEST_WORDS = 30;

    /** Scores, as logarithms of odds, that lines need when too few reach the one before. */
    private static final double[] THRESHOLDS = {0, -1, -2, -3};

    private Selection() {}

    static Extracted article(LineCues lines, LineModel model, Metadata metadata, CodePoints original) {
        double[] scores = model.scores(lines);
        boolean[] kept = new boolean[scores.length];
        for (double threshold : THRESHOLDS) {
            int words = 0;
            for (int i = 0; i < kept.length; i++) {
                kept[i] = scores[i] > threshold;
                words += kept[i] ? lines.shapes[i].words() : 0;
            }
            if (words >= FEWEST_WORDS) {
                break;
            }
        }
        Article article = lines.page.article(kept, metadata, original);
        return article.blocks().isEmpty() ? new NoArticle("no article text was found") : article;
    }
}
