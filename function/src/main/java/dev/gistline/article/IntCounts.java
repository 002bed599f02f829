package dev.gistline.article;

/** A number, not zero, for each of many hashes, without an object for either: a page asks for tens of thousands. */
final class IntCounts {
    /**
     * By slot a key and its value, side by side in memory. A slot whose value is zero is free; the next free slot after its
     * own holds a key whose own was taken.
     */
    private int[] slots = new int[128];

    private int shift = 26;
    private int size;

    /** The number of {@code key}; zero where there is none. */
    int get(int key) {
        return slots[slot(key) + 1];
    }

    boolean has(int key) {
        return get(key) != 0;
    }

    /** Adds to the number of {@code key}. */
    void add(int key, int more) {
        int slot = slot(key);
        put(slot, key, slots[slot + 1] + more);
    }

    void put(int key, int value) {
        put(slot(key), key, value);
    }

    private void put(int at, int key, int value) {
        int slot = at;
        if (slots[slot + 1] == 0 && ++size * 4 > slots.length) {
            grow();
            slot = slot(key);
        }
        slots[slot] = key;
        slots[slot + 1] = value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The place of the key's slot. */
    private int slot(int key) {
        int at = (key * 0x9e3779b9 >>> shift) * 2; // Fibonacci hashing: the upper bits depend on all of the key's
        while (slots[at] != key && slots[at + 1] != 0) {
            at = at + 2 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        shift--;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = slot(old[i]);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
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
