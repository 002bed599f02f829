package dev.gistline.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character encoding of a text in the order of the HTML standard's
 * <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">encoding sniffing</a>
 * (byte order mark, transport, declaration, detection), but never trusts a declaration that the bytes refute: servers
 * that send {@code charset=ISO-8859-1} with UTF-8 pages, and the reverse, are common.
 */
final class CharsetFinder {

    /**
     * @param mark the length of the byte order mark, which is no text
     */
    record Found(Charset charset, int mark) {}

    private CharsetFinder() {}

    static Found find(byte[] bytes, @Nullable String contentType) {
        Optional<Found> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = Utf16.detect(bytes);
        if (wide.isPresent()) {
            return new Found(wide.get(), 0);
        }
        Utf8Census utf8 = Utf8Census.of(bytes);
        if (utf8.isAscii() && !hasEscapes(bytes)) {
            return new Found(StandardCharsets.UTF_8, 0);
        }
        // Chance makes a sequence of another encoding look like UTF-8 now and then, hardly ever all of them.
        if (utf8.sequences() > 0 && utf8.malformed() == 0) {
            return new Found(StandardCharsets.UTF_8, 0);
        }
        Optional<Charset> declared = CharsetLabel.inContentType(contentType).or(() -> CharsetLabel.inHead(bytes));
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            if (Legacy.isValid(bytes, declared.get())) {
                return new Found(declared.get(), 0);
            }
        }
        // A page with a broken character or two is still UTF-8.
        if (utf8.sequences() > 10L * utf8.malformed()) {
            return new Found(StandardCharsets.UTF_8, 0);
        }
        return new Found(Legacy.detect(bytes), 0);
    }

    private static Optional<Found> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new Found(StandardCharsets.UTF_8, 3));
        }
        if (starts(bytes, 0xff, 0xfe, 0, 0) && bytes.length % 4 == 0) {
            return Optional.of(new Found(StandardCharsets.UTF_32LE, 4));
        }
        if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(new Found(StandardCharsets.UTF_32BE, 4));
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return Optional.of(new Found(StandardCharsets.UTF_16LE, 2));
        }
        return starts(bytes, 0xfe, 0xff) ? Optional.of(new Found(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** ISO-2022-JP is ASCII but for its escapes. */
    private static boolean hasEscapes(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0x1b) {
                return true;
            }
        }
        return false;
    }
}
