package dev.gistline.brief;

import org.jspecify.annotations.Nullable;

/**
 * An upload that cannot be briefed.
 *
 * @param sha256 null when the bytes could not be read, or were too many to be
 * @param reason one clause for a reader
 */
public record Rejected(String id, Source source, @Nullable String sha256, String reason) implements Outcome {}
