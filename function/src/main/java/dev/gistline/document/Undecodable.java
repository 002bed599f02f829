package dev.gistline.document;

/**
 * An upload that is no text.
 *
 * @param reason one clause for a reader, such as {@code the upload is empty}
 * @param sha256 of the bytes as uploaded, in lower-case hexadecimal
 */
public record Undecodable(String reason, String sha256) implements Decoded {}
