package dev.gistline.summary;

import dev.gistline.resource.DataFile;
import java.nio.ByteBuffer;

/**
 * How rare a word is in English at large: the inverse document frequency, scaled to 0 to 1. The table is an open-addressed
 * hash table made by {@code lab train summary}, read as it lies: a word's 16-bit check beside its rarity in 1/255; a
 * word that is not in it is as rare as can be. Of two words that fall together on slot and check the later is lost, one in
 * some thousand.
 */
final class BackgroundIdf {
    private static final BackgroundIdf SHIPPED = new BackgroundIdf(DataFile.bytes(BackgroundIdf.class, "idf.bin"));

    private final int mask;
    private final short[] checks;
    private final byte[] rarity;

    private BackgroundIdf(byte[] packed) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        int slots = in.getInt();
        mask = slots - 1;
        checks = new short[slots];
        in.asShortBuffer().get(checks);
        in.position(in.position() + 2 * slots);
        rarity = new byte[slots];
        in.get(rarity);
    }

    static BackgroundIdf shipped() {
        return SHIPPED;
    }

    /** From 0, in every document, to 1, in none. */
    double of(String word) {
        int hash = hash(word);
        short check = check(hash);
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            if (checks[slot] == 0) {
                return 1;
            }
            if (checks[slot] == check) {
                return (rarity[slot] & 0xff) / 255.0;
            }
        }
    }

    /** FNV-1a over the word's characters, mixed so that the low bits serve as a slot. */
    static int hash(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ (hash >>> 13);
    }

    /** Never 0, which marks an empty slot. */
    static short check(int hash) {
        short check = (short) (hash >>> 16);
        return check == 0 ? 1 : check;
    }
}
