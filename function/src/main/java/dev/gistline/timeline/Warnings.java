package dev.gistline.timeline;

import java.util.Set;

/**
 * Tells warnings that threaten nobody: who warns of what others do, or of what could happen, tells it, "warned that thieves are
 * targeting tourists", "warned that prices could fall"; a threat speaks of what will be done, or of oneself.
 */
final class Warnings {
    private static final Set<String> WILL = Set.of("will", "wo", "'ll", "\u2019ll", "would", "shall", "must", "should");

    private static final Set<String> SINGULAR = Set.of("it", "he", "she");

    private Warnings() {}

    /**
     * Makes what a warning of others only tells a statement, and what it tells of no threat. Which events belong in a timeline
     * is weighed before: few warnings are there to learn from.
     */
    static void settle(Occurrence event) {
        SyntaxTree tree = event.tree();
        int verb = event.token();
        if (event.trigger.noun() || event.composed || event.stance.modality() != Modality.THREATENED) {
            return;
        }
        if (event.sense.kind() == EventKind.THREATEN && onlyTells(tree, verb)) {
            event.sense = event.sense.as(EventKind.STATEMENT, "say", "010");
            event.stance = event.stance.as(Modality.ASSERTED);
        } else if (tree.token(verb).is("ccomp") && tree.head(verb) >= 0 && onlyTells(tree, tree.head(verb))) {
            event.stance = event.stance.as(Modality.ASSERTED);
        }
    }

    private static boolean onlyTells(SyntaxTree tree, int verb) {
        if (!tree.lemma(verb).equals("warn")) {
            return false;
        }
        int content = tree.child(verb, "ccomp");
        int subject = content < 0 ? -1 : tree.child(content, "nsubj");
        return subject >= 0
                && subject < content
                && isOther(tree, subject, tree.child(verb, "nsubj"))
                && !tree.hasChild(content, "aux", WILL);
    }

    /** Whether the warner cannot mean himself: by a noun, or by "it" where several warn. */
    private static boolean isOther(SyntaxTree tree, int subject, int warner) {
        if (!tree.token(subject).tag().startsWith("PRP")) {
            return true;
        }
        return warner >= 0 && tree.token(warner).tag().equals("NNS") && SINGULAR.contains(tree.lower(subject));
    }
}
