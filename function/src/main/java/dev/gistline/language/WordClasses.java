package dev.gistline.language;

/** Classes of words that stand in like surroundings, for the models of other stages: Brown clusters at a depth of choice. */
public final class WordClasses {

    private WordClasses() {}

    /**
     * The class of a word at {@code bits} of depth, 0 for a word without one; classes of fewer bits hold those of more.
     *
     * @param word in lower case
     */
    public static int of(String word, int bits) {
        return Clusters.prefix(Clusters.shared().path(Hash.ofText(word)), bits);
    }
}
