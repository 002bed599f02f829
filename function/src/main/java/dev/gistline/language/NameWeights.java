package dev.gistline.language;

import java.nio.ByteBuffer;

/**
 * The weights of the name marks: a row of sixteen bytes for each feature, what each mark is worth more than standing
 * outside a name. Four 64-bit words hold the sixteen sums as lanes of 16 bits, so that a row costs six additions; weights
 * are written with 128 added, so that no lane runs into the next. No branch depends on whether a feature is known: one
 * that is not finds row 0, which adds nothing. A bucket of the index has room for two features, each with 13 bits of its
 * hash and 19 for its row.
 */
final class NameWeights implements Scorer {
    static final int ROW_BITS = 19;
    static final int LANES = NameFinder.MARKS - 1;
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final int BIAS = 128;

    private final long[] buckets;
    private final long[] rows;
    /** How many units of the steps between marks one unit of a row is worth. */
    private final int unit;

    private NameWeights(long[] buckets, long[] rows, int unit) {
        this.buckets = buckets;
        this.rows = rows;
        this.unit = unit;
    }

    static NameWeights read(ByteBuffer file) {
        int unit = file.getInt();
        return new NameWeights(longs(file, 1 << file.getInt()), longs(file, 2 * file.getInt()), unit);
    }

    private static long[] longs(ByteBuffer file, int count) {
        long[] longs = new long[count];
        file.asLongBuffer().get(longs);
        file.position(file.position() + Long.BYTES * count);
        return longs;
    }

    /** What a bucket holds of a feature's hash. */
    static int key(long feature) {
        return (int) (feature >>> (Integer.SIZE + ROW_BITS));
    }

    @Override
    public void score(Features features, int[] scores) {
        long[] hashes = features.hashes;
        long[] asked = features.entries;
        int[] known = features.rows;
        int count = features.count;
        long[] index = buckets;
        long[] table = rows;
        int mask = index.length - 1;
        // As the parser's weights are: all buckets are asked for, then all rows.
        for (int i = 0; i < count; i++) {
            asked[i] = index[(int) hashes[i] & mask];
        }
        for (int i = 0; i < count; i++) {
            long bucket = asked[i];
            int key = key(hashes[i]);
            known[i] = matching((int) bucket, key) | matching((int) (bucket >>> Integer.SIZE), key);
        }
        long even0 = 0;
        long odd0 = 0;
        long even1 = 0;
        long odd1 = 0;
        for (int i = 0; i < count; i++) {
            long first = table[2 * known[i]];
            long second = table[2 * known[i] + 1];
            even0 += first & EVEN;
            odd0 += first >>> Byte.SIZE & EVEN;
            even1 += second & EVEN;
            odd1 += second >>> Byte.SIZE & EVEN;
        }
        int bias = BIAS * count;
        scores[0] = 0;
        for (int lane = 0; lane < 4; lane++) {
            int shift = Short.SIZE * lane;
            scores[1 + 2 * lane] = ((int) (even0 >>> shift & 0xFFFF) - bias) * unit;
            scores[2 + 2 * lane] = ((int) (odd0 >>> shift & 0xFFFF) - bias) * unit;
            scores[9 + 2 * lane] = ((int) (even1 >>> shift & 0xFFFF) - bias) * unit;
            scores[10 + 2 * lane] = ((int) (odd1 >>> shift & 0xFFFF) - bias) * unit;
        }
    }

    /** The row when the key is the one, else 0. */
    private static int matching(int entry, int key) {
        int differs = entry >>> ROW_BITS ^ key;
        return entry & (1 << ROW_BITS) - 1 & differs - 1 >> Integer.SIZE - 1;
    }
}
