package dev.gistline.timeline;

import java.util.List;
import java.util.Set;

/**
 * Finds the object that two verbs share, "stabbed and wounded a teacher": a parse hangs it on one of them (de Marneffe et al. 2021,
 * Universal Dependencies, on coordination).
 */
final class SharedObjects {
    /** Verbs that hardly ever stand without an object; of others it is the second's alone: "left and told reporters". */
    private static final Set<String> TRANSITIVE = Lexicon.WORDS.of("needs-object");

    private static final Set<String> AND = Set.of("and", "or");

    private SharedObjects() {}

    /** The object of the verb right beside a verb that has none itself; -1 for none. */
    static int of(SyntaxTree tree, int verb) {
        if (!tree.isVerb(verb) || tree.hasChild(verb, "obj", "iobj", "ccomp", "xcomp")) {
            return -1;
        }
        int second = verb + 2;
        if (joins(tree, verb, second)) {
            return TRANSITIVE.contains(tree.lemma(verb)) ? tree.exactChild(second, "obj") : -1;
        }
        int first = verb - 2;
        int object = joins(tree, first, verb) ? tree.exactChild(first, "obj") : -1;
        return object > verb ? object : -1;
    }

    /** Whether nothing but a conjunction stands between two verbs that it joins. */
    private static boolean joins(SyntaxTree tree, int first, int second) {
        return first >= 0
                && second < tree.size()
                && tree.isVerb(first)
                && tree.isVerb(second)
                && AND.contains(tree.lower(first + 1))
                && tree.head(second) == first
                && tree.token(second).is("conj");
    }

    /** Whether two mentions of a sentence, in its order, say one act to the same person: "shot and killed a guard". */
    static boolean areDouble(Occurrence first, Occurrence second) {
        List<Integer> patients = first.arguments.patients();
        return first.sense.kind() == second.sense.kind()
                && !patients.isEmpty()
                && patients.equals(second.arguments.patients())
                && joins(first.tree(), first.token(), second.token());
    }
}
