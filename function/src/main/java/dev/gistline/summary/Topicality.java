package dev.gistline.summary;

import dev.gistline.language.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * How much each sentence is of what the article is about. What has no bound of its own is measured as a share of the
 * article's greatest.
 */
final class Topicality {
    /** So many of a sentence's weightiest terms make its focus. */
    private static final int FOCUS_TERMS = 3;

    /** A sentence of fewer terms is no more on topic for being short. */
    private static final int LEAST_TERMS = 5;

    private static final List<Feature> SHARES = List.of(
            Feature.TOPIC,
            Feature.MASS,
            Feature.PHRASE_MASS,
            Feature.EARLY_WORDS,
            Feature.FOCUS,
            Feature.CENTROID,
            Feature.BACKWARD,
            Feature.FORWARD);

    private final Terms terms;
    private final double[][] similarity;
    private final double[][] features;

    /** The sentence where each term was met first, -1 for one not yet met. */
    private final int[] firstSentence;

    private Topicality(Terms terms, double[][] similarity, double[][] features) {
        this.terms = terms;
        this.similarity = similarity;
        this.features = features;
        this.firstSentence = new int[terms.count()];
        Arrays.fill(firstSentence, -1);
    }

    /**
     * @param features of each sentence, by the ordinal of {@link Feature}
     */
    static void into(double[][] features, Terms terms, double[][] similarity, List<Sentence> title) {
        int[] titleTerms = title.isEmpty() ? new int[0] : terms.of(title.getFirst());
        Topicality topicality = new Topicality(terms, similarity, features);
        for (int i = 0; i < features.length; i++) {
            topicality.weigh(i);
            topicality.compare(i);
            topicality.set(i, Feature.TITLE, terms.covered(titleTerms, i));
        }
        SHARES.forEach(topicality::toShare);
    }

    /** What the terms of a sentence weigh. */
    private void weigh(int sentence) {
        int[] own = terms.in(sentence);
        double[] weights = new double[own.length];
        double sum = 0;
        double rarity = 0;
        double fresh = 0;
        double early = 0;
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
            early += rare / (1 + firstSentence[term]);
            dot += rare * rare * terms.sentences(term);
        }
        Arrays.sort(weights);
        double focus = 0;
        for (int i = 1; i <= Math.min(FOCUS_TERMS, own.length); i++) {
            focus += weights[own.length - i] / FOCUS_TERMS;
        }
        set(sentence, Feature.FOCUS, focus);
        set(sentence, Feature.MASS, sum);
        set(sentence, Feature.TOPIC, own.length == 0 ? 0 : sum / Math.max(own.length, LEAST_TERMS));
        set(sentence, Feature.NOVELTY, rarity == 0 ? 0 : fresh / rarity);
        set(sentence, Feature.EARLY_WORDS, early);
        set(sentence, Feature.CENTROID, own.length == 0 ? 0 : dot / Math.max(1e-9, terms.norm(sentence)));
        set(sentence, Feature.PHRASES, terms.recurring(sentence));
        set(sentence, Feature.PHRASE_MASS, terms.recurrences(sentence));
    }

    /** How like the others a sentence is: their mean, so that a place near an end is no gain in itself. */
    private void compare(int sentence) {
        double[] own = similarity[sentence];
        double backward = 0;
        for (int j = 0; j < sentence; j++) {
            backward += own[j] / sentence;
        }
        double forward = 0;
        for (int j = sentence + 1; j < own.length; j++) {
            forward += own[j] / (own.length - 1 - sentence);
        }
        set(sentence, Feature.BACKWARD, backward);
        set(sentence, Feature.FORWARD, forward);
        set(sentence, Feature.CONTINUES, sentence == 0 ? 0 : own[sentence - 1]);
        set(sentence, Feature.LEAD, sentence == 0 ? 0 : own[0]);
    }

    private void toShare(Feature feature) {
        int column = feature.ordinal();
        double most = 0;
        for (double[] sentence : features) {
            most = Math.max(most, sentence[column]);
        }
        for (double[] sentence : features) {
            sentence[column] = most > 0 ? sentence[column] / most : sentence[column];
        }
    }

    private void set(int sentence, Feature feature, double value) {
        features[sentence][feature.ordinal()] = value;
    }
}
