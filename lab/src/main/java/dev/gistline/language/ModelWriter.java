package dev.gistline.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Packs trained weights into the form that {@link Weights} reads in one go. */
final class ModelWriter {
    private static final int STEPS = 127;
    /** Steps grow with their number, for most weights are small and the few great ones bear a coarse step. */
    private static final double CURVE = 1.6;

    static final float UNIT = 256;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes());
    }

    ModelWriter strings(List<String> strings) {
        return write(() -> {
            out.writeInt(strings.size());
            for (String string : strings) {
                byte[] text = string.getBytes(StandardCharsets.UTF_8);
                out.writeByte(text.length);
                out.write(text);
            }
        });
    }

    ModelWriter ints(int... values) {
        return write(() -> {
            for (int value : values) {
                out.writeInt(value);
            }
        });
    }

    ModelWriter bytes(byte[] values) {
        return write(() -> out.write(values));
    }

    ModelWriter chars(char... values) {
        return write(() -> {
            for (char value : values) {
                out.writeChar(value);
            }
        });
    }

    /**
     * @param features how many features to keep, those with the greatest weights
     * @param entry smaller weights are left out
     */
    ModelWriter weights(Learner learner, int features, float entry) {
        float row = Math.max(entry, threshold(learner, features));
        int[] kept = {0};
        float[] most = {0};
        learner.means((feature, means) -> {
            float greatest = greatest(means);
            if (greatest >= row) {
                kept[0]++;
                most[0] = Math.max(most[0], greatest);
            }
        });
        int bits = bits(kept[0], 1.3);
        int mask = (1 << bits) - 1;
        long[] slots = new long[1 << bits];
        byte[][] rows = new byte[1 << bits][];
        learner.means((feature, means) -> {
            if (greatest(means) >= row) {
                int slot = (int) feature & mask;
                // Two features that share slot and key cannot be told apart; the later one is dropped.
                while (slots[slot] != 0) {
                    if (Weights.key(slots[slot]) == Weights.key(feature)) {
                        return;
                    }
                    slot = (slot + 1) & mask;
                }
                slots[slot] = feature;
                rows[slot] = row(means, most[0], entry);
            }
        });
        return write(() -> {
            for (int i = 0; i < 256; i++) {
                out.writeInt(level((byte) i, most[0]));
            }
            int length = 0;
            for (byte[] each : rows) {
                length += each == null ? 0 : each.length;
            }
            out.writeInt(bits);
            out.writeInt(length);
            for (int i = 0; i < slots.length; i++) {
                out.writeChar(slots[i] == 0 ? 0 : Weights.key(slots[i]));
            }
            for (byte[] each : rows) {
                if (each != null) {
                    out.write(each);
                }
            }
            System.err.printf("  %d features of %d, %.2f MB%n", kept[0], learner.size(), out.size() / 1e6);
        });
    }

    /** The greatest weight of the last feature to keep. */
    private static float threshold(Learner learner, int features) {
        float[] greatest = new float[learner.size()];
        int[] at = {0};
        learner.means((feature, means) -> greatest[at[0]++] = greatest(means));
        java.util.Arrays.sort(greatest);
        return greatest[Math.max(0, greatest.length - features)];
    }

    /** The binary logarithm of a table's room for so many entries. */
    static int bits(int entries, double room) {
        int bits = 4;
        while ((1 << bits) < entries * room) {
            bits++;
        }
        return bits;
    }

    private static byte[] row(float[] means, float most, float entry) {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        int count = 0;
        row.write(0);
        for (int k = 0; k < means.length; k++) {
            int step = step(means[k], most);
            if (step != 0 && Math.abs(means[k]) >= entry) {
                row.write(k);
                row.write(step);
                count++;
            }
        }
        byte[] packed = row.toByteArray();
        packed[0] = (byte) count;
        return packed;
    }

    private static int step(float weight, float most) {
        return (int) Math.signum(weight) * (int) Math.round(STEPS * Math.pow(Math.abs(weight) / most, 1 / CURVE));
    }

    private static int level(byte step, float most) {
        return (int) Math.signum((float) step)
                * (int) Math.round(UNIT * most * Math.pow(Math.abs(step) / (double) STEPS, CURVE));
    }

    private static float greatest(float[] means) {
        float greatest = 0;
        for (float mean : means) {
            greatest = Math.max(greatest, Math.abs(mean));
        }
        return greatest;
    }

    private ModelWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
