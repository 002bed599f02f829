package dev.gistline.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Undoes what a program does that takes UTF-8 for windows-1252 (or Latin-1) and writes it as UTF-8 again: {@code don’t} reads
 * {@code donâ€™t} then. One page in seventy has such characters, often beside sound ones, for parts of a page come from different
 * programs. Only sequences that text has for no other reason are undone: those for accented letters, signs and punctuation, and
 * any with a control character in it.
 */
final class TwiceEncoded {
    /** Some texts went through such a program more than once. */
    private static final int ROUNDS = 3;

    /** Leads that what follows them in sound text ("É®", "é”—") seldom makes sequences of. */
    private static final String LEADS = "ÂÃâïð";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The characters of the bytes 0x80 to 0x9f, in their order. */
    private static final String BEYOND_LATIN = beyondLatin();

    private TwiceEncoded() {}

    /** The text with such sequences replaced by the characters meant; the text itself where it has none. */
    static String undo(String text) {
        String undone = text;
        for (int round = 0; round < ROUNDS; round++) {
            String next = once(undone);
            if (next.equals(undone)) {
                break;
            }
            undone = next;
        }
        return undone;
    }

    private static String once(String text) {
        StringBuilder undone = null;
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = Utf8Census.length(text.charAt(i));
            String meant = length == 0 || i + length > text.length() ? "" : meant(text, i, length);
            if (!meant.isEmpty()) {
                undone = undone == null ? new StringBuilder(text.length()) : undone;
                undone.append(text, copied, i).append(meant);
                i += length - 1;
                copied = i + 1;
            }
        }
        return undone == null
                ? text
                : undone.append(text, copied, text.length()).toString();
    }

    /** The character that the sequence stands for, empty where it is none or could be meant as it stands. */
    private static String meant(String text, int from, int length) {
        byte[] bytes = new byte[length];
        bytes[0] = (byte) text.charAt(from);
        boolean control = false;
        for (int i = 1; i < length; i++) {
            int b = octet(text.charAt(from + i));
            if (b < 0x80 || b > 0xbf) {
                return "";
            }
            control |= Character.isISOControl(text.charAt(from + i));
            bytes[i] = (byte) b;
        }
        if (!control && LEADS.indexOf(text.charAt(from)) < 0) {
            return "";
        }
        String meant = new String(bytes, StandardCharsets.UTF_8);
        return meant.indexOf('\ufffd') < 0 ? meant : "";
    }

    /** The byte of a character in windows-1252, whose holes are filled with controls as on the web; -1 for all others. */
    private static int octet(char c) {
        return c <= 0xff ? c : BEYOND_LATIN.indexOf(c) < 0 ? -1 : 0x80 + BEYOND_LATIN.indexOf(c);
    }

    private static String beyondLatin() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return new String(bytes, WINDOWS);
    }
}
