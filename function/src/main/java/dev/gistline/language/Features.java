package dev.gistline.language;

/** The features that hold at one place, as hashes in {@code [0, count)}, and room for what a model finds for them. */
final class Features {
    final long[] hashes;
    int count;
    /** What the model's table holds at the place of each. */
    final long[] entries;
    /** Of those that the model knows, one after the other, where their weights stand. */
    final int[] rows;

    /** @param most that it must hold */
    Features(int most) {
        hashes = new long[most];
        entries = new long[most];
        rows = new int[most];
    }

    /** Starts anew. */
    void clear() {
        count = 0;
    }

    /** Adds what a template of one part makes of this place. */
    void add(int template, long first) {
        hashes[count++] = Hash.of(template, first);
    }

    void add(int template, long first, long second) {
        hashes[count++] = Hash.of(template, first, second);
    }

    void add(int template, long first, long second, long third) {
        hashes[count++] = Hash.of(template, first, second, third);
    }

    void add(int template, long first, long second, long third, long fourth) {
        hashes[count++] = Hash.of(template, first, second, third, fourth);
    }

    /** The same for the same features in any order. */
    long sum() {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += hashes[i];
        }
        return sum;
    }
}
