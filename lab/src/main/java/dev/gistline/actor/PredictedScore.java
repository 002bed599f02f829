package dev.gistline.actor;

import dev.gistline.article.Metadata;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores what the whole pipeline finds in GUM's news documents from their plain text, sentences given: nominal actors, by
 * the place of their heads, and the ranking of actors by salience.
 */
final class PredictedScore {
    private final LanguageEngine engine;
    private final ActorFinder finder = new ActorFinder();
    private int right;
    private int found;
    private int gold;
    private double precisions;
    private int ranked;

    PredictedScore(LanguageEngine engine) {
        this.engine = engine;
    }

    double nominalPrecision() {
        return right / (double) Math.max(1, found);
    }

    double nominalRecall() {
        return right / (double) Math.max(1, gold);
    }

    double nominalF1() {
        return 2.0 * right / Math.max(1, found + gold);
    }

    double salience() {
        return precisions / Math.max(1, ranked);
    }

    void add(GumDocument document) {
        int titled = document.headline() ? 1 : 0;
        List<Span> spans = document.sentences().stream().map(Sentence::span).toList();
        List<Sentence> title = titled == 0 ? List.of() : engine.analyse(document.text(), spans.subList(0, 1));
        List<Sentence> body = engine.analyse(document.text(), spans.subList(titled, spans.size()));
        Metadata metadata = new Metadata(document.text(), null, null, null, null, null, "en", null);
        nominals(document, title, body);
        rank(document, finder.find(document.text(), title, body, metadata));
    }

    private void nominals(GumDocument document, List<Sentence> title, List<Sentence> body) {
        Set<Integer> wanted = new HashSet<>();
        for (long key : NounExamples.goldHeads(document)) {
            wanted.add(start(document.sentences().get((int) (key >> 32)), (int) key));
        }
        Story story = new Story(document.text(), title, document.text(), body);
        finder.mentions().find(story);
        for (Candidate candidate : story.candidates()) {
            if (candidate.isNominal()) {
                found++;
                right += wanted.contains(start(story.sentence(candidate), candidate.head())) ? 1 : 0;
            }
        }
        gold += wanted.size();
    }

    /**
     * Average precision: a figure of the cast counts for the gold entity with which it shares most heads, the first such
     * figure alone; states and places, which GUM's measure does not rank, are left out.
     */
    private void rank(GumDocument document, Cast cast) {
        Map<Integer, String> entityAt = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        Set<String> shown = new HashSet<>();
        for (GumDocument.Mentioned mention : document.mentions()) {
            Sentence sentence = document.sentences().get(mention.sentence());
            entityAt.put(start(sentence, mention.head()), mention.entity());
            types.put(mention.entity(), mention.type());
            if (!sentence.token(mention.head()).pos().equals("PRON") || mention.end() - mention.first() > 1) {
                shown.add(mention.entity());
            }
        }
        Set<String> salient = new HashSet<>();
        types.forEach((entity, type) -> {
            boolean is = document.salience().getOrDefault(entity, 0) >= SalienceExamples.SALIENT;
            if (is && NounExamples.isActor(type) && shown.contains(entity)) {
                salient.add(entity);
            }
        });
        if (salient.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        double sum = 0;
        int place = 0;
        for (Actor actor : cast.actors()) {
            String entity = entity(actor, entityAt);
            if (actor.type() == Actor.Type.COUNTRY || "place".equals(types.get(entity))) {
                continue;
            }
            place++;
            if (salient.contains(entity) && seen.add(entity)) {
                sum += seen.size() / (double) place;
            }
        }
        precisions += sum / salient.size();
        ranked++;
    }

    private static String entity(Actor actor, Map<Integer, String> entityAt) {
        Map<String, Integer> votes = new HashMap<>();
        for (Mention mention : actor.mentions()) {
            for (int at = mention.span().start(); at < mention.span().end(); at++) {
                String entity = entityAt.get(at);
                if (entity != null) {
                    votes.merge(entity, 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<String, Integer>> order = new ArrayList<>(votes.entrySet());
        order.sort((a, b) ->
                a.getValue().equals(b.getValue()) ? a.getKey().compareTo(b.getKey()) : b.getValue() - a.getValue());
        return order.isEmpty() ? "" : order.getFirst().getKey();
    }

    private static int start(Sentence sentence, int token) {
        Token at = sentence.token(token);
        return at.span().start();
    }
}
