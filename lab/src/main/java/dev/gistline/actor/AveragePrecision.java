package dev.gistline.actor;

import java.util.List;

/** Average precision of a ranking: the mean, over all that is salient, of the precision at its place. */
final class AveragePrecision {

    private AveragePrecision() {}

    /**
     * @param salient whether each that was ranked is, the first place first
     * @param all how many are salient, ranked or not; one that is not ranked counts 0
     */
    static double of(List<Boolean> salient, int all) {
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < salient.size(); i++) {
            if (salient.get(i)) {
                hits++;
                sum += hits / (i + 1.0);
            }
        }
        return sum / all;
    }
}
