package dev.gistline.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Weights of many classes as {@link Weights} reads them: an open-addressed table of rows that name the classes they have. */
final class PackedWeights implements ModelWriter.Part {
    private static final int STEPS = 127;
    /** Steps grow with their number, for most weights are small and the few great ones bear a coarse step. */
    private static final double CURVE = 1.6;

    /** What a weight of 1 is in a model. */
    static final float UNIT = 256;

    private final int total;
    private final float least;
    private final int bits;
    private final long[] features;
    private final byte[][] rows;
    private int kept;
    private float most;

    /**
     * @param count how many features to keep, those with the greatest weights
     * @param least smaller weights are left out
     */
    PackedWeights(Learner learner, int count, float least) {
        this.total = learner.size();
        this.least = least;
        float threshold = Math.max(least, threshold(learner, count));
        learner.means((feature, means) -> {
            float greatest = greatest(means);
            if (greatest >= threshold) {
                kept++;
                most = Math.max(most, greatest);
            }
        });
        bits = ModelWriter.bits(kept, 1.3);
        features = new long[1 << bits];
        rows = new byte[1 << bits][];
        learner.means((feature, means) -> {
            if (greatest(means) >= threshold) {
                put(feature, means);
            }
        });
    }

    /** The greatest weight of the last feature to keep. */
    private static float threshold(Learner learner, int count) {
        float[] greatest = new float[learner.size()];
        int[] at = {0};
        learner.means((feature, means) -> greatest[at[0]++] = greatest(means));
        Arrays.sort(greatest);
        return greatest[Math.max(0, greatest.length - count)];
    }

    private void put(long feature, float[] means) {
        int mask = features.length - 1;
        int slot = (int) feature & mask;
        while (features[slot] != 0) {
            // Two features that share slot and key cannot be told apart; the later one is dropped.
            if (Weights.key(features[slot]) == Weights.key(feature)) {
                return;
            }
            slot = (slot + 1) & mask;
        }
        features[slot] = feature;
        rows[slot] = row(means);
    }

    private byte[] row(float[] means) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        int count = 0;
        row.write(0);
        for (int k = 0; k < means.length; k++) {
            int step = step(means[k]);
            if (step != 0 && Math.abs(means[k]) >= least) {
                row.write(k);
                row.write(step);
                count++;
            }
        }
        byte[] packed = row.toByteArray();
        packed[0] = (byte) count;
        return packed;
    }

    private int step(float weight) {
        return (int) Math.signum(weight) * (int) Math.round(STEPS * Math.pow(Math.abs(weight) / most, 1 / CURVE));
    }

    private int level(byte step) {
        return (int) Math.signum((float) step)
                * (int) Math.round(UNIT * most * Math.pow(Math.abs(step) / (double) STEPS, CURVE));
    }

    static float greatest(float[] weights) {
        float greatest = 0;
        for (float weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        return greatest;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        for (int i = 0; i < 256; i++) {
            out.writeInt(level((byte) i));
        }
        int length = 0;
        for (byte[] row : rows) {
            length += row == null ? 0 : row.length;
        }
        out.writeInt(bits);
        out.writeInt(length);
        for (long feature : features) {
            out.writeChar(feature == 0 ? 0 : Weights.key(feature));
        }
        for (byte[] row : rows) {
            if (row != null) {
                out.write(row);
            }
        }
        System.err.printf("  %d features of %d, %.2f MB%n", kept, total, out.size() / 1e6);
    }
}
