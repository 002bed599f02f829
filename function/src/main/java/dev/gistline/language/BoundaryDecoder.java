package dev.gistline.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Cuts a paragraph into the sentences that are together likeliest to be right, not the ends one by one: a sentence is
 * right only where both of its ends are. Each gap has a chance to end the sentence that began at some gap before (a
 * semi-Markov chain; Sarawagi and Cohen 2004), from which the chance of each sentence follows; those are taken that
 * add up to the greatest expected F1 (as Jansche 2005 decides for the measure, not for the label).
 */
final class BoundaryDecoder {
    /**
     * What a sentence must be worth, below which it lowers the mean: half the F1 that is reached, by the form of F1, were
     * the chances of long chains not a little low; here the F1 of development text is best.
     */
    private static final double WORTH = 0.3;
    /** Below it a chance counts for none, and above 1 less it for one; it bounds the work. */
    private static final double NONE = 1e-3;

    private final BoundaryCandidates gaps;
    private final Chance chance;

    /** How likely the sentence that follows gap {@code before} ends at {@code gap}, if it has come so far. */
    interface Chance {
        double of(BoundaryCandidates gaps, int gap, int before);
    }

    BoundaryDecoder(BoundaryCandidates gaps, Chance chance) {
        this.gaps = gaps;
        this.chance = chance;
    }

    /** The starts of sentences, but for those that are forced. */
    Set<Integer> starts() {
        Set<Integer> starts = new HashSet<>();
        int from = 0;
        for (int i = 1; i <= gaps.size; i++) {
            if (i == gaps.size || gaps.forced[i] >= 0) {
                choose(from, i, starts);
                from = i;
            }
        }
        return starts;
    }

    /** Between two forced starts. State {@code i} is that a sentence begins before gap {@code from + i}. */
    private void choose(int from, int to, Set<Integer> starts) {
        int end = to - from + 1;
        double[] begins = new double[end];
        double[] best = new double[end + 1];
        int[] back = new int[end + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        begins[0] = 1;
        best[0] = 0;
        double kept = 1;
        for (int i = 0; i < end; i++) {
            if (begins[i] < NONE * kept) {
                kept -= begins[i];
                continue;
            }
            double left = begins[i];
            for (int gap = from + i; gap < to && left > 0; gap++) {
                double share = share(gap, from + i - 1, left / kept);
                if (share > 0) {
                    int state = gap + 1 - from;
                    begins[state] += left * share;
                    reach(best, back, i, state, left * share / kept);
                    left -= left * share;
                }
            }
            if (left > 0) {
                reach(best, back, i, end, left / kept);
            }
        }
        for (int i = back[end]; i > 0; i = back[i]) {
            starts.add(gaps.next[from + i - 1]);
        }
    }

    private double share(int gap, int before, double left) {
        double share = chance.of(gaps, gap, before);
        return share < NONE ? 0 : (1 - share) * left < NONE ? 1 : share;
    }

    private static void reach(double[] best, int[] back, int from, int to, double likely) {
        double worth = best[from] + likely - WORTH;
        if (worth > best[to]) {
            best[to] = worth;
            back[to] = from;
        }
    }
}
