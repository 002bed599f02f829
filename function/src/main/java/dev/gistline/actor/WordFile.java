package dev.gistline.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads word lists whose rows are a word and the section it belongs to. */
final class WordFile {

    private WordFile() {}

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
