package dev.gistline.timeline;

import java.util.Set;

/** Conjunctions that leave nothing to weigh: "after it fell" is before what the clause hangs on, and a cause before its effect. */
final class TimeConjunctions {
    private static final Set<String> EARLIER = Set.of("after", "since", "once", "because");
    private static final Set<String> LATER = Set.of("before", "until", "till");

    private static final double STEP = 0.01;

    private TimeConjunctions() {}

    /** Below 0 where the event's clause tells what came before its main clause, above 0 for what came after, 0 where nothing says so. */
    static int side(Occurrence event) {
        SyntaxTree tree = event.tree();
        int marker = tree.token(event.token()).is("advcl") ? tree.child(event.token(), "mark") : -1;
        if (marker < 0) {
            return 0;
        }
        return EARLIER.contains(tree.lower(marker)) ? -1 : LATER.contains(tree.lower(marker)) ? 1 : 0;
    }

    /** Whether the event's clause hangs on {@code main}. */
    static boolean joins(Occurrence event, Occurrence main) {
        return main.sentence() == event.sentence()
                && main.token() == event.tree().head(event.token());
    }

    /** A place before or after that of the main clause: {@code own} where it is there already. */
    static double place(int side, double own, double main) {
        return side < 0 ? Math.min(own, main - STEP) : Math.max(own, main + STEP);
    }
}
