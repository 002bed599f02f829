package dev.gistline.timeline;

import dev.gistline.timeline.Governance.Force;
import dev.gistline.timeline.Governance.Governor;
import dev.gistline.timeline.Marks.Mark;
import java.util.Set;

/**
 * Whether the text says that an event did not come: by a word of negation on it, or by what it stands under, as far as that
 * negates it (Karttunen 1971, Implicative verbs; Saurí and Pustejovsky 2009). A rule, because MEANTIME has too few to learn from.
 */
final class Negation {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");

    private Negation() {}

    static boolean of(StanceReading reading) {
        if (reading.own().contains(Mark.NEGATIVE)) {
            // What shall come unless something else does is not said to have stayed away.
            return !reading.own().contains(Mark.CONDITIONAL);
        }
        if (reading.governors().isEmpty()) {
            return false;
        }
        Governor nearest = reading.governors().getFirst();
        if (fellThrough(reading, nearest)) {
            return true;
        }
        boolean not = reading.above().getFirst().contains(Mark.NEGATIVE) && passes(reading, nearest);
        // "Might not prevent a slump": of two negations neither is left.
        return opposes(reading, nearest) != not;
    }

    /** Whether a "not" on the governor reaches the event: an open complement, or an object that is not known to exist anyway. */
    private static boolean passes(StanceReading reading, Governor nearest) {
        return switch (nearest.relation()) {
            case "xcomp" -> true;
            case "obj" -> !isDefinite(reading.trigger().tree(), nearest.below());
            // "has no plans to sell", "the cancelled deal to lease".
            case "acl" -> governsInfinitive(reading, nearest);
            default -> false;
        };
    }

    /** Whether the governor itself says that the event did not come: "refused to meet", "cancelled the meeting". */
    private static boolean opposes(StanceReading reading, Governor nearest) {
        boolean noun = reading.trigger().noun();
        return switch (nearest.relation()) {
            // What someone refuses or rejects has been offered, but what someone cancels does not come.
            case "obj", "nsubj:pass" -> nearest.has(Force.NEGATIVE) && !(noun && nearest.has(Force.DECLINING));
            case "xcomp" -> nearest.has(Force.NEGATIVE);
            // "failed to pass", where the infinitive was taken for a purpose; "rejected after the talks broke down"
            // denies nothing.
            case "advcl" -> nearest.has(Force.NEGATIVE) && governsInfinitive(reading, nearest);
            case "ccomp" -> nearest.has(Force.NEGATIVE) && !noun;
            // "the failure to act", "the cancellation of the meeting"
            case "acl" -> nearest.has(Force.NEGATIVE) && governsInfinitive(reading, nearest);
            case "nmod" ->
                nearest.has(Force.NEGATIVE) && !nearest.has(Force.DECLINING) && noun && isNoun(reading, nearest);
            default -> false;
        };
    }

    /** Whether what was to bring the event about came to nothing: "the plan to sell the mill failed", "the bid to reopen it was rejected". */
    private static boolean fellThrough(StanceReading reading, Governor plan) {
        SyntaxTree tree = reading.trigger().tree();
        if (reading.governors().size() < 2
                || !plan.relation().equals("acl")
                || plan.has(Force.NEGATIVE)
                || !governsInfinitive(reading, plan)) {
            return false;
        }
        Governor end = reading.governors().get(1);
        if (!end.has(Force.NEGATIVE) || reading.above().get(1).contains(Mark.NEGATIVE)) {
            return false;
        }
        boolean fails = tree.lemma(end.token()).equals("fail");
        return switch (end.relation()) {
            case "nsubj" -> fails;
            case "nsubj:pass" -> true;
            // "After a plan to sell failed", where the conjunction was taken for a preposition.
            case "obl" ->
                fails
                        && tree.preposition(plan.token()).equals("after")
                        && plan.token() < end.token()
                        && !tree.written(plan.token(), end.token()).contains(",");
            default -> false;
        };
    }

    private static boolean governsInfinitive(StanceReading reading, Governor governor) {
        return Marks.isInfinitive(reading.trigger().tree(), governor.below());
    }

    private static boolean isNoun(StanceReading reading, Governor governor) {
        return reading.trigger().tree().isNoun(governor.token());
    }

    private static boolean isDefinite(SyntaxTree tree, int noun) {
        return tree.hasChild(noun, "det", DEFINITE) || tree.hasChild(noun, "nmod:poss", DEFINITE);
    }
}
