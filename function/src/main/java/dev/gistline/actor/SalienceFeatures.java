package dev.gistline.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What tells how much a story is about one of its figures. */
final class SalienceFeatures {
    private final Set<String> reporting = WordFile.verbs("reporting");

    /** The values of a story's figures, in their order. */
    List<Map<String, Double>> of(Story story, List<Figure> figures) {
        List<Map<String, Double>> all =
                figures.stream().map(figure -> of(story, figure)).toList();
        double most = all.stream()
                .mapToDouble(values -> values.getOrDefault("weight", 0.0))
                .max()
                .orElse(1);
        all.forEach(values -> values.put("share", values.getOrDefault("weight", 0.0) / Math.max(0.1, most)));
        return all;
    }

    private Map<String, Double> of(Story story, Figure figure) {
        FigureTally tally = new FigureTally(story, reporting);
        figure.mentions().forEach(tally::add);
        Map<String, Double> values = tally.values();
        values.put(figure.kind().name().toLowerCase(Locale.ROOT), 1.0);
        return values;
    }
}
