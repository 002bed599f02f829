package dev.gistline.language;

import java.nio.ByteBuffer;

/**
 * The weights of the three transitions, laid out so that a feature costs one read of memory and no branch: the parser
 * asks for hundreds of features a word, and a branch that guesses wrong or a second read would be most of its time. A
 * bucket is one 64-bit word with room for two features; each has 14 bits of its hash, and two weights of 9 bits, for
 * what the one and the other reduction are worth more than a shift.
 */
final class TransitionWeights implements Scorer {
    static final int WEIGHT_BITS = 9;
    static final int KEY_SHIFT = 2 * WEIGHT_BITS;
    private static final int WIDE = Integer.SIZE - WEIGHT_BITS;

    private final long[] buckets;

    private TransitionWeights(long[] buckets) {
        this.buckets = buckets;
    }

    static TransitionWeights read(ByteBuffer file) {
        long[] buckets = new long[1 << file.getInt()];
        file.asLongBuffer().get(buckets);
        file.position(file.position() + Long.BYTES * buckets.length);
        return new TransitionWeights(buckets);
    }

    /** What a bucket holds of a feature's hash. */
    static int key(long feature) {
        return (int) (feature >>> (Long.SIZE - Integer.SIZE + KEY_SHIFT));
    }

    static int entry(long feature, int right, int left) {
        int low = (1 << WEIGHT_BITS) - 1;
        return key(feature) << KEY_SHIFT | (right & low) << WEIGHT_BITS | left & low;
    }

    @Override
    public void score(Features features, int[] scores) {
        long[] hashes = features.hashes;
        long[] asked = features.entries;
        int count = features.count;
        long[] table = buckets;
        int mask = table.length - 1;
        // All buckets are asked for before any is looked at: a loop that does nothing else waits for many of them at
        // once.
        for (int i = 0; i < count; i++) {
            asked[i] = table[(int) hashes[i] & mask];
        }
        int right = 0;
        int left = 0;
        for (int i = 0; i < count; i++) {
            long bucket = asked[i];
            int key = key(hashes[i]);
            int entry = matching((int) bucket, key) | matching((int) (bucket >>> Integer.SIZE), key);
            right += entry << WIDE - WEIGHT_BITS >> WIDE;
            left += entry << WIDE >> WIDE;
        }
        scores[ParserState.SHIFT] = 0;
        scores[ParserState.RIGHT] = right;
        scores[ParserState.LEFT] = left;
    }

    /** The entry when its key is the one, else 0. */
    private static int matching(int entry, int key) {
        int differs = entry >>> KEY_SHIFT ^ key;
        return entry & differs - 1 >> Integer.SIZE - 1;
    }
}
