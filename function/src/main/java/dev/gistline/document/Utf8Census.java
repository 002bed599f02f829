package dev.gistline.document;

/**
 * Counts the multi-byte sequences of UTF-8 (RFC 3629) in a file and the bytes that fit in none.
 *
 * @param sequences well-formed sequences of two bytes or more
 * @param malformed bytes that are part of no well-formed sequence; one cut off by the end of the file is forgiven
 */
record Utf8Census(long sequences, long malformed) {

    boolean isAscii() {
        return sequences == 0 && malformed == 0;
    }

    static Utf8Census of(byte[] bytes) {
        long sequences = 0;
        long malformed = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                i = Ascii.end(bytes, i + 1);
                continue;
            }
            int length = length(lead);
            int good = length == 0 ? 0 : continuation(bytes, i, length, lead);
            if (length != 0 && good == length) {
                sequences++;
                i += length;
            } else if (length != 0 && i + good == bytes.length) {
                break;
            } else {
                malformed++;
                i++;
            }
        }
        return new Utf8Census(sequences, malformed);
    }

    /** How many bytes a sequence has that begins with this one, 0 to 255; 0 where none of two bytes or more does. */
    static int length(int lead) {
        return lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    /** How many bytes from {@code start} fit a sequence of {@code length}. */
    private static int continuation(byte[] bytes, int start, int length, int lead) {
        int good = 1;
        while (good < length && start + good < bytes.length) {
            int b = bytes[start + good] & 0xff;
            // Overlong forms, surrogates and code points past U+10FFFF show in the second byte.
            int low = good == 1 && lead == 0xe0 ? 0xa0 : good == 1 && lead == 0xf0 ? 0x90 : 0x80;
            int high = good == 1 && lead == 0xed ? 0x9f : good == 1 && lead == 0xf4 ? 0x8f : 0xbf;
            if (b < low || b > high) {
                return good;
            }
            good++;
        }
        return good;
    }
}
