package dev.gistline.summary;

import dev.gistline.text.Span;
import java.util.List;

/**
 * Sentences of the article, in text order.
 *
 * @param excerpts those that were chosen
 * @param sentences all, chosen or not
 */
public record Summary(List<Excerpt> excerpts, List<Scored> sentences) {

    /**
     * @param span its place in the article's text
     * @param sentence the index of the sentence it is, or is the rest of
     * @param score how much the sentence says, 0 to 1, 0.5 for the article's average
     * @param reason why it was chosen, as clauses without a subject parted by {@code "; "}
     */
    public record Excerpt(Span span, int sentence, double score, String reason) {}

    /**
     * @param span its place in the article's text
     * @param score how much the sentence says, 0 to 1, 0.5 for the article's average
     */
    public record Scored(Span span, double score) {}

    public Summary {
        excerpts = List.copyOf(excerpts);
        sentences = List.copyOf(sentences);
    }
}
