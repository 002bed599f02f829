package dev.gistline.language;

import java.util.Arrays;
import java.util.List;

/** Finds the features of {@link NameFinder} that occur often enough in a set of sentences. */
final class FrequentFeatures {

    private FrequentFeatures() {}

    /** @param least how often a feature must occur */
    static FeatureTable of(List<OpenMarks> sentences, Clusters clusters, int least) {
        FeatureTable all = new FeatureTable();
        int[] counts = new int[1 << 16];
        Words words = new Words();
        Features features = new Features(NameFeatures.MOST);
        for (OpenMarks each : sentences) {
            words.fill(each.sentence().words(), clusters);
            for (int i = 0; i < words.size; i++) {
                NameFeatures.extract(words, i, features);
                for (int k = 0; k < features.count; k++) {
                    int row = all.add(features.hashes[k]);
                    if (row == counts.length) {
                        counts = Arrays.copyOf(counts, 2 * counts.length);
                    }
                    counts[row]++;
                }
            }
        }
        FeatureTable frequent = new FeatureTable();
        int[] counted = counts;
        all.visit((feature, row) -> {
            if (counted[row] >= least) {
                frequent.add(feature);
            }
        });
        return frequent;
    }
}
