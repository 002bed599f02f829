package dev.gistline.language;

import java.util.Arrays;

/**
 * What was decided in one sentence by the features that held there: when a sentence is parsed again, most decisions come
 * again. An open-addressing table by the features' sum, for equal features have equal sums and equal scores in any order;
 * different ones share all 64 bits by no chance that is worth a check.
 */
final class DecisionCache {
    static final int UNKNOWN = -1;
    private static final int LEAST = 128;

    private long[] keys = new long[LEAST];
    private int[] answers = new int[LEAST];
    private int size;

    void clear() {
        Arrays.fill(keys, 0);
        size = 0;
    }

    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? answers[slot] : UNKNOWN;
    }

    void put(long key, int answer) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == key ? 0 : 1;
        keys[slot] = key;
        answers[slot] = answer;
    }

    /** Where the key stands or would. */
    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldAnswers = answers;
        keys = new long[2 * oldKeys.length];
        answers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                answers[slot] = oldAnswers[i];
            }
        }
    }
}
