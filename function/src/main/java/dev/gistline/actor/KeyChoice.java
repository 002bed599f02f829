package dev.gistline.actor;

import java.util.List;

/** Chooses which figures a reader must be told of. */
final class KeyChoice {
    /** A reader's cast: three to eight are usual. */
    private static final int MOST = 8;

    private static final int FEWEST = 3;
    private static final double BAR = 0.12;
    private static final double LEAST = 0.03;

    private KeyChoice() {}

    /**
     * @param salience of the figures, the most salient first
     * @param allowed whether each may be key
     */
    static boolean[] choose(List<Double> salience, List<Boolean> allowed) {
        boolean[] key = new boolean[salience.size()];
        int chosen = 0;
        for (int i = 0; i < key.length && chosen < MOST; i++) {
            double bar = chosen < FEWEST ? LEAST : BAR;
            if (allowed.get(i) && salience.get(i) >= bar) {
                key[i] = true;
                chosen++;
            }
        }
        return key;
    }
}
