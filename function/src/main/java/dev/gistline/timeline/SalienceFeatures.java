package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells an event that belongs in a timeline from one that does not. */
final class SalienceFeatures {
    private static final Set<String> PLAIN_SPEECH = Lexicon.WORDS.of("plain-speech");

    private static final FeatureTemplate KIND = FeatureTemplate.named("s:kind=");
    private static final FeatureTemplate PART = FeatureTemplate.named("s:");
    private static final FeatureTemplate PLACE = FeatureTemplate.named("s:place=");
    private static final FeatureTemplate TAG = FeatureTemplate.named("s:tag=");
    private static final FeatureTemplate RELATION = FeatureTemplate.named("s:rel=");
    private static final FeatureTemplate AGENT = FeatureTemplate.named("s:agent=");
    private static final FeatureTemplate PATIENT = FeatureTemplate.named("s:patient=");
    private static final FeatureTemplate MODALITY = FeatureTemplate.named("s:modality=");

    private final Cast cast;
    private final int sentences;
    private final boolean[][] quoted;
    private final SituationSigns situations;
    private final Map<String, Integer> counts = new HashMap<>();
    private final EventLinks links;

    SalienceFeatures(Cast cast, List<Sentence> sentences, List<Occurrence> events) {
        this.cast = cast;
        this.sentences = sentences.size();
        this.quoted = Quotations.of(sentences);
        this.situations = new SituationSigns(sentences.size());
        for (Occurrence event : events) {
            counts.merge(event.trigger.key(), 1, Integer::sum);
        }
        this.links = new EventLinks(events);
    }

    List<String> of(Occurrence event) {
        List<String> all = new ArrayList<>(40);
        EventKind kind = kind(event);
        boolean quote = quoted[event.sentence()][event.clause()];
        addTrigger(all, event, kind);
        addPlace(all, event);
        addParticipants(all, event);
        addStance(all, event, quote);
        addWord(all, event, kind);
        addSpeech(all, event, kind);
        addGovernor(all, event);
        situations.add(all, event, quote);
        return all;
    }

    /** A threat by nobody in particular is a complaint, no act of the story. */
    private static EventKind kind(Occurrence event) {
        EventKind kind = event.sense.kind();
        return kind == EventKind.THREATEN && Factuality.isVictim(event.trigger) ? EventKind.OTHER : kind;
    }

    private static void addTrigger(List<String> all, Occurrence event, EventKind kind) {
        String part = event.trigger.noun() ? "noun" : "verb";
        all.add(KIND.of(kind));
        all.add(event.trigger.noun() ? "s:noun" : "s:verb");
        if (event.carrier >= 0) {
            all.add("s:carried");
        }
        all.add(PART.with(part).of(event.sense.sure() ? "+sure" : "+unsure"));
        String relation = event.tree().token(event.clause()).relation();
        int colon = relation.indexOf(':');
        all.add(RELATION.with(part)
                .of(colon < 0 || relation.equals("acl:relcl") ? relation : relation.substring(0, colon)));
    }

    private void addPlace(List<String> all, Occurrence event) {
        int sentence = event.sentence();
        all.add(PLACE.of(String.valueOf(sentence < 3 ? sentence : sentence < 6 ? 5 : sentence < 12 ? 11 : 99)));
        if (sentence * 3 > sentences * 2) {
            all.add("s:late");
        }
    }

    private void addParticipants(List<String> all, Occurrence event) {
        double agent = best(event, event.arguments.agents());
        double patient = Math.max(best(event, event.arguments.patients()), best(event, event.arguments.recipients()));
        all.add(AGENT.of(bucket(agent, !event.arguments.agents().isEmpty())));
        all.add(PATIENT.of(bucket(patient, !event.arguments.patients().isEmpty())));
    }

    private static void addStance(List<String> all, Occurrence event, boolean quote) {
        if (event.date.basis() == EventDate.Basis.EXPRESSION) {
            all.add("s:dated");
        }
        // Who passes it on says nothing of its weight: hearsay counts as what happened.
        Modality modality = event.stance.modality();
        all.add(MODALITY.of(modality == Modality.REPORTED ? Modality.ASSERTED : modality));
        if (event.stance.negated()) {
            all.add("s:negated");
        }
        if (event.stance.future()) {
            all.add("s:future");
        }
        if (event.stance.speech() >= 0) {
            all.add("s:said");
        }
        if (quote) {
            all.add("s:quoted");
        }
    }

    private void addWord(List<String> all, Occurrence event, EventKind kind) {
        SyntaxTree tree = event.tree();
        Token token = tree.token(event.clause());
        String lemma = tree.lemma(event.clause());
        int sentence = event.sentence();
        if (PLAIN_SPEECH.contains(lemma)) {
            all.add("s:plain-speech");
            if (sentence < 2) {
                all.add("s:plain-speech-early");
            }
        }
        if (token.is("cop") || token.pos().equals("AUX")) {
            all.add("s:copula");
        }
        if (lemma.equals("have")) {
            all.add("s:have");
        }
        if (token.head() < 0) {
            all.add("s:root");
        }
        if (counts.getOrDefault(event.trigger.key(), 0) > 1) {
            all.add("s:repeated");
        }
        if (sentence == 0) {
            all.add("s:lead+" + (event.sense.sure() ? kind : "unsure"));
        }
        all.add(TAG.of(token.tag()));
    }

    private void addSpeech(List<String> all, Occurrence event, EventKind kind) {
        if (kind != EventKind.STATEMENT || event.trigger.noun()) {
            return;
        }
        Occurrence content = links.content(event);
        if (content == null) {
            all.add("s:says-no-event");
            return;
        }
        all.add("s:says-an-event");
        all.add("s:says=" + (content.sense.sure() && content.sense.kind() != EventKind.STATEMENT ? "sure" : "unsure"));
    }

    private void addGovernor(List<String> all, Occurrence event) {
        SyntaxTree tree = event.tree();
        if (links.isWanted(event)) {
            all.add("s:wanted");
        }
        String relation = tree.token(event.clause()).relation();
        boolean clause = relation.startsWith("advcl") || relation.startsWith("acl");
        if (clause && Marks.isInfinitive(tree, event.clause())) {
            all.add("s:purpose");
        }
        Occurrence above = links.above(event);
        if (above == null) {
            return;
        }
        boolean says = above.sense.kind() == EventKind.STATEMENT;
        all.add("s:under=" + (says ? "speech" : above.sense.sure() ? "sure" : "unsure"));
        if (!says && above.sense.sure()) {
            all.add("s:under=" + above.sense.kind());
        }
        if (says && tree.head(above.token()) < 0) {
            all.add("s:content-of-root-speech");
        }
    }

    private double best(Occurrence event, List<Integer> heads) {
        double best = -1;
        for (int head : heads) {
            @Nullable Actor actor = cast.at(event.sentence(), head).orElse(null);
            best = actor == null ? best : Math.max(best, actor.salience());
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
