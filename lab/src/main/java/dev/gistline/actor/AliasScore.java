package dev.gistline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores the sieves over GUM's named people and organisations, gold mentions given. */
final class AliasScore {

    private AliasScore() {}

    static BCubed of(List<GumDocument> documents, Lexicon lexicon) {
        BCubed score = new BCubed();
        documents.forEach(document -> add(document, lexicon, score));
        return score;
    }

    private static void add(GumDocument document, Lexicon lexicon, BCubed score) {
        GumStory gum = new GumStory(document, lexicon);
        Story story = gum.names();
        Clusters clusters = new Sieves(lexicon).resolve(story);
        Map<String, Set<Integer>> gold = new HashMap<>();
        for (int i = 0; i < story.candidates().size(); i++) {
            gold.computeIfAbsent(gum.entity(story.candidate(i)), key -> new HashSet<>())
                    .add(i);
        }
        for (int i = 0; i < story.candidates().size() && story.candidates().size() > 1; i++) {
            score.add(clusters.members(i), gold.getOrDefault(gum.entity(story.candidate(i)), Set.of()));
        }
    }
}
