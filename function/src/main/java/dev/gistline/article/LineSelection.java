package dev.gistline.article;

import dev.gistline.text.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the lines of the article: by the model's scores, less what is certain not to be text of an article. */
final class LineSelection {
    /** The score, as logarithm of odds, that a line needs at the very least. */
    private static final double LEAST = -3;

    /**
     * The score that is enough in a plain text that is an article and little else: mostly prose, and
     * {@link #OF_ARTICLE} of its lines with such scores. The models learned from whole pages, where nine lines in ten are
     * not the article's; in a text that someone has already cut out the odds are the other way round.
     */
    private static final double IN_ARTICLE = -2;

    private static final double OF_ARTICLE = 0.8;

    private LineSelection() {}

    /**
     * The article of the lines.
     *
     * @param scores of each the logarithm of the odds that it is of the article
     */
    static Extracted article(LineCues lines, double[] scores, Metadata metadata, CodePoints original) {
        boolean[] barred = barred(lines, metadata.title(), scores, LEAST);
        boolean plain = lines.isPlain();
        boolean[] kept = new boolean[scores.length];
        keep(scores, barred, threshold(lines, scores, barred), kept);
        EdgeTrimmer.trim(lines, kept);
        Article article = lines.page.article(kept, metadata, original);
        if (article.blocks().isEmpty()) {
            // A text of a line or two is all that its sender has to say, and prose is what a page unlike others has.
            barred = barred(lines, metadata.title(), scores, Double.NEGATIVE_INFINITY);
            for (int i = 0; i < kept.length; i++) {
                kept[i] = !barred[i] && (plain || lines.shapes[i].prose());
            }
            article = lines.page.article(kept, metadata, original);
        }
        return article.blocks().isEmpty() ? new NoArticle("no article text was found") : article;
    }

    /** Marks the lines that reach the threshold. */
    private static void keep(double[] scores, boolean[] barred, double threshold, boolean[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = scores[i] >= threshold && !barred[i];
        }
    }

    /**
     * The threshold by which the kept words can be expected to match the article's best, in F1: where the scores are
     * sure of themselves it is near even odds, where they are not it is lower (Lewis 1995, Evaluating and optimizing
     * autonomous text classification systems).
     */
    private static double threshold(LineCues lines, double[] scores, boolean[] barred) {
        List<Integer> order = new ArrayList<>();
        double expected = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!barred[i] && scores[i] > LEAST) {
                order.add(i);
                expected += LineModel.probability(scores[i]) * weight(lines, i);
            }
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -scores[i]));
        double threshold = isArticle(lines, scores) ? IN_ARTICLE : Double.POSITIVE_INFINITY;
        double best = 0;
        double kept = 0;
        double right = 0;
        for (int i : order) {
            kept += weight(lines, i);
            right += LineModel.probability(scores[i]) * weight(lines, i);
            double f1 = 2 * right / (kept + expected);
            if (f1 > best) {
                best = f1;
                threshold = Math.min(threshold, scores[i]);
            }
        }
        return threshold;
    }

    /** Whether a plain text holds an article and little else. */
    private static boolean isArticle(LineCues lines, double[] scores) {
        if (!lines.isPlain() || !lines.isMostlyProse()) {
            return false;
        }
        int likely = 0;
        for (double score : scores) {
            likely += score > IN_ARTICLE ? 1 : 0;
        }
        return likely >= OF_ARTICLE * scores.length;
    }

    /** Its words; lines without any follow their neighbours. */
    private static double weight(LineCues lines, int i) {
        return lines.shapes[i].words() + 0.01;
    }

    /**
     * Notices, bylines, teasers, and lines that are the title or end in it, among those that score more than {@code least};
     * and what comes after the end of the body that the page states, or from the next article or a label that closes one on.
     */
    private static boolean[] barred(LineCues lines, @Nullable String title, double[] scores, double least) {
        String folded = title == null ? "" : FoldedText.of(title);
        boolean[] barred = new boolean[lines.size()];
        int end = lines.body()
                .map(body -> body.end(lines.lines, lines.shapes, scores))
                .orElse(barred.length);
        end = Math.min(end, Math.min(NextArticle.start(lines, scores), lines.end(scores)));
        for (int i = 0; i < barred.length; i++) {
            if (i >= end) {
                barred[i] = true;
            } else if (scores[i] > least) {
                Line line = lines.lines.get(i);
                String text = lines.page.of(line);
                int words = lines.shapes[i].words();
                boolean headline = words <= 60 && RepeatedHeadlines.repeats(text, folded);
                barred[i] = headline
                        || RepeatedHeadlines.isTeaser(line, text)
                        || CreditLines.isByline(text, words)
                        || CreditLines.isAge(text, words)
                        || CreditLines.isPicture(text, words)
                        || CreditLines.isPlace(text, words)
                        || CreditLines.isAddress(text, words)
                        || words <= 120 && PublisherNotices.isNotice(text, words);
            }
        }
        return barred;
    }
}
