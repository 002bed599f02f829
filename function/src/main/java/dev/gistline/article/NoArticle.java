package dev.gistline.article;

/**
 * A document without an article that can be briefed.
 *
 * @param reason one clause for a reader, such as {@code no article text was found}
 */
public record NoArticle(String reason) implements Extracted {}
