package dev.gistline.brief;

import org.jspecify.annotations.Nullable;

/** What came of an upload. */
public sealed interface Outcome permits Brief, Rejected {

    /** The same for the same object, whatever its content: see {@link BriefId}. */
    String id();

    Source source();

    /** {@code BRIEFED} or {@code REJECTED}, as the canonical JSON has it. */
    default String status() {
        return this instanceof Brief ? "BRIEFED" : "REJECTED";
    }

    /** Of the bytes as uploaded, in lower-case hexadecimal; null when they were not read. */
    @Nullable
    String sha256();
}
