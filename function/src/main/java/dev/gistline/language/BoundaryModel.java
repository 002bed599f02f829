package dev.gistline.language;

import java.nio.ByteBuffer;

/** How likely a gap ends a sentence: logistic, of hashed weights, a byte each, without keys (Weinberger et al. 2009). */
final class BoundaryModel {
    private final byte[] weights;
    /** What one step of a weight is in log odds. */
    private final float unit;

    private BoundaryModel(byte[] weights, float unit) {
        this.weights = weights;
        this.unit = unit;
    }

    static BoundaryModel read(ByteBuffer file) {
        float unit = file.getFloat();
        byte[] weights = new byte[1 << file.getInt()];
        file.get(weights);
        return new BoundaryModel(weights, unit);
    }

    /** The same on all machines, which {@code Math.exp} is not. */
    double chance(long[] features, int count) {
        int score = 0;
        for (int i = 0; i < count; i++) {
            score += weights[(int) features[i] & weights.length - 1];
        }
        return 1 / (1 + StrictMath.exp(-unit * score));
    }
}
