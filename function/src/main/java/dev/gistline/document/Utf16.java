package dev.gistline.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark by the zero bytes beside its ASCII characters. */
final class Utf16 {
    private static final int PROBE = 4096;

    private Utf16() {}

    static Optional<Charset> detect(byte[] bytes) {
        int probe = Math.min(bytes.length, PROBE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < probe; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = probe / 2;
        if (pairs < 2) {
            return Optional.empty();
        }
        if (odd * 2 > pairs && even * 20 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 2 > pairs && odd * 20 < pairs ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
