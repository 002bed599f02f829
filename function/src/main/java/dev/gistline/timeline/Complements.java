package dev.gistline.timeline;

import dev.gistline.language.TimeNouns;
import java.util.Set;

/**
 * Tells the clauses in "-ing" that complete what a verb says from those that only stand beside it: "accused the firm of hiding the
 * leak", "was caught climbing the fence", "spent years looking for it"; but "died, leaving two children" (Huddleston and
 * Pullum 2002, chapter 14: no comma parts a complement from its verb).
 */
final class Complements {
    /** What joins a verb to what it needs said: "accused of", "kept from", "is committed to", "described as", "charged with". */
    private static final Set<String> JOINING = Set.of("of", "from", "to", "as", "with", "for", "into", "against");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> APART = Set.of("after", "before");

    private Complements() {}

    /** Whether the clause completes the verb that it hangs on. */
    static boolean isOf(SyntaxTree tree, int clause, int verb) {
        if (clause <= verb || !tree.token(clause).tag().equals("VBG") || tree.hasChild(clause, "nsubj", "aux", "cop")) {
            return false;
        }
        int first = tree.extent(clause)[0];
        int mark = tree.child(clause, "mark", "case");
        if (mark >= 0 && tree.lower(mark).equals("to") && isRange(tree, verb)) {
            return false;
        }
        boolean joined = mark < 0 ? first == clause : mark == first && JOINING.contains(tree.lower(mark));
        if (!joined) {
            return false;
        }
        for (int i = verb + 1; i <= first; i++) {
            if (tree.token(i).is("punct") && !tree.token(i).tag().equals("HYPH")) {
                return false;
            }
        }
        return true;
    }

    /** "From testing the water to cleaning it": no complement of the testing. */
    private static boolean isRange(SyntaxTree tree, int verb) {
        for (int i = 0; i < verb; i++) {
            if (tree.lower(i).equals("from")) {
                return true;
            }
        }
        return false;
    }

    /** "Rates have fallen, [a step that makes homes cheaper]": after a comma the noun speaks of all that was said before it. */
    static boolean isComment(SyntaxTree tree, int noun, int verb) {
        if (noun <= verb
                || !tree.isNoun(noun)
                || !tree.token(noun).is("obj") && !tree.token(noun).is("obl")) {
            return false;
        }
        int first = tree.extent(noun)[0];
        first += tree.lower(first).equals(",") ? 1 : 0;
        return first > 0
                && tree.lower(first - 1).equals(",")
                && ARTICLES.contains(tree.lower(first))
                && tree.hasChild(noun, "acl:relcl");
    }

    /**
     * "was held five days [after sending it]": without its clause the time would be how long it took, and "the same
     * day [as they left]" no day.
     */
    static boolean isMeasured(SyntaxTree tree, int clause, int verb) {
        int first = tree.extent(clause)[0];
        boolean same = tree.lower(first).equals("as") && tree.lower(first - 2).equals("same");
        return first > verb + 1
                && (same || APART.contains(tree.lower(first)))
                && tree.head(first) == clause
                && tree.head(first - 1) == verb
                && tree.token(first - 1).relation().equals("obl:unmarked")
                && TimeNouns.has(tree.token(first - 1));
    }
}
