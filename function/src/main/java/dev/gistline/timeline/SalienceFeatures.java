package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells an event that belongs in a timeline from one that does not. */
final class SalienceFeatures {
    private static final Set<String> PLAIN_SPEECH =
            Set.of("say", "tell", "add", "note", "state", "explain", "write", "continue", "speak");

    /** Written out once: every event asks for it. */
    private static final String[] KIND =
            Arrays.stream(EventKind.values()).map(kind -> "s:kind=" + kind).toArray(String[]::new);

    private final Cast cast;
    private final int sentences;
    private final boolean[][] quoted;
    private final SituationSigns situations;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Long, Occurrence> byPlace = new HashMap<>();

    SalienceFeatures(Cast cast, List<Sentence> sentences, List<Occurrence> events) {
        this.cast = cast;
        this.sentences = sentences.size();
        this.quoted = Quotations.of(sentences);
        this.situations = new SituationSigns(sentences.size());
        for (Occurrence event : events) {
            counts.merge(event.trigger.key(), 1, Integer::sum);
            byPlace.put((long) event.sentence() << 32 | event.token(), event);
        }
    }

    List<String> of(Occurrence event) {
        SyntaxTree tree = event.tree();
        int at = event.clause();
        List<String> all = new ArrayList<>(40);
        EventKind kind = event.sense.kind();
        if (kind == EventKind.THREATEN && Factuality.isVictim(event.trigger)) {
            // A threat by nobody in particular is a complaint, no act of the story.
            kind = EventKind.OTHER;
        }
        String part = event.trigger.noun() ? "noun" : "verb";
        all.add(KIND[kind.ordinal()]);
        all.add(event.trigger.noun() ? "s:noun" : "s:verb");
        if (event.carrier >= 0) {
            all.add("s:carried");
        }
        all.add("s:" + part + (event.sense.sure() ? "+sure" : "+unsure"));
        String relation = tree.token(at).relation();
        int colon = relation.indexOf(':');
        all.add("s:rel=" + part
                + (colon < 0 || relation.equals("acl:relcl") ? relation : relation.substring(0, colon)));
        int sentence = event.sentence();
        all.add("s:place=" + (sentence < 3 ? sentence : sentence < 6 ? 5 : sentence < 12 ? 11 : 99));
        if (sentence * 3 > sentences * 2) {
            all.add("s:late");
        }
        double agent = best(event, event.arguments.agents());
        double patient = Math.max(best(event, event.arguments.patients()), best(event, event.arguments.recipients()));
        all.add("s:agent=" + bucket(agent, !event.arguments.agents().isEmpty()));
        all.add("s:patient=" + bucket(patient, !event.arguments.patients().isEmpty()));
        if (event.date.basis() == EventDate.Basis.EXPRESSION) {
            all.add("s:dated");
        }
        // Who passes it on says nothing of its weight: hearsay counts as what happened.
        Modality modality = event.stance.modality();
        all.add("s:modality=" + (modality == Modality.REPORTED ? Modality.ASSERTED : modality));
        if (event.stance.negated()) {
            all.add("s:negated");
        }
        if (event.stance.future()) {
            all.add("s:future");
        }
        if (event.stance.speech() >= 0) {
            all.add("s:said");
        }
        if (quoted[sentence][at]) {
            all.add("s:quoted");
        }
        String lemma = tree.lemma(at);
        if (PLAIN_SPEECH.contains(lemma)) {
            all.add("s:plain-speech");
            if (sentence < 2) {
                all.add("s:plain-speech-early");
            }
        }
        if (tree.token(at).is("cop") || tree.token(at).pos().equals("AUX")) {
            all.add("s:copula");
        }
        if (lemma.equals("have")) {
            all.add("s:have");
        }
        if (tree.head(at) < 0) {
            all.add("s:root");
        }
        if (counts.getOrDefault(event.trigger.key(), 0) > 1) {
            all.add("s:repeated");
        }
        if (sentence == 0) {
            all.add("s:lead+" + (event.sense.sure() ? kind : "unsure"));
        }
        String tag = tree.token(at).tag();
        all.add("s:tag=" + tag);
        boolean speech = kind == EventKind.STATEMENT && !event.trigger.noun();
        Occurrence content = speech ? content(event) : null;
        if (content != null) {
            all.add("s:says-an-event");
            all.add("s:says="
                    + (content.sense.sure() && content.sense.kind() != EventKind.STATEMENT ? "sure" : "unsure"));
        } else if (speech) {
            all.add("s:says-no-event");
        }
        if (wanted(event)) {
            all.add("s:wanted");
        }
        boolean clause = relation.startsWith("advcl") || relation.startsWith("acl");
        if (clause && Marks.isInfinitive(tree, at)) {
            all.add("s:purpose");
        }
        Occurrence above = above(event);
        if (above != null) {
            boolean says = above.sense.kind() == EventKind.STATEMENT;
            all.add("s:under=" + (says ? "speech" : above.sense.sure() ? "sure" : "unsure"));
            if (!says && above.sense.sure()) {
                all.add("s:under=" + above.sense.kind());
            }
            if (says && tree.head(above.token()) < 0) {
                all.add("s:content-of-root-speech");
            }
        }
        situations.add(all, event, quoted[sentence][at]);
        return all;
    }

    /** The event that a verb of saying says; null when it says none. */
    private @Nullable Occurrence content(Occurrence event) {
        SyntaxTree tree = event.tree();
        for (int child : tree.children(event.token())) {
            if (tree.token(child).is("ccomp")) {
                return at(event.sentence(), child);
            }
        }
        int head = tree.head(event.token());
        return head >= 0 && tree.token(event.token()).relation().equals("parataxis")
                ? at(event.sentence(), head)
                : null;
    }

    /** Whether the event is what someone asks for, threatens with or promises, at any depth: "asked her to make sure that they get". */
    private boolean wanted(Occurrence event) {
        SyntaxTree tree = event.tree();
        int up = event.clause();
        for (int steps = 0; steps < 6; steps++) {
            Token token = tree.token(up);
            if (!token.is("ccomp") && !token.is("xcomp") && !token.is("conj")) {
                return false;
            }
            up = token.head();
            Occurrence above = at(event.sentence(), up);
            if (above != null
                    && (above.sense.kind() == EventKind.REQUEST
                            || above.sense.kind() == EventKind.THREATEN
                            || above.sense.kind() == EventKind.AGREE)) {
                return true;
            }
        }
        return false;
    }

    /** The event whose complement or object this one is. */
    private @Nullable Occurrence above(Occurrence event) {
        SyntaxTree tree = event.tree();
        int up = event.clause();
        for (int steps = 0; steps < 4; steps++) {
            String relation = tree.token(up).relation();
            up = tree.head(up);
            boolean takes = relation.equals("ccomp")
                    || relation.equals("xcomp")
                    || relation.equals("obj")
                    || relation.equals("acl");
            if (up < 0 || !takes && !relation.equals("conj")) {
                break;
            }
            Occurrence above = takes ? at(event.sentence(), up) : null;
            if (above != null) {
                return above;
            }
        }
        for (int child : tree.children(event.clause())) {
            if (tree.token(child).relation().equals("parataxis")) {
                Occurrence said = at(event.sentence(), child);
                if (said != null && said.sense.kind() == EventKind.STATEMENT) {
                    return said;
                }
            }
        }
        return null;
    }

    private @Nullable Occurrence at(int sentence, int token) {
        return byPlace.get((long) sentence << 32 | token);
    }

    private double best(Occurrence event, List<Integer> heads) {
        double best = -1;
        for (int head : heads) {
            double salience =
                    cast.at(event.sentence(), head).map(Actor::salience).orElse(-1.0);
            best = Math.max(best, salience);
        }
        return best;
    }

    private static String bucket(double salience, boolean any) {
        if (salience < 0) {
            return any ? "unknown" : "none";
        }
        return salience > 0.6 ? "high" : salience > 0.25 ? "middle" : "low";
    }
}
