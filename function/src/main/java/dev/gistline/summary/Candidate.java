package dev.gistline.summary;

import dev.gistline.text.Span;
import java.util.List;

/**
 * A sentence that may be chosen.
 *
 * @param sentence its index in the article
 * @param span what of it would be shown
 * @param words between white space, in {@code span}
 * @param fit whether it is a sentence of prose at all
 * @param leansBack whether it is understood only after the sentence before
 * @param leansOn whether it is complete only with the sentence after
 * @param explainedBy earlier sentences, of which one must be there too, if not the one before; empty when none need be
 * @param introducedBy earlier sentences that have the name of its subject in full, of which one must be there too; empty when
 * none need be
 * @param features by the ordinal of {@link Feature}
 */
record Candidate(
        int sentence,
        Span span,
        int words,
        boolean fit,
        boolean leansBack,
        boolean leansOn,
        List<Integer> explainedBy,
        List<Integer> introducedBy,
        List<Double> features) {

    Candidate {
        explainedBy = List.copyOf(explainedBy);
        introducedBy = List.copyOf(introducedBy);
        features = List.copyOf(features);
    }

    double feature(Feature feature) {
        return features.get(feature.ordinal());
    }
}
