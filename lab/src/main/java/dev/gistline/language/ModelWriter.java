package dev.gistline.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Packs trained weights into the form that {@link Weights} reads in one go. */
final class ModelWriter {
    private static final int STEPS = 127;
    /** Steps grow with their number, for most weights are small and the few great ones bear a coarse step. */
    private static final double CURVE = 1.6;

    static final float UNIT = 256;
    private static final int MOST_TRANSITION = (1 << TransitionWeights.WEIGHT_BITS - 1) - 1;
    private static final int CUT_OFF = 20;

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

    ModelWriter choice(RelationChoice choice) {
        return write(() -> {
            out.writeInt(choice.tags());
            for (long each : choice.choices()) {
                out.writeLong(each);
            }
        });
    }

    /** @param features at most so many, those that most tell the transitions apart; a full bucket keeps out the least */
    ModelWriter transitions(Learner learner, int features) {
        record Kept(long feature, float right, float left) {
            float weight() {
                return Math.max(Math.max(Math.abs(right), Math.abs(left)), Math.abs(right - left));
            }
        }
        List<Kept> all = new ArrayList<>();
        learner.means((feature, means) -> {
            float shift = means[ParserState.SHIFT];
            all.add(new Kept(feature, means[ParserState.RIGHT] - shift, means[ParserState.LEFT] - shift));
        });
        all.sort(Comparator.comparingDouble((Kept kept) -> -kept.weight()).thenComparingLong(Kept::feature));
        // The steps are as fine as the greatest weights allow, but for the few that are cut off.
        float unit = all.get(Math.min(CUT_OFF, all.size() - 1)).weight() / MOST_TRANSITION;
        int bits = bits(Math.min(features, all.size()), 0.85);
        long[] buckets = new long[1 << bits];
        int lost = 0;
        for (Kept kept : all.subList(0, Math.min(features, all.size()))) {
            int at = (int) kept.feature & (buckets.length - 1);
            long entry = TransitionWeights.entry(
                            kept.feature, transitionStep(kept.right / unit), transitionStep(kept.left / unit))
                    & 0xFFFFFFFFL;
            if ((int) buckets[at] == 0) {
                buckets[at] |= entry;
            } else if (buckets[at] >>> Integer.SIZE == 0
                    && (int) buckets[at] >>> TransitionWeights.KEY_SHIFT != TransitionWeights.key(kept.feature)) {
                buckets[at] |= entry << Integer.SIZE;
            } else {
                lost++;
            }
        }
        System.err.printf("  %d transition features of %d, %d lost, unit %.3f%n", features, all.size(), lost, unit);
        return write(() -> {
            out.writeInt(bits);
            for (long bucket : buckets) {
                out.writeLong(bucket);
            }
        });
    }

    /** @param features at most so many, those with the greatest weights; a full bucket keeps out the least */
    ModelWriter names(Learner learner, int features) {
        record Kept(long feature, float greatest, float[] means) {}
        List<Kept> all = new ArrayList<>();
        learner.means((feature, means) -> {
            float[] relative = new float[NameWeights.LANES];
            for (int k = 0; k < relative.length; k++) {
                relative[k] = means[k + 1] - means[0];
            }
            all.add(new Kept(feature, greatest(relative), relative));
        });
        all.sort(Comparator.comparingDouble((Kept kept) -> -kept.greatest).thenComparingLong(Kept::feature));
        // The few weights beyond what a byte holds are cut off.
        float unit = Math.round(all.get(all.size() / 5000).greatest / Byte.MAX_VALUE * UNIT) / UNIT;
        int bits = bits(features, 0.75);
        long[] buckets = new long[1 << bits];
        List<long[]> rows = new ArrayList<>();
        rows.add(nameRow(new float[NameWeights.LANES], unit));
        for (Kept kept : all.subList(0, Math.min(features, all.size()))) {
            int at = (int) kept.feature & (buckets.length - 1);
            long entry = ((long) NameWeights.key(kept.feature) << NameWeights.ROW_BITS | rows.size()) & 0xFFFFFFFFL;
            boolean first = (int) buckets[at] == 0;
            // Two features that share bucket and key cannot be told apart.
            boolean apart = (int) buckets[at] >>> NameWeights.ROW_BITS != NameWeights.key(kept.feature);
            if (first || buckets[at] >>> Integer.SIZE == 0 && apart) {
                buckets[at] |= first ? entry : entry << Integer.SIZE;
                rows.add(nameRow(kept.means, unit));
            }
        }
        System.err.printf(
                "  %d name features of %d, unit %.3f, least %.3f%n",
                rows.size(), all.size(), unit, all.get(Math.min(features, all.size()) - 1).greatest);
        return write(() -> {
            out.writeInt(Math.round(unit * UNIT));
            out.writeInt(bits);
            for (long bucket : buckets) {
                out.writeLong(bucket);
            }
            out.writeInt(rows.size());
            for (long[] row : rows) {
                out.writeLong(row[0]);
                out.writeLong(row[1]);
            }
        });
    }

    private static long[] nameRow(float[] weights, float unit) {
        long[] row = new long[2];
        for (int k = 0; k < weights.length; k++) {
            long step = 128 + Math.clamp(Math.round(weights[k] / unit), -Byte.MAX_VALUE, Byte.MAX_VALUE);
            row[k / 8] |= step << Byte.SIZE * (k % 8);
        }
        return row;
    }

    private static int transitionStep(float weight) {
        return Math.clamp(Math.round(weight), -MOST_TRANSITION, MOST_TRANSITION);
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
