package dev.gistline.brief;

import org.jspecify.annotations.Nullable;

/** What came of an upload. */
public sealed interface Outcome permits Brief, Rejected {

    /** The same for the same object, whatever its content: see {@link BriefId}. */
    String id();

    Source source();

    /** Of the bytes as uploaded, in lower-case hexadecimal; null when they were not read. */
    @Nullable
    String sha256();
}
