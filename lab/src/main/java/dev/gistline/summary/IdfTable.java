package dev.gistline.summary;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts in how many documents each content word stands, and packs the table that {@link BackgroundIdf} reads. */
final class IdfTable {
    private static final int SLOTS = 1 << 15;
    private static final int WORDS = SLOTS * 5 / 8;
    /** A word in fewer documents is as good as unknown. */
    private static final int RARE = 3;

    private final Map<String, Integer> documents = new HashMap<>();
    private int count;

    void add(List<Sentence> document) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : document) {
            for (Token token : sentence.tokens()) {
                words.add(ContentWords.of(token));
            }
        }
        words.remove("");
        words.forEach(word -> documents.merge(word, 1, Integer::sum));
        count++;
    }

    int documents() {
        return count;
    }

    byte[] pack() {
        short[] checks = new short[SLOTS];
        byte[] rarity = new byte[SLOTS];
        double greatest = Math.log((count + 1.0) / 1.0);
        documents.entrySet().stream()
                .filter(word -> word.getValue() >= RARE)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .forEach(word -> {
                    int hash = BackgroundIdf.hash(word.getKey());
                    short check = BackgroundIdf.check(hash);
                    int slot = hash & (SLOTS - 1);
                    while (checks[slot] != 0 && checks[slot] != check) {
                        slot = (slot + 1) & (SLOTS - 1);
                    }
                    if (checks[slot] == 0) {
                        checks[slot] = check;
                        double idf = Math.log((count + 1.0) / (word.getValue() + 0.5)) / greatest;
                        rarity[slot] = (byte) Math.round(255 * Math.max(0, Math.min(1, idf)));
                    }
                });
        ByteBuffer packed = ByteBuffer.allocate(4 + SLOTS * 3);
        packed.putInt(SLOTS);
        for (short check : checks) {
            packed.putShort(check);
        }
        packed.put(rarity);
        return packed.array();
    }
}
