package dev.gistline.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** The scores below which the build fails, pinned in {@code lab/floors.tsv}. They only rise. */
final class Floors {
    private final Map<String, Double> byMetric = new LinkedHashMap<>();

    static Floors read(Path file) {
        Floors floors = new Floors();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    floors.byMetric.put(fields[0], Double.parseDouble(fields[1]));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return floors;
    }

    /** The metrics of a stage that have a floor. */
    Set<String> metrics(String stage) {
        Set<String> metrics = new LinkedHashSet<>(byMetric.keySet());
        metrics.removeIf(metric -> !metric.startsWith(stage + "."));
        return metrics;
    }

    OptionalDouble of(String metric) {
        Double floor = byMetric.get(metric);
        return floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor);
    }
}
