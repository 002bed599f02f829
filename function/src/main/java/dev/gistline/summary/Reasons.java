package dev.gistline.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says which features carried a chosen sentence: the groups that raised its score most above the article's mean. */
final class Reasons {
    private static final int MOST = 3;

    private final Candidates candidates;
    private final Model model;
    private final double[] means = new double[Feature.values().length];

    private Reasons(Candidates candidates, Model model) {
        this.candidates = candidates;
        this.model = model;
        for (int i = 0; i < candidates.size(); i++) {
            for (Feature feature : Feature.values()) {
                means[feature.ordinal()] += candidates.get(i).feature(feature) / candidates.size();
            }
        }
    }

    static Reasons of(Candidates candidates, Model model) {
        return new Reasons(candidates, model);
    }

    /** @param before the chosen sentence before it, -1 for none */
    String of(int sentence, int before) {
        Map<Feature.Group, Double> carried = new EnumMap<>(Feature.Group.class);
        for (Feature feature : Feature.values()) {
            double above = candidates.get(sentence).feature(feature) - means[feature.ordinal()];
            carried.merge(feature.group(), above * model.weight(feature), Double::sum);
        }
        List<String> reasons = new ArrayList<>();
        if (sentence == 0) {
            reasons.add("opens the article");
            carried.remove(Feature.Group.POSITION);
        } else if (before == sentence - 1) {
            reasons.add("follows on the sentence before");
        }
        carried.entrySet().stream()
                .filter(group -> group.getValue() > 0.05)
                .sorted(Map.Entry.<Feature.Group, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST - reasons.size())
                .forEach(group -> reasons.add(group.getKey().reason()));
        return reasons.isEmpty() ? "fits the rest" : reasons.stream().collect(Collectors.joining("; "));
    }
}
