package dev.gistline.actor;

import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final MentionFinder mentions;
    private final Sieves sieves;
    private int right;
    private int found;
    private int gold;
    private double precisions;
    private int ranked;

    PredictedScore(LanguageEngine engine, Lexicon lexicon) {
        this.engine = engine;
        mentions = new MentionFinder(lexicon);
        sieves = new Sieves(lexicon);
    }

    double nominalF1() {
        return 2.0 * right / Math.max(1, found + gold);
    }

    double salience() {
        return precisions / Math.max(1, ranked);
    }

    /** @param salience a model that did not see the document */
    void add(GumDocument document, Salience salience) {
        int titled = document.headline() ? 1 : 0;
        List<Span> spans = document.sentences().stream().map(Sentence::span).toList();
        List<Sentence> title = titled == 0 ? List.of() : engine.analyse(document.text(), spans.subList(0, 1));
        List<Sentence> body = engine.analyse(document.text(), spans.subList(titled, spans.size()));
        Story story = new Story(document.text(), title, document.text(), body);
        mentions.find(story);
        nominals(document, story);
        rank(document, story, CastBuilder.figures(story, sieves.resolve(story)), salience);
    }

    private void nominals(GumDocument document, Story story) {
        Set<Integer> wanted = new HashSet<>();
        for (long key : NounExamples.goldHeads(document)) {
            wanted.add(start(document.sentences().get((int) (key >> 32)), (int) key));
        }
        for (Candidate candidate : story.candidates()) {
            // GUM's measure is over common nouns; a proper noun read as one is not in it.
            if (candidate.isNominal() && story.head(candidate).pos().equals("NOUN")) {
                found++;
                right += wanted.contains(start(story.sentence(candidate), candidate.head())) ? 1 : 0;
            }
        }
        gold += wanted.size();
    }

    /**
     * Average precision over the salient people and organisations. A figure stands for the gold entity of which it has most
     * heads; further figures of one entity are passed over, as are those of places, which the measure does not rank; a figure
     * of no entity is wrong.
     */
    private void rank(GumDocument document, Story story, List<Figure> figures, Salience salience) {
        Map<Integer, String> entityAt = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        Set<String> shown = new HashSet<>();
        for (GumDocument.Mentioned mention : document.mentions()) {
            Sentence sentence = document.sentences().get(mention.sentence());
            entityAt.putIfAbsent(start(sentence, mention.head()), mention.entity());
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
        double[] scores = salience.of(story, figures);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -scores[i]));
        Set<String> seen = new HashSet<>();
        double sum = 0;
        int place = 0;
        int hits = 0;
        for (int i : order) {
            String entity = entity(story, figures.get(i), entityAt);
            String type = types.getOrDefault(entity, figures.get(i).kind() == Kind.PLACE ? "place" : "");
            if (type.equals("place") || !entity.isEmpty() && !seen.add(entity)) {
                continue;
            }
            place++;
            if (salient.contains(entity)) {
                hits++;
                sum += hits / (double) place;
            }
        }
        precisions += sum / salient.size();
        ranked++;
    }

    private static String entity(Story story, Figure figure, Map<Integer, String> entityAt) {
        Map<String, Integer> votes = new HashMap<>();
        for (Candidate mention : figure.mentions()) {
            String entity = entityAt.get(start(story.sentence(mention), mention.head()));
            if (entity != null) {
                votes.merge(entity, 1, Integer::sum);
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
