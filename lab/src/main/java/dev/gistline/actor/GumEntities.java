package dev.gistline.actor;

import dev.gistline.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entities of a GUM document, for judging what was found in its plain text.
 *
 * @param heads the entity by the offset of a head of its mentions
 * @param types as GUM names them, by entity
 * @param salient the people and organisations that most summaries tell of and that are mentioned by more than pronouns
 */
record GumEntities(Map<Integer, String> heads, Map<String, String> types, Set<String> salient) {

    /**
     * What is ranked.
     *
     * @param entity empty where it is none of the document's
     * @param place whether it was taken for a place
     */
    record Figured(String entity, boolean place) {}

    static GumEntities of(GumDocument document) {
        Map<Integer, String> heads = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        Set<String> shown = new HashSet<>();
        for (GumDocument.Mentioned mention : document.mentions()) {
            Sentence sentence = document.sentences().get(mention.sentence());
            heads.putIfAbsent(start(sentence, mention.head()), mention.entity());
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
        return new GumEntities(heads, types, salient);
    }

    /** The entity that most of the heads are of, the first by name of several; empty where they are of none. */
    String at(List<Integer> starts) {
        Map<String, Integer> votes = new HashMap<>();
        for (int start : starts) {
            String entity = heads.get(start);
            if (entity != null) {
                votes.merge(entity, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> order = new ArrayList<>(votes.entrySet());
        order.sort((a, b) ->
                a.getValue().equals(b.getValue()) ? a.getKey().compareTo(b.getKey()) : b.getValue() - a.getValue());
        return order.isEmpty() ? "" : order.getFirst().getKey();
    }

    /**
     * Average precision over the salient people and organisations. Further figures of one entity are passed over, as are
     * those of places, which the measure does not rank; a figure of no entity is wrong.
     */
    double averagePrecision(List<Figured> ranking) {
        List<Boolean> hits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Figured figure : ranking) {
            String type = types.getOrDefault(figure.entity(), figure.place() ? "place" : "");
            boolean passed = type.equals("place") || !figure.entity().isEmpty() && !seen.add(figure.entity());
            if (!passed) {
                hits.add(salient.contains(figure.entity()));
            }
        }
        return AveragePrecision.of(hits, salient.size());
    }

    /** The offset in the document's text at which a token begins. */
    static int start(Sentence sentence, int token) {
        return sentence.token(token).span().start();
    }
}
