package dev.gistline.article;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the container of an article by rules: the element whose paragraphs hold the most text, where an element's
 * paragraphs count less the farther inside they are (Readability's content scoring).
 */
final class HtmlRules {
    /** What a paragraph counts for each element farther out. */
    private static final double FADING = 0.8;

    private static final double FAINTEST = 0.2;

    private HtmlRules() {}

    /** The element that holds the article; null when no paragraph reads like one. */
    static @Nullable Frame container(Page page, LineShape[] shapes) {
        Map<Frame, Double> scores = new LinkedHashMap<>(); // of frames as good the first, in every run
        for (int i = 0; i < shapes.length; i++) {
            Line line = page.lines().get(i);
            double score = score(shapes[i], line);
            double share = score == 0 ? 0 : 1;
            for (Frame frame = line.frame() == null ? null : line.frame().block();
                    frame != null && share > FAINTEST;
                    frame = frame.parent()) {
                scores.merge(frame, score * share, Double::sum);
                share *= FADING;
            }
        }
        @Nullable Frame best = null;
        double most = 0;
        for (Map.Entry<Frame, Double> entry : scores.entrySet()) {
            double score = entry.getValue();
            boolean deeper = best != null && score == most && entry.getKey().depth() > best.depth();
            if (score > most || deeper) {
                most = score;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static double score(LineShape shape, Line line) {
        if (!shape.prose() || line.frame() == null || line.frame().other()) {
            return 0;
        }
        return Math.min(shape.words(), 100) + 2.0 * (shape.commas() + shape.sentences());
    }

    /** Whether the rules alone would keep a line: inside the container, not called something else, no link. */
    static boolean keeps(Line line, LineShape shape, @Nullable Frame container) {
        Frame frame = line.frame();
        return container != null
                && frame != null
                && frame.isWithin(container)
                && (!frame.other() || container.other())
                && line.linked() * 2 < line.span().length()
                && shape.words() > 0;
    }
}
