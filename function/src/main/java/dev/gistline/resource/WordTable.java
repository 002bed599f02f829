package dev.gistline.resource;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of each of some words. */
public final class WordTable<V> {
    private final WordSlots slots;
    private final @Nullable Object[] values;

    public WordTable(Map<String, V> words) {
        slots = new WordSlots(words.keySet());
        values = new Object[slots.size()];
        words.forEach((word, value) -> values[slots.of(word)] = value);
    }

    @SuppressWarnings("unchecked") // the constructor put it there
    @Nullable
    public V get(String word) {
        int slot = slots.of(word);
        return slot < 0 ? null : (V) values[slot];
    }

    public V getOrDefault(String word, V otherwise) {
        V known = get(word);
        return known == null ? otherwise : known;
    }
}
