package dev.gistline.brief;

/**
 * An upload that cannot be briefed.
 *
 * @param reason one clause for a reader
 */
public record Rejected(String id, Source source, String sha256, String reason) implements Outcome {}
