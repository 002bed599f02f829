package dev.gistline.timeline;

import dev.gistline.resource.WordClasses;
import dev.gistline.resource.WordTable;
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

    private final WordClasses classes;
    private final WordTable<Set<String>> classesOf;

    private Lexicon(WordClasses classes) {
        this.classes = classes;
        Map<String, Set<String>> all = new HashMap<>();
        classes.forEach((name, words) -> words.forEach(
                word -> all.computeIfAbsent(word, w -> new HashSet<>(2)).add(name)));
        this.classesOf = new WordTable<>(all);
    }

    static Lexicon load(String file) {
        return new Lexicon(WordClasses.load(Lexicon.class, file));
    }

    /** The words of a class; the data file must have it. */
    Set<String> of(String name) {
        return classes.of(name);
    }

    /** The classes of a word, none for most. */
    Set<String> classesOf(String word) {
        return classesOf.getOrDefault(word, Set.of());
    }
}
