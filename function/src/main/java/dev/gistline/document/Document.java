package dev.gistline.document;

/**
 * The decoded text of an upload. Its offsets are those that {@code origin} in a brief speaks of.
 *
 * @param text the decoded characters: a byte order mark left out, what was encoded twice decoded twice, nothing else changed
 * @param format what kind of text it is
 * @param charset the IANA name of the character encoding it was decoded from
 * @param sha256 of the bytes as uploaded, in lower-case hexadecimal
 */
public record Document(String text, Format format, String charset, String sha256) implements Decoded {

    /** How the text is marked up. */
    public enum Format {
        HTML,
        /** Plain text: written as an article, or scraped from a page with its boilerplate. */
        TEXT,
        MARKDOWN,
        /** One object with {@code title}, {@code published}, {@code url} and {@code text} or {@code html}. */
        JSON
    }
}
