package dev.gistline.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one line as hashes, gathered in an array that grows. Hashing instead of a dictionary keeps the models flat
 * arrays (Weinberger et al. 2009, Feature Hashing for Large Scale Multitask Learning).
 */
final class Cues {
    /** The hash of no characters. */
    static final int EMPTY = 0x811c9dc5;

    private int[] hashes = new int[256];
    private int size;
    /** What is cues too. */
    private @Nullable Surroundings around;

    /** Before which of the others they stand. */
    private int aroundAt;

    void clear() {
        size = 0;
        around = null;
    }

    /** Adds the tags and names of an element and of those around it. */
    void addAround(Surroundings element) {
        around = element;
        aroundAt = size;
    }

    /** The sum of the weights of all cues, of which there are a power of two. */
    int sum(byte[] weights) {
        int mask = weights.length - 1;
        int sum = around == null ? 0 : around.sum(weights);
        for (int i = 0; i < size; i++) {
            sum += weights[hashes[i] & mask];
        }
        return sum;
    }

    void add(Cue cue, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash(cue, value);
    }

    /** The cue with each of {@code values}, for what many lines share. */
    static int[] of(Cue cue, int... values) {
        int[] cues = new int[values.length];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = hash(cue, values[i]);
        }
        return cues;
    }

    private static int hash(Cue cue, int value) {
        return mix(cue.ordinal() * 0x9e3779b9 + value);
    }

    void add(Cue cue, int first, int second) {
        add(cue, first * 0x01000193 ^ second);
    }

    void add(Cue cue, int first, int second, int third) {
        add(cue, (first * 0x01000193 ^ second) * 0x01000193 ^ third);
    }

    int[] toArray() {
        if (around == null) {
            return Arrays.copyOf(hashes, size);
        }
        int[] tags = around.tags();
        int[] names = around.names();
        int[] all = new int[size + tags.length + names.length];
        System.arraycopy(hashes, 0, all, 0, aroundAt);
        System.arraycopy(tags, 0, all, aroundAt, tags.length);
        System.arraycopy(names, 0, all, aroundAt + tags.length, names.length);
        System.arraycopy(hashes, aroundAt, all, aroundAt + tags.length + names.length, size - aroundAt);
        return all;
    }

    /** The finaliser of MurmurHash3 (public domain): each bit of the input flips half of the output's. */
    private static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /** The hash of a word by FNV-1a, given that of it without its last character, in lower case. */
    static int hash(int before, char last) {
        return (before ^ CharacterTable.toLowerCase(last)) * 0x01000193;
    }

    /** The hash of the characters {@code [start, end)} as those of a word. */
    static int hash(CharSequence text, int start, int end) {
        int hash = EMPTY;
        for (int i = start; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    static int hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    /** The index of the first bound that {@code value} does not exceed. */
    static int bucket(double value, double... bounds) {
        for (int i = 0; i < bounds.length; i++) {
            if (value <= bounds[i]) {
                return i;
            }
        }
        return bounds.length;
    }
}
