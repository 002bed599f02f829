package dev.gistline.actor;

import dev.gistline.lab.Matches;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores what the whole pipeline finds in GUM's news documents from their plain text, sentences given: nominal actors, by
 * the place of their heads, and the ranking of actors by salience.
 */
final class PredictedScore {
    private final LanguageEngine engine;
    private final MentionFinder mentions;
    private final Sieves sieves;
    private final Matches nominals = new Matches();
    private double precisions;
    private int ranked;

    PredictedScore(LanguageEngine engine, Lexicon lexicon) {
        this.engine = engine;
        mentions = new MentionFinder(lexicon);
        sieves = new Sieves(lexicon);
    }

    double nominalF1() {
        return nominals.f1();
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
            wanted.add(GumEntities.start(document.sentences().get((int) (key >> 32)), (int) key));
        }
        List<Integer> found = new ArrayList<>();
        for (Candidate candidate : story.candidates()) {
            // GUM's measure is over common nouns; a proper noun read as one is not in it.
            if (candidate.isNominal() && story.head(candidate).pos().equals("NOUN")) {
                found.add(GumEntities.start(story.sentence(candidate), candidate.head()));
            }
        }
        nominals.add(found, wanted);
    }

    /** A figure stands for the gold entity of which it has most heads. */
    private void rank(GumDocument document, Story story, List<Figure> figures, Salience salience) {
        GumEntities entities = GumEntities.of(document);
        if (entities.salient().isEmpty()) {
            return;
        }
        double[] scores = salience.of(story, figures);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -scores[i]));
        List<GumEntities.Figured> ranking = new ArrayList<>();
        for (int i : order) {
            List<Integer> heads = figures.get(i).mentions().stream()
                    .map(mention -> GumEntities.start(story.sentence(mention), mention.head()))
                    .toList();
            ranking.add(
                    new GumEntities.Figured(entities.at(heads), figures.get(i).kind() == Kind.PLACE));
        }
        precisions += entities.averagePrecision(ranking);
        ranked++;
    }
}
