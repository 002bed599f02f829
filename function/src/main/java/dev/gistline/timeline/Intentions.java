package dev.gistline.timeline;

import dev.gistline.timeline.Governance.Force;
import dev.gistline.timeline.Governance.Governor;
import dev.gistline.timeline.Marks.Mark;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Tells infinitives of what is only meant, or would serve what is still to be done. */
final class Intentions {
    private static final Set<Mark> UNDONE = EnumSet.of(Mark.FUTURE, Mark.WOULD, Mark.OBLIGED);

    private Intentions() {}

    static boolean holds(StanceReading reading) {
        return isWished(reading) || isIdentified(reading) || servesPlan(reading);
    }

    /** "They planned to leave", "hoped to reach an agreement to end it" do not say that they left or ended it. */
    private static boolean isWished(StanceReading reading) {
        SyntaxTree tree = reading.trigger().tree();
        if (!reading.own().contains(Mark.TO)) {
            return false;
        }
        for (Governor governor : reading.governors()) {
            if (governor.has(Force.WISH)) {
                return reading.complement(governor);
            }
            boolean passes = tree.isVerb(governor.token())
                    ? Marks.isInfinitive(tree, governor.token())
                    : governor.relation().equals("acl");
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** "Their aim is to impose a law": what somebody means to do, not what he does. */
    private static boolean isIdentified(StanceReading reading) {
        Trigger trigger = reading.trigger();
        return !trigger.noun()
                && Marks.isInfinitive(trigger.tree(), trigger.token())
                && trigger.tree().hasChild(trigger.token(), "cop");
    }

    /** "The board should do all it can to support the talks": what it would serve is no more done than the act itself. */
    private static boolean servesPlan(StanceReading reading) {
        if (!reading.own().contains(Mark.TO)) {
            return false;
        }
        for (int i = 0; i < reading.governors().size(); i++) {
            String relation = reading.governors().get(i).relation();
            if (!relation.equals("advcl") && !relation.equals("xcomp")) {
                return false;
            }
            if (!Collections.disjoint(reading.above().get(i), UNDONE)) {
                return true;
            }
        }
        return false;
    }
}
