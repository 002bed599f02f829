package dev.gistline.language;

import dev.gistline.lab.Commands;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes the Brown clusters out of the lexica of NLP4J (edu.emory.mathcs.nlp:nlp4j-english, Apache-2.0), there a
 * serialised map from each word to the prefixes of its path, and packs them for {@link Clusters}.
 */
final class ClusterTraining {
    private static final String LEXICON = "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";

    private ClusterTraining() {}

    static byte[] pack(Path work) {
        Map<String, String> paths = new TreeMap<>();
        raw(work).forEach((word, prefixes) -> {
            if (matters(word)) {
                paths.put(
                        word,
                        prefixes.stream()
                                .max(Comparator.comparing(String::length))
                                .orElseThrow());
            }
        });
        List<String> distinct = List.copyOf(new TreeSet<>(paths.values()));
        if (distinct.size() > 1 << Clusters.CLUSTER_BITS) {
            throw new IllegalStateException("more clusters than a slot can name: " + distinct.size());
        }
        int bits = ModelWriter.bits(paths.size(), 1.2);
        int[] slots = new int[1 << bits];
        paths.forEach((word, path) -> {
            long hash = Hash.ofText(word);
            int slot = (int) hash & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            int cluster = Arrays.binarySearch(distinct.toArray(), path);
            slots[slot] = Clusters.check(hash) | cluster;
        });
        System.err.printf("  clusters %d, words %d%n", distinct.size(), paths.size());
        ModelWriter writer = new ModelWriter().ints(distinct.size());
        for (String path : distinct) {
            writer.ints(Integer.parseInt("1" + path, 2));
        }
        return writer.ints(bits).ints(slots).bytes();
    }

    /** Words as news has them; the lexicon's other half is addresses, markup and misprints. */
    private static boolean matters(String word) {
        if (word.length() > 18) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z' || c > 'ß' && Character.isLetter(c)) {
                letters++;
            } else if (c > '\u007F' && c != '’' || c == '@' || c == '/' || c == '_') {
                return false;
            }
        }
        return letters * 2 >= word.length() || word.length() < 6;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Set<String>> raw(Path work) {
        Path packed = work.resolve("brown.xz");
        Path plain = work.resolve("brown");
        try (InputStream lexicon = ClusterTraining.class.getResourceAsStream(LEXICON)) {
            if (lexicon == null) {
                throw new IllegalStateException("nlp4j-english is not on the class path");
            }
            Files.createDirectories(work);
            if (!Files.exists(plain)) {
                Files.write(packed, lexicon.readAllBytes());
                Commands.run(List.of("xz", "-dfk", packed.toString()));
            }
            try (ObjectInputStream objects =
                    new ObjectInputStream(new BufferedInputStream(Files.newInputStream(plain), 1 << 16))) {
                objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
                return (Map<String, Set<String>>) objects.readObject();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
