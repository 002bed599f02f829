package dev.gistline.article;

import dev.gistline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article; null for what it does not say.
 *
 * @param author the byline's names, joined by {@code ", "}
 * @param site the publisher's name
 * @param url the canonical address
 * @param language the ISO 639-1 code of the article's language
 */
public record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String site,
        @Nullable String url,
        @Nullable Published published,
        @Nullable PartialDate modified,
        @Nullable String language,
        @Nullable String description) {

    public static final Metadata UNKNOWN = new Metadata(null, null, null, null, null, null, null, null);

    Metadata withLanguage(String code) {
        return new Metadata(title, author, site, url, published, modified, code, description);
    }

    /** When the article was published, and what says so. */
    public record Published(PartialDate date, Basis basis) {}

    /** Where a publication date was read. */
    public enum Basis {
        /** The field of a JSON article. */
        GIVEN,
        JSON_LD,
        META,
        TIME_ELEMENT,
        URL,
        VISIBLE_TEXT,
        DATELINE
    }
}
