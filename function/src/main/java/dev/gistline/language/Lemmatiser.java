package dev.gistline.language;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives a word's dictionary form by what its tag and the longest known ending say: a table from ending to the change
 * that undoes the inflection, whole words being the longest endings.
 */
final class Lemmatiser {
    static final int LONGEST = 6;

    /** How many characters to cut, and what to put there. */
    record Change(int cut, String append) {}

    private final List<Change> changes;
    private final int[] keys;
    private final char[] values;

    Lemmatiser(List<Change> changes, int[] keys, char[] values) {
        this.changes = changes;
        this.keys = keys;
        this.values = values;
    }

    static Lemmatiser read(ByteBuffer file) {
        List<String> written = ModelFile.strings(file);
        List<Change> changes = written.stream()
                .map(change -> new Change(change.charAt(0) - '0', change.substring(1)))
                .toList();
        int[] keys = new int[1 << file.getInt()];
        file.asIntBuffer().get(keys);
        file.position(file.position() + 4 * keys.length);
        char[] values = new char[keys.length];
        file.asCharBuffer().get(values);
        return new Lemmatiser(changes, keys, values);
    }

    /**
     * @param tag its hash
     * @param length of the ending, {@link #LONGEST} + 1 for the whole word
     */
    static long key(String lower, long tag, int length) {
        int start = length > LONGEST ? 0 : Math.max(0, lower.length() - length);
        return Hash.of(length > LONGEST ? 9 : 1, Hash.ofText(lower, start, lower.length()), tag);
    }

    static int check(long key) {
        return (int) (key >>> 32) | 1;
    }

    String lemma(String word, String tag) {
        String plain = plain(word, tag);
        Change change = change(plain, tag);
        if (change == null || change.cut > plain.length()) {
            return plain;
        }
        return plain.substring(0, plain.length() - change.cut) + change.append;
    }

    /** Names keep their case, all else is lower case; apostrophes are plain. */
    static String plain(String word, String tag) {
        String low = tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
        return low.replace('\u2019', '\'');
    }

    private @Nullable Change change(String plain, String tag) {
        long tagged = Hash.ofText(tag);
        for (int length = LONGEST + 1; length >= 0; length--) {
            if (length > LONGEST || length <= plain.length()) {
                long key = key(plain, tagged, length);
                int slot = (int) key & (keys.length - 1);
                int check = check(key);
                while (keys[slot] != 0) {
                    if (keys[slot] == check) {
                        return changes.get(values[slot]);
                    }
                    slot = (slot + 1) & (keys.length - 1);
                }
            }
        }
        return null;
    }
}
