package dev.gistline.language;

import java.nio.ByteBuffer;

/**
 * Brown clusters (Brown et al. 1992): words that stand in like surroundings share a path of bits in a binary tree, and
 * the shorter the prefix of the path, the coarser the class. An open-addressing table of 32-bit slots: the low bits
 * name the cluster, the others check the word's hash.
 */
public final class Clusters {
    static final int CLUSTER_BITS = 11;
    private static final int CLUSTER_MASK = (1 << CLUSTER_BITS) - 1;

    private final int[] slots;
    private final int[] paths;

    private Clusters(int[] slots, int[] paths) {
        this.slots = slots;
        this.paths = paths;
    }

    private static final class Shared {
        private static final Clusters CLUSTERS = read(ModelFile.open("clusters.bin"));
    }

    /** Those of the build, read once. */
    static Clusters shared() {
        return Shared.CLUSTERS;
    }

    static Clusters read(ByteBuffer file) {
        int[] paths = new int[file.getInt()];
        file.asIntBuffer().get(paths);
        file.position(file.position() + 4 * paths.length);
        int[] slots = new int[1 << file.getInt()];
        file.asIntBuffer().get(slots);
        file.position(file.position() + 4 * slots.length);
        return new Clusters(slots, paths);
    }

    /** What a slot holds of a word's hash, above the cluster. */
    static int check(long word) {
        return (int) (word >>> 32) & ~CLUSTER_MASK;
    }

    /** The path of the word's cluster, a 1 before its first bit; 0 for a word without one. */
    int path(long word) {
        int check = check(word);
        int slot = (int) word & (slots.length - 1);
        for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((entry & ~CLUSTER_MASK) == check) {
                return paths[entry & CLUSTER_MASK];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return 0;
    }

    /** The first {@code bits} bits of the path of a word in lower case, as text; empty for a word without one. */
    public static String prefix(String word, int bits) {
        int path = shared().path(Hash.ofText(word));
        return path == 0 ? "" : Integer.toBinaryString(prefix(path, bits)).substring(1);
    }

    /** The first {@code bits} bits of a path, or all where it is shorter. */
    static int prefix(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length <= bits ? path : path >>> (length - bits);
    }
}
