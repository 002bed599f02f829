package dev.gistline.timeline;

import dev.gistline.timeline.Governance.Force;
import dev.gistline.timeline.Marks.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stated intention is, in PLOVER: someone who says that he will help agrees, who says that he will not refuses, who says
 * that he will strike threatens, and who says that another must do something asks for it.
 */
final class Intent {
    private static final Set<EventKind> FRIENDLY = EnumSet.of(
            EventKind.SUPPORT,
            EventKind.COOPERATE,
            EventKind.CONSULT,
            EventKind.CONCEDE,
            EventKind.AID,
            EventKind.RETREAT);

    private static final Set<EventKind> HOSTILE =
            EnumSet.of(EventKind.SANCTION, EventKind.COERCE, EventKind.ASSAULT, EventKind.PROTEST);

    private Intent() {}

    /** Whether the event can be an intention that is stated: a verb that someone is told to say. */
    static boolean canBe(Occurrence event) {
        return !event.trigger.noun() && event.sense.kind() != EventKind.THREATEN && event.stance.speech() >= 0;
    }

    /** Changes the kind of what is only intended. */
    static void read(Occurrence event, StanceReading reading) {
        Set<Mark> own = reading.own();
        boolean will = own.contains(Mark.FUTURE) || own.contains(Mark.WOULD);
        boolean ready = reading.under(Force.THREAT);
        SyntaxTree tree = event.tree();
        boolean must = own.contains(Mark.OBLIGED) && tree.hasChild(event.token(), "aux", Set.of("must"));
        if (must) {
            change(event, EventKind.REQUEST, "change", "100", Modality.ASSERTED);
            if (event.stance.speaker() >= 0) {
                event.arguments = new Arguments(
                        List.of(event.stance.speaker()), event.arguments.agents(), event.arguments.recipients());
            }
            return;
        }
        if (!event.stance.future() || !will && !ready) {
            return;
        }
        if (event.stance.negated()) {
            if (own.contains(Mark.NEGATIVE) && FRIENDLY.contains(event.sense.kind())) {
                change(event, EventKind.REJECT, null, "120", Modality.ASSERTED);
            }
        } else if (HOSTILE.contains(event.sense.kind()) && self(event)) {
            change(event, EventKind.THREATEN, null, "130", Modality.THREATENED);
        } else if (FRIENDLY.contains(event.sense.kind()) && (ready || self(event))) {
            change(event, EventKind.AGREE, null, "030", Modality.PLANNED);
        }
    }

    private static void change(
            Occurrence event, EventKind kind, @Nullable String mode, String cameo, Modality modality) {
        event.sense = event.sense.as(kind, mode, cameo);
        event.stance = event.stance.as(modality);
    }

    /** Whether the speaker means himself: a pronoun for the subject, or none of its own. */
    private static boolean self(Occurrence event) {
        SyntaxTree tree = event.tree();
        if (event.trigger.passive()) {
            return false;
        }
        int subject = Subjects.of(tree, event.token());
        if (subject < 0 || subject == event.stance.speaker()) {
            return true;
        }
        String tag = tree.token(subject).tag();
        return tag.equals("PRP");
    }
}
