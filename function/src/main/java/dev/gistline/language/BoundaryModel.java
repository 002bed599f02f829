package dev.gistline.language;

import java.nio.ByteBuffer;

/** Decides whether a gap ends a sentence: hashed weights, a byte each, without keys (Weinberger et al. 2009). */
final class BoundaryModel {
    private final byte[] weights;
    /** What a gap must be worth more than, to end a sentence. */
    private final int bar;

    private BoundaryModel(byte[] weights, int bar) {
        this.weights = weights;
        this.bar = bar;
    }

    static BoundaryModel read(ByteBuffer file) {
        int bar = file.getInt();
        byte[] weights = new byte[1 << file.getInt()];
        file.get(weights);
        return new BoundaryModel(weights, bar);
    }

    boolean ends(long[] features, int count) {
        int score = 0;
        for (int i = 0; i < count; i++) {
            score += weights[(int) features[i] & weights.length - 1];
        }
        return score > bar;
    }
}
