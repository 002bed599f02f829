package dev.gistline.article;

import java.util.Arrays;

/**
 * The cues of one line as hashes, gathered in an array that grows. Hashing instead of a dictionary keeps the models flat
 * arrays (Weinberger et al. 2009, Feature Hashing for Large Scale Multitask Learning).
 */
final class Cues {
    private int[] hashes = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    void add(Cue cue, int value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash(cue, value);
    }

    /** Adds what {@link #of} made. */
    void addAll(int[] cues) {
        if (size + cues.length > hashes.length) {
            hashes = Arrays.copyOf(hashes, (size + cues.length) * 2);
        }
        System.arraycopy(cues, 0, hashes, size, cues.length);
        size += cues.length;
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

    int size() {
        return size;
    }

    int get(int i) {
        return hashes[i];
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
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

    /** FNV-1a over the lower-cased characters {@code [start, end)}. */
    static int hash(CharSequence text, int start, int end) {
        int h = 0x811c9dc5;
        for (int i = start; i < end; i++) {
            h = (h ^ Character.toLowerCase(text.charAt(i))) * 0x01000193;
        }
        return h;
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
