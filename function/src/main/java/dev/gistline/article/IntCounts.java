package dev.gistline.article;

/** A number, not zero, for each of many hashes, without an object for either: a page asks for tens of thousands. */
final class IntCounts {
    /** A slot whose value is zero is free; the next free slot after its own holds a key whose own was taken. */
    private int[] keys = new int[64];

    private int[] values = new int[64];
    private int shift = 26;
    private int size;

    /** The number of {@code key}; zero where there is none. */
    int get(int key) {
        return values[slot(key)];
    }

    boolean has(int key) {
        return values[slot(key)] != 0;
    }

    /** Adds to the number of {@code key}. */
    void add(int key, int more) {
        put(key, get(key) + more);
    }

    void put(int key, int value) {
        int slot = slot(key);
        if (values[slot] == 0 && ++size * 2 > keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private int slot(int key) {
        int at = key * 0x9e3779b9 >>> shift; // Fibonacci hashing: the upper bits depend on all of the key's
        while (values[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldValues.length * 2];
        shift--;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** The hashes of {@code words}, each with the number one. */
    static IntCounts hashesOf(Iterable<String> words) {
        IntCounts hashes = new IntCounts();
        words.forEach(word -> hashes.put(Cues.hash(word), 1));
        return hashes;
    }
}
