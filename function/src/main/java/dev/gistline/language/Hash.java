package dev.gistline.language;

/** The 64-bit hashes that stand for words and features, so that no string is kept or compared at run time. */
final class Hash {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
    private static final long THIRD = 0x165667B19E3779F9L;

    private Hash() {}

    /** The finaliser of MurmurHash3, which spreads each input bit over the whole. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }

    /** Features are made by the hundred for each word, of parts that are well spread already: a lighter mix does. */
    private static long fold(long value) {
        long folded = (value ^ (value >>> 32)) * 0xFF51AFD7ED558CCDL;
        return folded ^ (folded >>> 29);
    }

    static long of(int template, long first) {
        return fold(first * FIRST + template * THIRD);
    }

    static long of(int template, long first, long second) {
        return fold((first * FIRST + second) * SECOND + template * THIRD);
    }

    static long of(int template, long first, long second, long third) {
        return fold(((first * FIRST + second) * SECOND + third) * FIRST + template * THIRD);
    }

    static long of(int template, long first, long second, long third, long fourth) {
        return fold((((first * FIRST + second) * SECOND + third) * FIRST + fourth) * SECOND + template * THIRD);
    }

    static long ofText(CharSequence text) {
        return ofText(text, 0, text.length());
    }

    /** Of the characters {@code [start, end)}. */
    static long ofText(CharSequence text, int start, int end) {
        long hash = THIRD;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    static long ofText(char[] text, int start, int end) {
        long hash = THIRD;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * 0x100000001B3L;
        }
        return mix(hash);
    }
}
