package dev.gistline.document;

/** Sizes as readers are told them. */
final class Sizes {
    private static final int MEBIBYTE = 1 << 20;

    private Sizes() {}

    /** In whole mebibytes, rounded up, so that what is refused never reads as the limit itself. */
    static String mebibytes(long bytes) {
        return (bytes + MEBIBYTE - 1) / MEBIBYTE + " MiB";
    }
}
