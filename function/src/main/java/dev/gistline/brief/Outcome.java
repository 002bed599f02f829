package dev.gistline.brief;

/** What came of an upload. */
public sealed interface Outcome permits Brief, Rejected {

    /** The same for the same object, whatever its content: see {@link BriefId}. */
    String id();

    Source source();

    /** Of the bytes as uploaded, in lower-case hexadecimal. */
    String sha256();
}
