package dev.gistline.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes uploads. */
public final class DocumentReader {
    /** The largest upload, and the largest text inside a gzip file, in bytes. News pages stay under a tenth of it. */
    public static final int LIMIT = 32 << 20;

    private DocumentReader() {}

    /** The decoded text, or the reason why there is none. Bad bytes within a text become U+FFFD. */
    public static Decoded read(Upload upload) {
        String sha256 = Sha256.hexadecimal(upload.bytes());
        try {
            byte[] bytes = unpacked(upload.bytes());
            return decode(bytes, upload, sha256);
        } catch (Refusal refusal) {
            return new Undecodable(refusal.reason(), sha256);
        }
    }

    private static byte[] unpacked(byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal("the upload is empty");
        }
        if (bytes.length > LIMIT) {
            throw new Refusal("the upload of " + Sizes.mebibytes(bytes.length) + " is larger than the limit of "
                    + Sizes.mebibytes(LIMIT));
        }
        if (!Gunzip.isGzip(bytes)) {
            return bytes;
        }
        byte[] inside = Gunzip.unpack(bytes, LIMIT);
        if (inside.length == 0) {
            throw new Refusal("the gzip file is empty");
        }
        return inside;
    }

    private static Document decode(byte[] bytes, Upload upload, String sha256) throws Refusal {
        Optional<String> binary = BinaryKind.of(bytes);
        if (binary.isPresent()) {
            throw new Refusal("the upload is " + binary.get() + ", not a text");
        }
        CharsetFinder.Found found = CharsetFinder.find(bytes, upload.contentType());
        boolean narrow = !found.charset().name().startsWith("UTF-16")
                && !found.charset().name().startsWith("UTF-32");
        if (narrow && BinaryKind.hasControls(bytes)) {
            throw new Refusal("the upload is binary, not a text");
        }
        String text = found.charset().equals(StandardCharsets.UTF_8)
                ? Utf8Text.decode(bytes, found.mark())
                : new String(bytes, found.mark(), bytes.length - found.mark(), found.charset());
        if (text.isBlank()) {
            throw new Refusal("the upload holds only white space");
        }
        text = TwiceEncoded.undo(text);
        return new Document(
                text,
                FormatFinder.find(text, upload.name(), upload.contentType()),
                found.charset().name(),
                sha256);
    }
}
