package dev.gistline.timeline;

import java.util.Set;

/** Reads threats that no verb of threatening says: a harm that someone would rather avoid but is ready for. */
final class ThreatReader {
    private static final Set<String> HARM = Set.of(
            "litigation",
            "lawsuit",
            "suit",
            "sue",
            "court",
            "action",
            "strike",
            "violence",
            "war",
            "force",
            "sanction",
            "conflict",
            "confrontation",
            "boycott",
            "retaliation",
            "attack",
            "walkout",
            "arbitration",
            "prosecution",
            "trial");

    private static final Set<String> AVOID = Set.of("avoid", "prevent", "avert", "forestall", "resort", "escape");
    private static final Set<String> READY =
            Set.of("prepared", "ready", "willing", "prepare", "hesitate", "force", "determined", "choice");

    /** Makes a threat of the occurrence where the text threatens with it. */
    void read(Occurrence event) {
        if (event.sense.kind() == EventKind.THREATEN) {
            return;
        }
        SyntaxTree tree = event.tree();
        String word = harm(event);
        if (word.isEmpty()) {
            return;
        }
        int governor = tree.head(event.token());
        boolean avoided = governor >= 0 && AVOID.contains(tree.lemma(governor));
        int ready = avoided ? ready(tree, governor) : readyAbove(tree, event.token());
        if (ready < 0) {
            return;
        }
        boolean legal = Set.of("litigation", "lawsuit", "suit", "sue", "court", "arbitration", "prosecution", "trial")
                .contains(word);
        EventSense sense = new EventSense(
                EventKind.THREATEN,
                legal ? null : "restrict",
                legal ? "legal" : event.sense.context(),
                legal ? "131" : "130",
                true);
        Stance stance = event.stance;
        Arguments arguments = event.arguments;
        int speaker = stance.speaker();
        if (speaker >= 0) {
            arguments = new Arguments(java.util.List.of(speaker), arguments.patients(), arguments.recipients());
        }
        event.composed = true;
        event.arguments = arguments;
        event.sense = sense;
        event.stance = new Stance(stance.certainty(), false, true, Modality.THREATENED, speaker, stance.speech());
    }

    /** The harm that the event is, or that its verb has for an object; empty when it is none. */
    private static String harm(Occurrence event) {
        String word = event.tree().lemma(event.token());
        if (HARM.contains(word)) {
            return word;
        }
        for (int patient : event.arguments.patients()) {
            String object = event.tree().lemma(patient);
            if (!event.trigger.noun() && HARM.contains(object)) {
                return object;
            }
        }
        return "";
    }

    /** A word of readiness that stands against the wish to avoid: "but are prepared to". */
    private static int ready(SyntaxTree tree, int avoid) {
        for (int i = avoid; i < tree.size(); i++) {
            if (READY.contains(tree.lower(i)) && i > avoid) {
                return i;
            }
        }
        return -1;
    }

    /** A word of readiness that governs the harm itself: "prepared to sue". */
    private static int readyAbove(SyntaxTree tree, int at) {
        int up = tree.head(at);
        for (int steps = 0; up >= 0 && steps < 4; steps++) {
            if (READY.contains(tree.lower(up))) {
                return up;
            }
            up = tree.head(up);
        }
        return -1;
    }
}
