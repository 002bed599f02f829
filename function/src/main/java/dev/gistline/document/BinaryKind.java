package dev.gistline.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells files that are no text: by the signatures of common formats (the registry that {@code file(1)} keeps), and
 * else by control characters that no text encoding uses.
 */
final class BinaryKind {
    /** Bytes looked at for control characters; a binary file shows itself early. */
    private static final int PROBE = 65536;

    private record Signature(int offset, String bytes, String name) {

        boolean matches(byte[] file) {
            byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
            if (file.length < offset + expected.length) {
                return false;
            }
            for (int i = 0; i < expected.length; i++) {
                if (file[offset + i] != expected[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(0, "%PDF-", "a PDF file"),
            new Signature(0, "\u0089PNG\r\n\u001a\n", "a PNG image"),
            new Signature(0, "\u00ff\u00d8\u00ff", "a JPEG image"),
            new Signature(0, "GIF87a", "a GIF image"),
            new Signature(0, "GIF89a", "a GIF image"),
            new Signature(8, "WEBP", "a WebP image"),
            new Signature(8, "AVI ", "a video"),
            new Signature(8, "WAVE", "a sound file"),
            new Signature(4, "ftyp", "a video or image file"),
            new Signature(0, "\u001a\u0045\u00df\u00a3", "a video"),
            new Signature(0, "ID3", "a sound file"),
            new Signature(0, "OggS", "a sound or video file"),
            new Signature(0, "\u00d0\u00cf\u0011\u00e0", "an old Office file"),
            new Signature(0, "{\\rtf", "an RTF file"),
            new Signature(0, "7z\u00bc\u00af", "a 7-Zip archive"),
            new Signature(0, "Rar!\u001a", "a RAR archive"),
            new Signature(0, "\u00fd7zXZ", "an xz file"),
            new Signature(0, "BZh", "a bzip2 file"),
            new Signature(0, "\u0028\u00b5\u002f\u00fd", "a Zstandard file"),
            new Signature(257, "ustar", "a tar archive"),
            new Signature(0, "\u007fELF", "a program"),
            new Signature(0, "MZ\u0090", "a program"),
            new Signature(0, "SQLite format 3", "a database"),
            new Signature(0, "wOF", "a font"));

    private BinaryKind() {}

    /** What the file is, with its article, such as {@code a PDF file}; empty for what may be text. */
    static Optional<String> of(byte[] file) {
        if (new Signature(0, "PK\u0003\u0004", "").matches(file)) {
            return Optional.of(zipped(file));
        }
        for (Signature signature : SIGNATURES) {
            if (signature.matches(file)) {
                return Optional.of(signature.name());
            }
        }
        return Optional.empty();
    }

    /** Office formats are zip archives whose first entries name them (ECMA-376, ODF 1.3 part 2). */
    private static String zipped(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, PROBE), StandardCharsets.ISO_8859_1);
        return head.contains("word/")
                ? "a Word file"
                : head.contains("xl/")
                        ? "an Excel file"
                        : head.contains("ppt/")
                                ? "a PowerPoint file"
                                : head.contains("opendocument")
                                        ? "an OpenDocument file"
                                        : head.contains("epub+zip") ? "an EPUB book" : "a zip archive";
    }

    /**
     * Whether more than one byte in fifty is a control character that texts do not hold. Not for UTF-16 or UTF-32,
     * where zero bytes are common.
     */
    static boolean hasControls(byte[] file) {
        int probe = Math.min(file.length, PROBE);
        int controls = 0;
        int i = 0;
        while (i < probe) {
            if (i + Long.BYTES <= probe
                    && !Ascii.haveControl(file, i)) { // most of a text holds none, not even a line end
                i += Long.BYTES;
            } else {
                controls += isControl(file[i]) ? 1 : 0;
                i++;
            }
        }
        return controls * 50 > probe;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b || b == 0x7f;
    }
}
