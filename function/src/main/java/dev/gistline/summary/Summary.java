package dev.gistline.summary;

import dev.gistline.text.Span;
import java.util.List;

/**
 * Sentences of the article, in text order.
 */
public record Summary(List<Excerpt> excerpts) {

    /**
     * @param span its place in the article's text
     * @param sentence the index of the sentence it is, or is the rest of
     * @param score how much the sentence says, 0 to 1, 0.5 for the article's average
     * @param reason why it was chosen, as clauses without a subject parted by {@code "; "}
     */
    public record Excerpt(Span span, int sentence, double score, String reason) {}

    public Summary {
        excerpts = List.copyOf(excerpts);
    }
}
