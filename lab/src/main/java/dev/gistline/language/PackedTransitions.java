package dev.gistline.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parser's weights as {@link TransitionWeights} reads them: buckets of two features. */
final class PackedTransitions implements ModelWriter.Part {
    private static final int MOST_STEP = (1 << TransitionWeights.WEIGHT_BITS - 1) - 1;
    /** So many of the greatest weights may lie beyond the greatest step, so that the steps are finer for all others. */
    private static final int CUT_OFF = 20;

    private final int bits;
    private final long[] buckets;

    /** A feature by how far it moves the other transitions against SHIFT, which so needs no weight of its own. */
    private record Kept(long feature, float right, float left) {
        float weight() {
            return Math.max(Math.max(Math.abs(right), Math.abs(left)), Math.abs(right - left));
        }
    }

    /** @param most features to keep, those that most tell the transitions apart; a full bucket keeps out the least */
    PackedTransitions(Learner learner, int most) {
        List<Kept> all = new ArrayList<>();
        learner.means((feature, means) -> {
            float shift = means[ParserState.SHIFT];
            all.add(new Kept(feature, means[ParserState.RIGHT] - shift, means[ParserState.LEFT] - shift));
        });
        all.sort(Comparator.comparingDouble((Kept kept) -> -kept.weight()).thenComparingLong(Kept::feature));
        float unit = all.get(Math.min(CUT_OFF, all.size() - 1)).weight() / MOST_STEP;
        List<Kept> kept = all.subList(0, Math.min(most, all.size()));
        bits = ModelWriter.bits(kept.size(), 0.85);
        buckets = new long[1 << bits];
        int lost = 0;
        for (Kept each : kept) {
            lost += put(each, unit) ? 0 : 1;
        }
        System.err.printf("  %d transition features of %d, %d lost, unit %.3f%n", most, all.size(), lost, unit);
    }

    /** Whether the feature's bucket had room, and no feature of the same key. */
    private boolean put(Kept kept, float unit) {
        int at = (int) kept.feature & (buckets.length - 1);
        long entry =
                TransitionWeights.entry(kept.feature, step(kept.right / unit), step(kept.left / unit)) & 0xFFFFFFFFL;
        if ((int) buckets[at] == 0) {
            buckets[at] |= entry;
            return true;
        }
        boolean room = buckets[at] >>> Integer.SIZE == 0;
        if (room && (int) buckets[at] >>> TransitionWeights.KEY_SHIFT != TransitionWeights.key(kept.feature)) {
            buckets[at] |= entry << Integer.SIZE;
            return true;
        }
        return false;
    }

    private static int step(float weight) {
        return Math.clamp(Math.round(weight), -MOST_STEP, MOST_STEP);
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(bits);
        for (long bucket : buckets) {
            out.writeLong(bucket);
        }
    }
}
