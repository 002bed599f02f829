package dev.gistline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** B-cubed (Bagga and Baldwin 1998) of the sieves over GUM's named people and organisations, gold mentions given. */
final class AliasScore {
    private double precision;
    private double recall;
    private int mentions;

    static AliasScore of(List<GumDocument> documents, Lexicon lexicon) {
        AliasScore score = new AliasScore();
        documents.forEach(document -> score.add(document, lexicon));
        return score;
    }

    double precision() {
        return precision / mentions;
    }

    double recall() {
        return recall / mentions;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    private void add(GumDocument document, Lexicon lexicon) {
        GumStory gum = new GumStory(document, lexicon);
        Story story = gum.names();
        Clusters clusters = new Sieves(lexicon).resolve(story);
        Map<String, Set<Integer>> gold = new HashMap<>();
        for (int i = 0; i < story.candidates().size(); i++) {
            gold.computeIfAbsent(gum.entity(story.candidate(i)), key -> new HashSet<>())
                    .add(i);
        }
        for (int i = 0; i < story.candidates().size() && story.candidates().size() > 1; i++) {
            Set<Integer> right = gold.getOrDefault(gum.entity(story.candidate(i)), Set.of());
            Set<Integer> mine = new HashSet<>(clusters.members(i));
            Set<Integer> both = new HashSet<>(mine);
            both.retainAll(right);
            precision += both.size() / (double) mine.size();
            recall += both.size() / (double) right.size();
            mentions++;
        }
    }
}
