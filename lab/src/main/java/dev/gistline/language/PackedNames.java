package dev.gistline.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The name finder's weights as {@link NameWeights} reads them: buckets of two features, which point to rows of bytes. */
final class PackedNames implements ModelWriter.Part {
    /** One feature of so many has a weight beyond what a byte holds, which is cut off. */
    private static final int CUT_OFF = 5000;

    private final int bits;
    private final long[] buckets;
    private final List<long[]> rows = new ArrayList<>();
    private final float unit;

    /** A feature by its weights against those of the mark of no name, which so needs none of its own. */
    private record Kept(long feature, float greatest, float[] weights) {}

    /** @param most features to keep, those with the greatest weights; a full bucket keeps out the least */
    PackedNames(Learner learner, int most) {
        List<Kept> all = new ArrayList<>();
        learner.means((feature, means) -> {
            float[] relative = new float[NameWeights.LANES];
            for (int k = 0; k < relative.length; k++) {
                relative[k] = means[k + 1] - means[0];
            }
            all.add(new Kept(feature, PackedWeights.greatest(relative), relative));
        });
        all.sort(Comparator.comparingDouble((Kept kept) -> -kept.greatest).thenComparingLong(Kept::feature));
        float exact = all.get(all.size() / CUT_OFF).greatest / Byte.MAX_VALUE;
        unit = Math.round(exact * PackedWeights.UNIT) / PackedWeights.UNIT;
        bits = ModelWriter.bits(most, 0.75);
        buckets = new long[1 << bits];
        rows.add(row(new float[NameWeights.LANES]));
        List<Kept> kept = all.subList(0, Math.min(most, all.size()));
        kept.forEach(this::put);
        System.err.printf(
                "  %d name features of %d, unit %.3f, least %.3f%n",
                rows.size(), all.size(), unit, kept.getLast().greatest);
    }

    private void put(Kept kept) {
        int at = (int) kept.feature & (buckets.length - 1);
        long entry = ((long) NameWeights.key(kept.feature) << NameWeights.ROW_BITS | rows.size()) & 0xFFFFFFFFL;
        boolean first = (int) buckets[at] == 0;
        // Two features that share bucket and key cannot be told apart.
        boolean apart = (int) buckets[at] >>> NameWeights.ROW_BITS != NameWeights.key(kept.feature);
        if (first || buckets[at] >>> Integer.SIZE == 0 && apart) {
            buckets[at] |= first ? entry : entry << Integer.SIZE;
            rows.add(row(kept.weights));
        }
    }

    private long[] row(float[] weights) {
        long[] row = new long[2];
        for (int k = 0; k < weights.length; k++) {
            long step = 128 + Math.clamp(Math.round(weights[k] / unit), -Byte.MAX_VALUE, Byte.MAX_VALUE);
            row[k / 8] |= step << Byte.SIZE * (k % 8);
        }
        return row;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(Math.round(unit * PackedWeights.UNIT));
        out.writeInt(bits);
        for (long bucket : buckets) {
            out.writeLong(bucket);
        }
        out.writeInt(rows.size());
        for (long[] row : rows) {
            out.writeLong(row[0]);
            out.writeLong(row[1]);
        }
    }
}
