package dev.gistline.actor;

import dev.gistline.lab.EvalSets;
import dev.gistline.language.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document of GUM with its gold tags, parses, entities and salience, as
 * <a href="https://wiki.gucorpling.org/gum/entities">GUM's guidelines</a> write them in CoNLL-U.
 *
 * @param sentences without names; the text of each is its tokens, parted by a space where the corpus says so
 * @param salience how many of five summaries tell of an entity, by its id
 */
record GumDocument(
        String file,
        String title,
        String text,
        List<Sentence> sentences,
        List<Mentioned> mentions,
        Map<String, Integer> salience) {
    private static final Pattern FIRST = Pattern.compile("Entity=[^|]*?\\((\\d+)-[a-z]+-([^-]*)-");

    /**
     * A mention of an entity: tokens {@code [first, end)} of a sentence, headed by {@code head}.
     *
     * @param type as GUM names it: {@code person}, {@code organization}, {@code place}, ...
     */
    record Mentioned(String entity, String type, int sentence, int first, int end, int head) {}

    static List<GumDocument> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .map(GumDocument::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static GumDocument read(Path file) {
        try {
            return new GumReader().read(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The documents of a file that does not say where they begin: a document's first entity has the number 1 and is not one
     * that was told of before. Sentences that have no entities at all are no part of any.
     */
    static List<GumDocument> all(Path file) {
        List<GumDocument> documents = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> open = new ArrayList<>();
            int from = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    continue;
                }
                List<String> sentence = lines.subList(from, i + 1);
                if (opens(sentence) && !open.isEmpty()) {
                    documents.add(new GumReader().read(file.getFileName() + ":" + documents.size(), open));
                    open.clear();
                }
                open.addAll(sentence);
                from = i + 1;
            }
            documents.add(new GumReader().read(file.getFileName() + ":" + documents.size(), open));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return documents.stream()
                .filter(document -> !document.mentions().isEmpty())
                .map(GumDocument::titled)
                .toList();
    }

    /** The documents of the open genres that share no sentence with those that are measured. */
    static List<GumDocument> others(EvalSets sets, List<GumDocument> measured) {
        Set<String> sentences = new HashSet<>();
        measured.forEach(document -> sentences.addAll(document.fullSentences()));
        List<GumDocument> others = new ArrayList<>();
        for (String file : List.of("train.conllu", "gum-dev.conllu")) {
            for (GumDocument document : all(sets.unpacked("language/ud").resolve(file))) {
                if (Collections.disjoint(document.fullSentences(), sentences)) {
                    others.add(document);
                }
            }
        }
        return others;
    }

    /** Letters alone: the two releases of the treebank differ in spaces. */
    private Set<String> fullSentences() {
        Set<String> full = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (sentence.size() > 5) {
                full.add(letters(sentence.span().in(text)));
            }
        }
        return full;
    }

    /** With a first line that is no sentence as its title. */
    private GumDocument titled() {
        String first = sentences.getFirst().span().in(text);
        boolean heading = !first.matches(".*[.?!:,\"”’']");
        return heading ? new GumDocument(file, first, text, sentences, mentions, salience) : this;
    }

    private static boolean opens(List<String> sentence) {
        return sentence.stream()
                .map(FIRST::matcher)
                .filter(Matcher::find)
                .limit(1)
                .anyMatch(matcher ->
                        matcher.group(1).equals("1") && !matcher.group(2).startsWith("giv"));
    }

    boolean named(Mentioned mention) {
        return sentences.get(mention.sentence()).token(mention.head()).pos().equals("PROPN");
    }

    /** Whether the first sentence is the title. */
    boolean headline() {
        String first = sentences.getFirst().span().in(text);
        return letters(first).equals(letters(title));
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
