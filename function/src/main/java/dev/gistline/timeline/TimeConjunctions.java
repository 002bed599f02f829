package dev.gistline.timeline;

import java.util.Set;

/**
 * Conjunctions that leave nothing to weigh: "after it fell" is before what the clause hangs on, a cause before its effect, and
 * what "and" adds to an act after it.
 */
final class TimeConjunctions {
    private static final Set<String> EARLIER = Set.of("after", "since", "once", "because");
    private static final Set<String> LATER = Set.of("before", "until", "till");

    /** What stands before an act that another one answers: "jailed for stealing", "accused of lying". */
    private static final Set<String> ANSWERED = Set.of("of", "for", "over");

    private static final Set<String> AFTER = Set.of("after", "since", "following", "because of");
    private static final Set<String> BEFORE = Set.of("before", "until", "till", "ahead of");

    private static final double STEP = 0.01;

    private TimeConjunctions() {}

    /** "Police detained four and released them": two acts of one doer are told in their order. */
    private static boolean goesOn(SyntaxTree tree, int verb) {
        int before = tree.head(verb);
        return tree.token(verb).is("conj")
                && tree.isVerb(before)
                && tree.token(verb).tag().equals("VBD")
                && tree.token(before).tag().equals("VBD")
                && tree.hasChild(verb, "cc", Set.of("and", "then"))
                && !tree.hasChild(verb, "nsubj", "aux");
    }

    /** Below 0 where the event's clause tells what came before its main clause, above 0 for what came after, 0 where nothing says so. */
    static int side(Occurrence event) {
        SyntaxTree tree = event.tree();
        // What "paid a visit" tells stands where its verb does.
        int at = event.clause();
        if (goesOn(tree, at)) {
            return 1;
        }
        if (event.trigger.noun() && tree.token(event.token()).is("obl")) {
            // "They left after the crash".
            String preposition = tree.preposition(event.token());
            return AFTER.contains(preposition) ? -1 : BEFORE.contains(preposition) ? 1 : 0;
        }
        if (FrontedSpeech.isSaid(tree, at)) {
            // What is told has come before it is told, or is still to come.
            return event.stance.future() ? 1 : tree.token(at).tag().equals("VBD") ? -1 : 0;
        }
        int marker = tree.token(at).is("advcl") ? tree.child(at, "mark") : -1;
        if (marker < 0) {
            return 0;
        }
        if (tree.token(at).tag().equals("VBG") && ANSWERED.contains(tree.lower(marker))) {
            return -1;
        }
        return EARLIER.contains(tree.lower(marker)) ? -1 : LATER.contains(tree.lower(marker)) ? 1 : 0;
    }

    /** Whether the event's clause hangs on {@code main}. */
    static boolean joins(Occurrence event, Occurrence main) {
        return main.sentence() == event.sentence()
                && main.clause() == event.tree().head(event.clause());
    }

    /** A place before or after that of the main clause: {@code own} where it is there already. */
    static double place(int side, double own, double main) {
        return side < 0 ? Math.min(own, main - STEP) : Math.max(own, main + STEP);
    }
}
