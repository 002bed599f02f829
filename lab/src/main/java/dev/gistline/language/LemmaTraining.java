package dev.gistline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns the endings of {@link Lemmatiser}: the shortest that tell, and longer ones only where they say otherwise. */
final class LemmaTraining {
    private record Entry(String ending, String tag) {}

    private LemmaTraining() {}

    static byte[] pack(Treebank treebank) {
        List<Map<Entry, Map<String, Integer>>> counts = new ArrayList<>();
        for (int length = 0; length <= Lemmatiser.LONGEST + 1; length++) {
            counts.add(new TreeMap<>((a, b) -> (a.ending + "\t" + a.tag).compareTo(b.ending + "\t" + b.tag)));
        }
        for (Treebank.Tree tree : treebank.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                String tag = tree.tags().get(i);
                String plain = Lemmatiser.plain(tree.words().get(i), tag);
                String change = change(plain, tree.lemmas().get(i));
                for (int length = 0; length <= Lemmatiser.LONGEST + 1; length++) {
                    if (length > Lemmatiser.LONGEST || length <= plain.length()) {
                        counts.get(length)
                                .computeIfAbsent(new Entry(ending(plain, length), tag), key -> new HashMap<>())
                                .merge(change, 1, Integer::sum);
                    }
                }
            }
        }
        return write(choose(counts));
    }

    private static Map<Long, String> choose(List<Map<Entry, Map<String, Integer>>> counts) {
        Map<Long, String> chosen = new LinkedHashMap<>();
        for (int length = 0; length < counts.size(); length++) {
            int at = length;
            counts.get(length).forEach((entry, changes) -> {
                String best = changes.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
                int all = changes.values().stream().mapToInt(Integer::intValue).sum();
                boolean whole = at > Lemmatiser.LONGEST;
                // A lone word says little of others that end like it.
                if ((whole || all >= 3) && !best.equals(known(chosen, entry, at))) {
                    chosen.put(Lemmatiser.key(entry.ending, Hash.ofText(entry.tag), at), best);
                }
            });
        }
        return chosen;
    }

    private static String known(Map<Long, String> chosen, Entry entry, int length) {
        for (int shorter = Math.min(length - 1, entry.ending.length()); shorter >= 0; shorter--) {
            String change = chosen.get(Lemmatiser.key(entry.ending, Hash.ofText(entry.tag), shorter));
            if (change != null) {
                return change;
            }
        }
        return "0";
    }

    private static String ending(String plain, int length) {
        return length > Lemmatiser.LONGEST ? plain : plain.substring(plain.length() - length);
    }

    private static String change(String plain, String lemma) {
        int same = 0;
        while (same < Math.min(plain.length(), lemma.length()) && plain.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        int cut = plain.length() - same;
        return cut > 9 ? "0" : cut + lemma.substring(same);
    }

    private static byte[] write(Map<Long, String> chosen) {
        List<String> changes = chosen.values().stream().distinct().toList();
        int bits = ModelWriter.bits(chosen.size(), 1.5);
        int[] keys = new int[1 << bits];
        char[] values = new char[keys.length];
        chosen.forEach((key, change) -> {
            int slot = (int) (long) key & (keys.length - 1);
            while (keys[slot] != 0) {
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = Lemmatiser.check(key);
            values[slot] = (char) changes.indexOf(change);
        });
        System.err.printf("  lemmas: %d endings, %d changes%n", chosen.size(), changes.size());
        return new ModelWriter()
                .strings(changes)
                .ints(bits)
                .ints(keys)
                .chars(values)
                .bytes();
    }
}
