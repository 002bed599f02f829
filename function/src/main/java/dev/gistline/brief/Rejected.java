package dev.gistline.brief;

import dev.gistline.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An upload that cannot be briefed.
 *
 * @param sha256 null when the bytes could not be read, or were too many to be
 * @param reason one clause for a reader
 * @param article the article in another language: to take it out of its page needs no English
 */
public record Rejected(
        String id,
        Source source,
        @Nullable String sha256,
        String reason,
        @Nullable Article article) implements Outcome {

    public Rejected(String id, Source source, @Nullable String sha256, String reason) {
        this(id, source, sha256, reason, null);
    }
}
