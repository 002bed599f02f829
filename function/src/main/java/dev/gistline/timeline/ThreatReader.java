package dev.gistline.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads threats that no verb of threatening says: a harm that someone would rather avoid but is ready for. */
final class ThreatReader {
    /** How many words before a harm may say that it is to be avoided: "out of", "without going to". */
    private static final int BEFORE = 5;

    private final Set<String> legal;
    /** Legal or by force. */
    private final Set<String> harms;

    private final Set<String> avoid;
    private final Set<String> ready;
    private final Set<String> peaceful;

    ThreatReader() {
        Lexicon words = Lexicon.load("threat-words.tsv");
        this.legal = words.of("legal");
        this.harms = new HashSet<>(legal);
        harms.addAll(words.of("force"));
        this.avoid = words.of("avoid");
        this.ready = words.of("ready");
        this.peaceful = words.of("peaceful");
    }

    /** Makes a threat of the events of a sentence that the text threatens with. */
    void read(List<Occurrence> sentence) {
        for (Occurrence event : sentence) {
            int harm = event.sense.kind() == EventKind.THREATEN ? -1 : harm(event);
            if (harm >= 0 && readyAbove(event.tree(), event.token()) >= 0) {
                threaten(event, harm);
            }
        }
        if (sentence.stream().anyMatch(event -> event.composed)) {
            return;
        }
        SyntaxTree tree = sentence.getFirst().tree();
        for (int harm = 0; harm < tree.size(); harm++) {
            Occurrence carrier = isHarm(tree, harm) && avoided(tree, harm) ? carrier(sentence, harm) : null;
            if (carrier != null) {
                threaten(carrier, harm);
                return;
            }
        }
    }

    /** The event that holds the threat: the harm's own or, where the harm names none, what one is ready to do. */
    private @Nullable Occurrence carrier(List<Occurrence> sentence, int harm) {
        SyntaxTree tree = sentence.getFirst().tree();
        int willing = readyAfter(tree, harm);
        if (willing < 0) {
            return null;
        }
        Occurrence next = null;
        for (Occurrence event : sentence) {
            if (event.sense.kind() == EventKind.THREATEN) {
                return null;
            }
            if (event.token() > willing && next == null && !event.trigger.noun()) {
                next = event;
            }
        }
        if (next != null && peaceful.contains(tree.lemma(next.token()))) {
            return null;
        }
        for (Occurrence event : sentence) {
            if (event.token() == harm && event.trigger.noun()) {
                return event;
            }
        }
        return next;
    }

    private void threaten(Occurrence event, int harm) {
        SyntaxTree tree = event.tree();
        boolean court = legal.contains(tree.lemma(harm));
        event.sense = new EventSense(
                EventKind.THREATEN,
                court ? null : "restrict",
                court ? "legal" : event.sense.context(),
                court ? "131" : "130",
                true);
        Stance stance = event.stance;
        int speaker = speaker(event);
        List<Integer> agents = new ArrayList<>();
        if (speaker >= 0) {
            agents.add(speaker);
        } else {
            agents.addAll(event.arguments.agents());
        }
        event.composed = true;
        event.harm = harm;
        event.arguments = new Arguments(agents, List.of(), List.of());
        event.stance = new Stance(stance.certainty(), false, true, Modality.THREATENED, speaker, stance.speech());
    }

    /** Who threatens: who says so or, where the parse has lost him, the subject of the sentence. */
    private int speaker(Occurrence event) {
        if (event.stance.speaker() >= 0) {
            return event.stance.speaker();
        }
        SyntaxTree tree = event.tree();
        for (int i = 0; i < tree.size(); i++) {
            // "There is speculation that" has a subject that does nothing.
            if (tree.head(i) < 0 && tree.isVerb(i) && !tree.hasChild(i, "expl")) {
                return Subjects.of(tree, i);
            }
        }
        return -1;
    }

    /** Whether the word names a harm; whoever courts voters goes to no court. */
    private boolean isHarm(SyntaxTree tree, int at) {
        return harms.contains(tree.lemma(at)) && !(tree.lemma(at).equals("court") && tree.hasChild(at, "obj"));
    }

    /** Whether the word says that one is ready; of "determined" only what is to be done tells that, not what was found out. */
    private boolean isReady(SyntaxTree tree, int at) {
        String word = tree.lower(at);
        return ready.contains(word)
                && (!word.equals("determined") || tree.lower(at + 1).equals("to"));
    }

    /** The harm that the event is, or that its verb has for an object; -1 when it is none. */
    private int harm(Occurrence event) {
        if (isHarm(event.tree(), event.token())) {
            return event.token();
        }
        for (int patient : event.arguments.patients()) {
            if (!event.trigger.noun() && isHarm(event.tree(), patient)) {
                return patient;
            }
        }
        return -1;
    }

    /** Whether words right before the harm say that one would rather do without it. */
    private boolean avoided(SyntaxTree tree, int harm) {
        for (int i = Math.max(0, harm - BEFORE); i < harm; i++) {
            if (avoid.contains(tree.lower(i)) || avoid.contains(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** A word of readiness that stands against the wish to avoid: "but are prepared to". */
    private int readyAfter(SyntaxTree tree, int harm) {
        for (int i = harm + 1; i < tree.size(); i++) {
            if (isReady(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A word of readiness that governs the harm itself: "prepared to sue". */
    private int readyAbove(SyntaxTree tree, int at) {
        int up = tree.head(at);
        int below = at;
        // "Ready to talk if they attack" threatens with no attack.
        for (int steps = 0;
                up >= 0 && steps < 4 && !tree.token(below).relation().equals("advcl");
                steps++) {
            if (isReady(tree, up)) {
                return up;
            }
            below = up;
            up = tree.head(up);
        }
        return -1;
    }
}
