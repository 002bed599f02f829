package dev.gistline.article;

import org.jspecify.annotations.Nullable;

/**
 * A document without an article that can be briefed.
 *
 * @param reason one clause for a reader, such as {@code no article text was found}
 * @param foreign the article, where it is one, in another language than English
 */
public record NoArticle(String reason, @Nullable Article foreign) implements Extracted {

    public NoArticle(String reason) {
        this(reason, null);
    }
}
