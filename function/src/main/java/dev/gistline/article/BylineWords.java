package dev.gistline.article;

import dev.gistline.resource.DataFile;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word classes of {@code byline-words.tsv}. */
final class BylineWords {
    private static final Map<String, Set<String>> CLASSES = DataFile.classes(BylineWords.class, "byline-words.tsv");

    private BylineWords() {}

    /** The words of a class, in lower case; the data file must have it. */
    static Set<String> of(String name) {
        return Objects.requireNonNull(CLASSES.get(name), name);
    }
}
