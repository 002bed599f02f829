package dev.gistline.language;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A trained {@link Scorer}: an open-addressing table that lies ready-made in the file. A slot holds 16 bits of its
 * feature's hash, enough that one unknown feature in tens of thousands is taken for a known one, which a sum of a
 * hundred weights bears; full keys would double the file. Rows stand in slot order: a count, then pairs of class and
 * level, a level being one of 255 steps that are fine near zero.
 */
final class Weights implements Scorer {
    /** Of the file; the low half says where the row begins, the high half which feature it is. */
    private final long[] slots;

    private final byte[] rows;
    private final int[] levels;
    private final int mask;

    private Weights(long[] slots, byte[] rows, int[] levels) {
        this.slots = slots;
        this.rows = rows;
        this.levels = levels;
        this.mask = slots.length - 1;
    }

    static Weights read(ByteBuffer file) {
        int[] levels = new int[256];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = file.getInt();
        }
        char[] keys = new char[1 << file.getInt()];
        byte[] rows = new byte[file.getInt()];
        file.asCharBuffer().get(keys);
        file.position(file.position() + 2 * keys.length);
        file.get(rows);
        long[] slots = new long[keys.length];
        int row = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                slots[i] = ((long) keys[i] << 32) | row;
                row += 1 + 2 * (rows[row] & 0xFF);
            }
        }
        return new Weights(slots, rows, levels);
    }

    /** The slot key of a feature: never 0, which marks a free slot. */
    static char key(long feature) {
        int key = (int) (feature >>> 48);
        return key == 0 ? 1 : (char) key;
    }

    /**
     * In three passes, for what the time goes into is to wait for memory: the first asks for all slots before any is looked
     * at, the second for all rows.
     */
    @Override
    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0);
        long[] hashes = features.hashes;
        long[] entries = features.entries;
        int[] found = features.rows;
        int count = features.count;
        long[] table = slots;
        int last = mask;
        for (int i = 0; i < count; i++) {
            entries[i] = table[(int) hashes[i] & last];
        }
        int hits = 0;
        for (int i = 0; i < count; i++) {
            long entry = entries[i];
            if (entry != 0) {
                int key = key(hashes[i]);
                int slot = (int) hashes[i];
                while (entry != 0 && (int) (entry >>> 32) != key) {
                    slot++;
                    entry = table[slot & last];
                }
                if (entry != 0) {
                    found[hits] = (int) entry;
                    entries[hits++] = rows[(int) entry] & 0xFF;
                }
            }
        }
        for (int i = 0; i < hits; i++) {
            add(found[i] + 1, (int) entries[i], scores);
        }
    }

    private void add(int first, int pairs, int[] scores) {
        int end = first + 2 * pairs;
        for (int at = first; at < end; at += 2) {
            scores[rows[at] & 0xFF] += levels[rows[at + 1] & 0xFF];
        }
    }
}
