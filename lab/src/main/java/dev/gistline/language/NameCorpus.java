package dev.gistline.language;

import dev.gistline.lab.Matches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Sentences with marked names: a word, a tab and a BIO mark to the line, {@code #doc} before a document. */
record NameCorpus(List<Marked> sentences) {
    private static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

    /**
     * @param marks as {@link NameFinder} numbers them
     * @param first whether a document begins
     * @param misc whether the corpus marks names of other kinds than people, organisations and places
     */
    record Marked(List<String> words, int[] marks, boolean first, boolean misc) {}

    static NameCorpus read(Path file) {
        try {
            List<Marked> sentences = new ArrayList<>();
            List<String> words = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            boolean first = false;
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.add("");
            boolean misc = lines.stream().anyMatch(line -> line.endsWith("-MISC"));
            for (String line : lines) {
                if (line.equals("#doc")) {
                    first = true;
                } else if (!line.isEmpty()) {
                    int tab = line.indexOf('\t');
                    words.add(line.substring(0, tab));
                    tags.add(line.substring(tab + 1));
                } else if (!words.isEmpty()) {
                    sentences.add(new Marked(List.copyOf(words), marks(tags), first, misc));
                    words.clear();
                    tags.clear();
                    first = false;
                }
            }
            return new NameCorpus(sentences);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The sentences by their documents; each stands alone where the corpus does not tell documents. */
    List<List<Marked>> texts() {
        boolean told = sentences.stream().anyMatch(Marked::first);
        List<List<Marked>> texts = new ArrayList<>();
        for (Marked sentence : sentences) {
            if (texts.isEmpty() || !told || sentence.first()) {
                texts.add(new ArrayList<>());
            }
            texts.getLast().add(sentence);
        }
        return texts;
    }

    private static int[] marks(List<String> tags) {
        int[] marks = new int[tags.size()];
        int i = 0;
        while (i < marks.length) {
            int begin = i++;
            if (tags.get(begin).startsWith("B-")) {
                String type = tags.get(begin).substring(2);
                while (i < marks.length && tags.get(i).equals("I-" + type)) {
                    i++;
                }
                NameFinder.mark(marks, begin, i, TYPES.indexOf(type));
            }
        }
        return marks;
    }

    /** F1 of the names, right by boundaries and type, all but MISC. */
    static double f1(List<Marked> sentences, List<List<Name>> found) {
        Matches matches = new Matches();
        for (int i = 0; i < sentences.size(); i++) {
            Marked sentence = sentences.get(i);
            List<Name> gold =
                    NameFinder.names(sentence.marks(), sentence.words().size());
            matches.add(counted(found.get(i)), new HashSet<>(counted(gold)));
        }
        return matches.f1();
    }

    /** The names but MISC, as {@link #plain} has them. */
    static List<Name> counted(List<Name> names) {
        return plain(names).stream()
                .filter(name -> name.type() != Name.Type.MISC)
                .toList();
    }

    /** The names, countries among the places: the corpora do not mark them apart. */
    static List<Name> plain(List<Name> names) {
        return names.stream()
                .map(name ->
                        name.type() == Name.Type.COUNTRY ? new Name(name.first(), name.end(), Name.Type.PLACE) : name)
                .toList();
    }
}
