package dev.gistline.timeline;

import java.util.Set;

/**
 * Tells clauses that say what is usual or holds in general, "certificates are usually awarded by schools", "professionals handle
 * everything": nothing in them happened on a day (Krifka et al. 1995, Genericity: an introduction; Friedrich and Pinkal 2015).
 */
final class GenericClause {
    /** Kinds that the present tense reports rather than generalises: "critics accuse the board". */
    private static final Set<EventKind> REPORTED =
            Set.of(EventKind.STATEMENT, EventKind.ACCUSE, EventKind.REQUEST, EventKind.THREATEN, EventKind.REJECT);

    private static final Set<String> KINDS_OF_THINGS = Set.of("plural", "bare", "quantified", "indefinite", "reader");

    private GenericClause() {}

    static boolean isOf(Occurrence event) {
        if (!event.date.isPresumed()) {
            return false;
        }
        SyntaxTree tree = event.tree();
        int verb = SituationSigns.clause(event);
        if (!SituationSigns.tense(tree, verb).equals("present")) {
            return false;
        }
        return SituationSigns.isFrequent(tree, verb) || isOfNobody(event, tree, verb);
    }

    /** Whether nobody and nothing in particular takes part. */
    private static boolean isOfNobody(Occurrence event, SyntaxTree tree, int verb) {
        int subject = Subjects.of(tree, verb);
        if (subject < 0
                || REPORTED.contains(event.sense.kind())
                || !KINDS_OF_THINGS.contains(SituationSigns.nounPhrase(tree, subject))) {
            return false;
        }
        // A name, or what happened ("mills that closed in May"), makes it one case.
        int[] clause = tree.extent(verb);
        for (int i = clause[0]; i <= clause[1]; i++) {
            if (tree.token(i).pos().equals("PROPN") || tree.token(i).tag().equals("VBD")) {
                return false;
            }
        }
        return true;
    }
}
