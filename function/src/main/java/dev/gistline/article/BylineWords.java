package dev.gistline.article;

import dev.gistline.resource.WordClasses;
import java.util.Set;

/** The word classes of {@code byline-words.tsv}. */
final class BylineWords {
    private static final WordClasses CLASSES = WordClasses.load(BylineWords.class, "byline-words.tsv");

    private BylineWords() {}

    /** The words of a class, in lower case; the data file must have it. */
    static Set<String> of(String name) {
        return CLASSES.of(name);
    }
}
