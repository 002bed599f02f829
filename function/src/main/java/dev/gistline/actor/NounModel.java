package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the nouns that mean people or organisations: a logistic model over {@link NounFeatures}. */
final class NounModel {
    private final NounFeatures features;
    private final Map<String, Double> weights;

    NounModel(NounLexicon lexicon, Map<String, Double> weights) {
        features = new NounFeatures(lexicon);
        this.weights = weights;
    }

    static NounModel load(NounLexicon lexicon) {
        return new NounModel(lexicon, weights("noun-weights.tsv"));
    }

    static Map<String, Double> weights(String file) {
        return weights(DataFile.rows(NounModel.class, file));
    }

    /**
     * @param rows of a feature and its weight
     */
    static Map<String, Double> weights(List<String[]> rows) {
        Map<String, Double> weights = new HashMap<>();
        for (String[] row : rows) {
            weights.put(row[0], Double.parseDouble(row[1]));
        }
        return weights;
    }

    /** The log-odds that the noun means people or an organisation. */
    double score(Sentence sentence, Tree tree, int token) {
        double sum = 0;
        List<String> active = features.of(sentence, tree, token);
        for (String feature : active) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
