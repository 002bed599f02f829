package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words that name events: verbs, nouns, copulas; which of them do is a learned decision. */
final class TriggerFinder {
    private final TriggerFeatures features;
    private final LinearModel model;

    private final VerbSubjects verbs;

    TriggerFinder(TriggerFeatures features, VerbSubjects verbs, LinearModel model) {
        this.features = features;
        this.verbs = verbs;
        this.model = model;
    }

    List<Trigger> find(SyntaxTree tree) {
        List<Trigger> found = new ArrayList<>();
        for (Trigger candidate : candidates(tree)) {
            if (model.sum(features.of(candidate)) > 0) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** All that could be a trigger, likely or not. */
    List<Trigger> candidates(SyntaxTree tree) {
        List<Trigger> all = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Trigger trigger = candidate(tree, i);
            if (trigger != null) {
                all.add(trigger);
            }
        }
        return all;
    }

    private @Nullable Trigger candidate(SyntaxTree tree, int at) {
        Token token = tree.token(at);
        switch (token.pos()) {
            case "VERB" -> {
                return token.is("aux") || token.is("case") || VerbGroup.isGoing(tree, at) ? null : verb(tree, at);
            }
            case "AUX" -> {
                return token.relation().equals("cop") || !token.is("aux") ? verb(tree, at) : null;
            }
            case "NOUN", "PROPN" -> {
                return features.isEventNoun(tree, at) ? new Trigger(tree, at, at + 1, tree.lemma(at), true) : null;
            }
            case "ADJ" -> {
                // "barricaded positions": a participle that the tagger took for an adjective.
                String verb = features.participle(tree, at);
                return verb == null ? null : new Trigger(tree, at, at + 1, verb, false);
            }
            default -> {
                return null;
            }
        }
    }

    private Trigger verb(SyntaxTree tree, int at) {
        int particle = tree.exactChild(at, "compound:prt");
        String lemma = verbs.infinitive(tree.lemma(at), tree.lower(at));
        if (particle < 0) {
            return new Trigger(tree, at, at + 1, lemma, false);
        }
        int end = particle == at + 1 ? particle + 1 : at + 1;
        return new Trigger(tree, at, end, lemma + "_" + tree.lower(particle), false);
    }
}
