package dev.gistline.article;

import dev.gistline.text.Span;

/**
 * One paragraph-like piece of an article. Sentences never cross blocks.
 *
 * @param span its place in the article's text
 */
public record Block(Span span, Kind kind) {

    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE
    }
}
