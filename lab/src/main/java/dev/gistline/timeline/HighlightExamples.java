package dev.gistline.timeline;

import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import dev.gistline.timeline.Logistic.Example;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes examples of salience from articles with highlights: an event that the highlights name too is salient (Liu, Xiong,
 * Mitamura and Hovy 2018, Automatic Event Salience Identification).
 */
@NullMarked
final class HighlightExamples {

    private HighlightExamples() {}

    static List<Example> of(TimelineStory story, TimelineBuilder builder, LanguageEngine engine) {
        List<Occurrence> occurrences = story.occurrences(builder);
        Set<Occurrence> told = new HashSet<>();
        Set<Occurrence> unclear = new HashSet<>();
        List<?> references = (List<?>) Objects.requireNonNull(story.gold().get("refs"));
        for (String highlight : TimelineStory.strings(references.getFirst())) {
            for (Sentence sentence : engine.analyse(highlight, List.of(new Span(0, highlight.length())))) {
                Set<String> words = words(sentence);
                for (Token token : sentence.tokens()) {
                    if (token.pos().equals("VERB") || token.pos().equals("NOUN")) {
                        List<Occurrence> same = occurrences.stream()
                                .filter(event ->
                                        event.tree().lemma(event.token()).equals(token.lemma()))
                                .toList();
                        unclear.addAll(same);
                        Occurrence best = best(same, words);
                        if (best != null) {
                            told.add(best);
                        }
                    }
                }
            }
        }
        SalienceFeatures features =
                new SalienceFeatures(story.analysis().cast(), story.analysis().sentences(), occurrences);
        List<Example> all = new ArrayList<>();
        for (Occurrence event : occurrences) {
            boolean yes = told.contains(event);
            if (!event.absorbed && (yes || !unclear.contains(event))) {
                all.add(new Example(features.of(event), List.of(), yes, 1));
            }
        }
        return all;
    }

    /** The mention whose sentence has most words of the highlight. */
    private static @Nullable Occurrence best(List<Occurrence> same, Set<String> words) {
        Occurrence best = null;
        int most = 2;
        for (Occurrence event : same) {
            Set<String> own = words(event.tree().sentence());
            own.retainAll(words);
            if (own.size() > most) {
                most = own.size();
                best = event;
            }
        }
        return best;
    }

    private static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM").contains(token.pos())) {
                words.add(token.lemma());
            }
        }
        return words;
    }
}
