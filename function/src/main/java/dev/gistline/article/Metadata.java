package dev.gistline.article;

import dev.gistline.text.Ellipsis;
import dev.gistline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article; null for what it does not say. A page can say as much as an upload holds, and a brief with
 * its metadata must fit what stores and serves it: a text longer than its field is cut there and ends in {@code …}; an address
 * or a language's code, of which a part would be another one, is left out.
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

    /** UTF-16 code units of a title, of an author's or a site's name. */
    static final int LONGEST_NAME = 1000;

    static final int LONGEST_DESCRIPTION = 4000;

    /** Longer ones need not be understood (RFC 9110, section 4.1). */
    static final int LONGEST_URL = 8000;

    /** Of a language's code (RFC 5646, section 4.4.1). */
    static final int LONGEST_LANGUAGE = 35;

    public Metadata {
        title = cut(title, LONGEST_NAME);
        author = cut(author, LONGEST_NAME);
        site = cut(site, LONGEST_NAME);
        url = whole(url, LONGEST_URL);
        language = whole(language, LONGEST_LANGUAGE);
        description = cut(description, LONGEST_DESCRIPTION);
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null ? null : Ellipsis.cut(text, most);
    }

    private static @Nullable String whole(@Nullable String text, int most) {
        return text == null || text.length() > most ? null : text;
    }

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
