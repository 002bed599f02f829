package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A data file of named classes of words. Open classes (verbs, nouns, most adverbs) stand in such files, since they grow;
 * what grammar closes (pronouns, determiners, prepositions, auxiliaries) stands beside the rule that reads it.
 */
final class Lexicon {
    /** The classes that no other file of this package is about. */
    static final Lexicon WORDS = load("word-classes.tsv");

    private final String file;
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> classesOf = new HashMap<>();

    private Lexicon(String file) {
        this.file = file;
    }

    static Lexicon load(String file) {
        Lexicon all = new Lexicon(file);
        for (String[] fields : DataFile.rows(Lexicon.class, file)) {
            Set<String> words = Set.copyOf(Arrays.asList(fields[1].split(" ")));
            all.classes.put(fields[0], words);
            words.forEach(word ->
                    all.classesOf.computeIfAbsent(word, w -> new HashSet<>(2)).add(fields[0]));
        }
        return all;
    }

    /** The words of a class; the data file must have it. */
    Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("no class " + name + " in " + file);
        }
        return words;
    }

    /** The classes of a word, none for most. */
    Set<String> classesOf(String word) {
        return classesOf.getOrDefault(word, Set.of());
    }
}
