package dev.gistline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cues of the tags and names of an element and of those around it below the page's root, each once: broken pages nest
 * elements in their like without end, and a name says no more for being said again. Elements that stand alike, as the items
 * of a page's lists do, share one, so that it is put together and weighed once for all of them.
 */
final class Surroundings {
    /** How many of the elements right inside are looked at for one alike, the last first. */
    private static final int LOOKED = 16;

    private static final int[] NONE = {};

    private final @Nullable Surroundings outer;
    private final int ownTag;
    private final int[] ownNames;
    private final int[] tags;
    private final int[] names;
    private final List<Surroundings> inner = new ArrayList<>(2);
    /** The weights of a model, and the sum of those of the cues. */
    private byte @Nullable [] weighed;

    private int sum;

    /** Those of a page's root, which has no cues. */
    Surroundings() {
        this(null, 0, NONE, NONE, NONE);
    }

    private Surroundings(@Nullable Surroundings outer, int ownTag, int[] ownNames, int[] tags, int[] names) {
        this.outer = outer;
        this.ownTag = ownTag;
        this.ownNames = ownNames;
        this.tags = tags;
        this.names = names;
    }

    /** Those of an element right inside, given the hashes of its tag and names. */
    Surroundings within(int tag, int[] called) {
        for (int i = inner.size() - 1; i >= Math.max(0, inner.size() - LOOKED); i--) {
            Surroundings known = inner.get(i);
            if (known.ownTag == tag && Arrays.equals(known.ownNames, called)) {
                return known;
            }
        }
        Surroundings added = new Surroundings(
                this, tag, called, union(tags, Cues.of(Cue.AROUND_TAG, tag)), union(names, Cues.of(Cue.NAME, called)));
        inner.add(added);
        return added;
    }

    int[] tags() {
        return tags;
    }

    int[] names() {
        return names;
    }

    /** The sum of the weights, a power of two of them, of all cues. */
    int sum(byte[] weights) {
        if (weighed != weights) {
            // What is around the outer element comes first among what is around this one.
            sum = outer == null
                    ? 0
                    : outer.sum(weights)
                            + sum(weights, tags, outer.tags.length)
                            + sum(weights, names, outer.names.length);
            weighed = weights;
        }
        return sum;
    }

    private static int sum(byte[] weights, int[] cues, int from) {
        int sum = 0;
        for (int i = from; i < cues.length; i++) {
            sum += weights[cues[i] & weights.length - 1];
        }
        return sum;
    }

    /** All of {@code distinct}, then those of {@code more} that are not among them, each once. */
    private static int[] union(int[] distinct, int[] more) {
        int[] all = distinct;
        int size = distinct.length;
        for (int i = 0; i < more.length; i++) {
            if (!holds(all, size, more[i])) {
                if (size == all.length) {
                    all = Arrays.copyOf(all, size + more.length - i);
                }
                all[size++] = more[i];
            }
        }
        return size == all.length ? all : Arrays.copyOf(all, size);
    }

    private static boolean holds(int[] names, int size, int name) {
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return true;
            }
        }
        return false;
    }
}
