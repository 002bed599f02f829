package dev.gistline.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** The scores below which the build fails, pinned in {@code lab/floors.tsv}. One is lowered only in a commit that says why. */
final class Floors {
    private final Map<String, Double> byMetric = new LinkedHashMap<>();

    static Floors read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Floors of(List<String> lines) {
        Floors floors = new Floors();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                if (floors.byMetric.put(fields[0], Double.parseDouble(fields[1])) != null) {
                    throw new IllegalArgumentException("two floors of " + fields[0]);
                }
            }
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

    /** Whether the score fails the build: as measured, not as printed; one that is no number is below every floor. */
    boolean isBelow(Gate.Score score) {
        OptionalDouble floor = of(score.metric());
        return floor.isPresent() && !(score.value() >= floor.getAsDouble());
    }
}
