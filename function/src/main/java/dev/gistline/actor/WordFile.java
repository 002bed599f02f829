package dev.gistline.actor;

import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the word lists of this package: classes of words, and files whose rows are a word and the section it belongs to. */
final class WordFile {
    private static final WordClasses CLASSES = WordClasses.load(WordFile.class, "word-classes.tsv");

    private static final List<String[]> VERBS = DataFile.rows(WordFile.class, "reporting.tsv");

    private WordFile() {}

    /** The words of a class of {@code word-classes.tsv}, which must have it. */
    static Set<String> words(String name) {
        return CLASSES.of(name);
    }

    /** The verbs of a section of {@code reporting.tsv}. */
    static Set<String> verbs(String section) {
        return section(VERBS, section);
    }

    /** The first fields of the rows whose second field is {@code section}. */
    static Set<String> section(List<String[]> rows, String section) {
        Set<String> words = new HashSet<>();
        for (String[] row : rows) {
            if (row.length > 1 && row[1].equals(section)) {
                words.add(row[0]);
            }
        }
        return Set.copyOf(words);
    }
}
