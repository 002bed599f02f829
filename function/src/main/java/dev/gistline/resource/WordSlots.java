package dev.gistline.resource;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A place for each of some words, in an open table. Word lists are asked for far more words than they hold,
 * and a table tells from hashes side by side that it lacks one, where a {@link java.util.HashMap} follows its entries through
 * memory.
 */
public final class WordSlots {
    /** How many slots there are for a word, at least. */
    private static final int ROOM = 2;

    /** By slot the hash of a word, with the sign bit, or zero where there is none. */
    private final int[] hashes;

    private final @Nullable String[] words;

    public WordSlots(Collection<String> words) {
        int room = Integer.highestOneBit(Math.max(1, words.size())) * 2 * ROOM;
        this.hashes = new int[room];
        this.words = new String[room];
        for (String word : words) {
            int hash = hash(word);
            int at = hash & room - 1;
            while (hashes[at] != 0 && !word.equals(this.words[at])) {
                at = at + 1 & room - 1;
            }
            hashes[at] = hash;
            this.words[at] = word;
        }
    }

    /** How many slots there are. */
    public int size() {
        return hashes.length;
    }

    /** The slot of a word, -1 where it has none. */
    public int of(String word) {
        int hash = hash(word);
        int at = hash & hashes.length - 1;
        while (hashes[at] != 0) {
            if (hashes[at] == hash && word.equals(words[at])) {
                return at;
            }
            at = at + 1 & hashes.length - 1;
        }
        return -1;
    }

    private static int hash(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 16) | Integer.MIN_VALUE;
    }
}
