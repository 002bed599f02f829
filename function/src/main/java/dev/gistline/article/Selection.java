package dev.gistline.article;

import dev.gistline.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Chooses the lines of the article: by the model's scores, less what is certain not to be text of an article. */
final class Selection {
    /** With fewer words than this the choice is eased: a page of news has more to say. */
    private static final int FEWEST_WORDS = 30;

    /** Scores, as logarithms of odds, that lines need when too few words reach the one before. */
    private static final double[] THRESHOLDS = {0, -1, -2, -3};

    /**
     * The score that is enough in a plain text which is mostly prose. The models learned from whole pages, where nine
     * lines in ten are not the article's; in a text that someone has already cut out the odds are the other way round.
     */
    private static final double IN_PROSE = -2;

    private Selection() {}

    static Extracted article(LineCues lines, LineModel model, Metadata metadata, CodePoints original) {
        double[] scores = model.scores(lines);
        boolean[] barred = barred(lines, metadata.title());
        boolean plain = lines.isPlain();
        boolean[] kept = new boolean[scores.length];
        if (plain && lines.isMostlyProse()) {
            keep(lines, scores, barred, IN_PROSE, kept);
        } else {
            for (double threshold : THRESHOLDS) {
                if (keep(lines, scores, barred, threshold, kept) >= FEWEST_WORDS) {
                    break;
                }
            }
        }
        Article article = lines.page.article(kept, metadata, original);
        if (article.blocks().isEmpty() && plain) {
            // A text of a line or two is all that its sender has to say.
            keep(lines, scores, barred, Double.NEGATIVE_INFINITY, kept);
            article = lines.page.article(kept, metadata, original);
        }
        return article.blocks().isEmpty() ? new NoArticle("no article text was found") : article;
    }

    /** Marks the lines above the threshold; how many words they have. */
    private static int keep(LineCues lines, double[] scores, boolean[] barred, double threshold, boolean[] kept) {
        int words = 0;
        for (int i = 0; i < kept.length; i++) {
            kept[i] = scores[i] > threshold && !barred[i];
            words += kept[i] ? lines.shapes[i].words() : 0;
        }
        return words;
    }

    /** Notices, and lines that are the title or end in it. */
    private static boolean[] barred(LineCues lines, @Nullable String title) {
        boolean[] barred = new boolean[lines.size()];
        for (int i = 0; i < barred.length; i++) {
            String text = lines.page.of(lines.lines.get(i));
            int words = lines.shapes[i].words();
            boolean headline = title != null && words <= 60 && Headlines.repeats(text, title);
            barred[i] = headline || words <= 120 && Notices.isNotice(text, words);
        }
        return barred;
    }
}
