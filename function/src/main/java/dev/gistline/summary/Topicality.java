package dev.gistline.summary;

import dev.gistline.language.Sentence;
import java.util.Arrays;
import java.util.List;

/** How much each sentence is of what the article is about. All values are shares of the article's greatest. */
final class Topicality {
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
        int[] first = new int[terms.count()];
        Arrays.fill(first, -1);
        for (int i = 0; i < size; i++) {
            double sum = 0;
            int[] own = terms.in(i);
            double fresh = 0, whole = 0, dot = 0;
            double[] top = new double[own.length];
            int k = 0;
            for (int term : own) {
                sum += terms.weight(term);
                top[k++] = terms.weight(term);
                whole += terms.rarity(term);
                if (first[term] < 0) {
                    first[term] = i;
                    fresh += terms.rarity(term);
                }
                all.earlyWords[i] += terms.rarity(term) / (1 + first[term]);
                dot += terms.rarity(term) * terms.rarity(term) * terms.sentences(term);
            }
            Arrays.sort(top);
            for (int z = 0; z < Math.min(3, k); z++) all.focus[i] += top[k - 1 - z] / 3;
            all.mass[i] = sum;
            all.phraseMass[i] = terms.recurrences(i);
            all.continues[i] = i == 0 ? 0 : similarity[i][i - 1];
            all.novelty[i] = whole == 0 ? 0 : fresh / whole;
            all.phrases[i] = terms.recurring(i);
            all.centroid[i] = own.length == 0 ? 0 : dot / Math.max(1e-9, terms.norm(i));
            all.topic[i] = own.length == 0 ? 0 : sum / Math.max(own.length, 5);
            // The mean over sentences, so that a place near an end is no gain in itself.
            for (int j = 0; j < i; j++) {
                all.backward[i] += similarity[i][j] / i;
            }
            for (int j = i + 1; j < size; j++) {
                all.forward[i] += similarity[i][j] / (size - 1 - i);
            }
            all.lead[i] = i == 0 ? 0 : similarity[i][0];
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
