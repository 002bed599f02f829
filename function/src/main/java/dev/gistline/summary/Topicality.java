package dev.gistline.summary;

import dev.gistline.language.Sentence;
import java.util.Arrays;
import java.util.List;

/** How much each sentence is of what the article is about. All values are shares of the article's greatest. */
final class Topicality {
    /** So many of a sentence's weightiest terms make its focus. */
    private static final int FOCUS_TERMS = 3;

    /** A sentence of fewer terms is no more on topic for being short. */
    private static final int LEAST_TERMS = 5;

    private final double[] topic;
    private final double[] backward;
    private final double[] forward;
    private final double[] lead;
    private final double[] title;
    private final double[] mass;
    private final double[] focus;
    private final double[] novelty;
    private final double[] phrases;
    private final double[] centroid;
    private final double[] continues;
    private final double[] earlyWords;
    private final double[] phraseMass;

    private Topicality(int sentences) {
        topic = new double[sentences];
        backward = new double[sentences];
        forward = new double[sentences];
        lead = new double[sentences];
        title = new double[sentences];
        mass = new double[sentences];
        focus = new double[sentences];
        novelty = new double[sentences];
        phrases = new double[sentences];
        centroid = new double[sentences];
        continues = new double[sentences];
        earlyWords = new double[sentences];
        phraseMass = new double[sentences];
    }

    static Topicality of(Terms terms, double[][] similarity, List<Sentence> title) {
        int size = similarity.length;
        Topicality all = new Topicality(size);
        int[] titleTerms = title.isEmpty() ? new int[0] : terms.of(title.getFirst());
        int[] firstSentence = new int[terms.count()];
        Arrays.fill(firstSentence, -1);
        for (int i = 0; i < size; i++) {
            all.weigh(terms, i, firstSentence);
            all.compare(similarity, i);
            all.title[i] = terms.covered(titleTerms, i);
        }
        toShare(all.topic);
        toShare(all.mass);
        toShare(all.phraseMass);
        toShare(all.earlyWords);
        toShare(all.focus);
        toShare(all.centroid);
        toShare(all.backward);
        toShare(all.forward);
        return all;
    }

    /**
     * What the terms of a sentence weigh.
     *
     * @param firstSentence where each term was met first, -1 for one not yet met
     */
    private void weigh(Terms terms, int sentence, int[] firstSentence) {
        int[] own = terms.in(sentence);
        double[] weights = new double[own.length];
        double sum = 0;
        double rarity = 0;
        double fresh = 0;
        double dot = 0;
        for (int i = 0; i < own.length; i++) {
            int term = own[i];
            double rare = terms.rarity(term);
            weights[i] = terms.weight(term);
            sum += weights[i];
            rarity += rare;
            if (firstSentence[term] < 0) {
                firstSentence[term] = sentence;
                fresh += rare;
            }
            earlyWords[sentence] += rare / (1 + firstSentence[term]);
            dot += rare * rare * terms.sentences(term);
        }
        Arrays.sort(weights);
        for (int i = 1; i <= Math.min(FOCUS_TERMS, own.length); i++) {
            focus[sentence] += weights[own.length - i] / FOCUS_TERMS;
        }
        mass[sentence] = sum;
        topic[sentence] = own.length == 0 ? 0 : sum / Math.max(own.length, LEAST_TERMS);
        novelty[sentence] = rarity == 0 ? 0 : fresh / rarity;
        centroid[sentence] = own.length == 0 ? 0 : dot / Math.max(1e-9, terms.norm(sentence));
        phrases[sentence] = terms.recurring(sentence);
        phraseMass[sentence] = terms.recurrences(sentence);
    }

    /** How like the others a sentence is: their mean, so that a place near an end is no gain in itself. */
    private void compare(double[][] similarity, int sentence) {
        double[] own = similarity[sentence];
        for (int j = 0; j < sentence; j++) {
            backward[sentence] += own[j] / sentence;
        }
        for (int j = sentence + 1; j < own.length; j++) {
            forward[sentence] += own[j] / (own.length - 1 - sentence);
        }
        continues[sentence] = sentence == 0 ? 0 : own[sentence - 1];
        lead[sentence] = sentence == 0 ? 0 : own[0];
    }

    private static void toShare(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        for (int i = 0; i < values.length && most > 0; i++) {
            values[i] /= most;
        }
    }

    void into(double[] features, int sentence) {
        features[Feature.TOPIC.ordinal()] = topic[sentence];
        features[Feature.MASS.ordinal()] = mass[sentence];
        features[Feature.FOCUS.ordinal()] = focus[sentence];
        features[Feature.NOVELTY.ordinal()] = novelty[sentence];
        features[Feature.PHRASES.ordinal()] = phrases[sentence];
        features[Feature.PHRASE_MASS.ordinal()] = phraseMass[sentence];
        features[Feature.EARLY_WORDS.ordinal()] = earlyWords[sentence];
        features[Feature.CONTINUES.ordinal()] = continues[sentence];
        features[Feature.THIRD.ordinal()] = sentence == 2 ? 1 : 0;
        features[Feature.CENTROID.ordinal()] = centroid[sentence];
        features[Feature.BACKWARD.ordinal()] = backward[sentence];
        features[Feature.FORWARD.ordinal()] = forward[sentence];
        features[Feature.LEAD.ordinal()] = lead[sentence];
        features[Feature.TITLE.ordinal()] = title[sentence];
    }
}
