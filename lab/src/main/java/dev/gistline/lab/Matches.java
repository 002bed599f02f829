package dev.gistline.lab;

import java.util.Collection;
import java.util.Set;

/** Counts what was found against what is marked, over many texts, for F1. */
public final class Matches {
    private int right;
    private int found;
    private int gold;

    /** Each that was found is right where it equals one that is marked. */
    public <T> Matches add(Collection<T> found, Set<T> gold) {
        for (T each : found) {
            right += gold.contains(each) ? 1 : 0;
        }
        this.found += found.size();
        this.gold += gold.size();
        return this;
    }

    /** The harmonic mean of precision and recall, 0 where nothing is found or marked. */
    public double f1() {
        return 2.0 * right / Math.max(1, found + gold);
    }
}
