package dev.gistline.actor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * B-cubed (Bagga and Baldwin 1998): each mention's share of what is right in the cluster that it was put in, and of what was
 * found of the one that it belongs to, in the mean over mentions.
 */
final class BCubed {
    private double precision;
    private double recall;
    private int mentions;

    /**
     * Counts a mention.
     *
     * @param found the mentions that it was put together with, itself among them
     * @param gold those of the same entity, itself among them
     */
    <T> void add(Collection<T> found, Set<T> gold) {
        Set<T> mine = new HashSet<>(found);
        Set<T> both = new HashSet<>(mine);
        both.retainAll(gold);
        precision += both.size() / (double) mine.size();
        recall += both.size() / (double) gold.size();
        mentions++;
    }

    double precision() {
        return precision / mentions;
    }

    double recall() {
        return recall / mentions;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }
}
