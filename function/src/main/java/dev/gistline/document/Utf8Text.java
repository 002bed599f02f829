package dev.gistline.document;

import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 a stretch at a time: those of ASCII are copied, the few characters between them decoded. Java itself looks
 * at each character of a text that holds one beyond Latin-1, as a curved quotation mark, and takes twice as long.
 */
final class Utf8Text {

    private Utf8Text() {}

    /** The text of the bytes from {@code from} on, U+FFFD in place of what is malformed. */
    static String decode(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder(bytes.length - from);
        int at = from;
        while (at < bytes.length) {
            int ascii = Ascii.end(bytes, at);
            text.append(new String(bytes, at, ascii - at, StandardCharsets.ISO_8859_1));
            at = ascii;
            while (at < bytes.length && bytes[at] < 0) { // no byte of a character beyond ASCII is one of ASCII
                at++;
            }
            text.append(new String(bytes, ascii, at - ascii, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
