package dev.gistline.timeline;

import java.util.Set;

/** Tells what is only tried. */
final class Attempts {
    /** Nouns of which the infinitive after them says what is tried. */
    private static final Set<String> NOUNS = Lexicon.WORDS.of("attempts");

    private Attempts() {}

    /** "Rejected her attempt to reopen the mill": whether it came to that is not said. */
    static boolean isTried(SyntaxTree tree, int verb) {
        int at = verb;
        while (Marks.isInfinitive(tree, at) && !tree.hasChild(at, "aux") && tree.head(at) >= 0) {
            at = tree.head(at);
            if (NOUNS.contains(tree.lemma(at))) {
                return tree.isNoun(at);
            }
        }
        return false;
    }
}
