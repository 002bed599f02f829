package dev.gistline.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

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

    OptionalDouble of(String metric) {
        Double floor = byMetric.get(metric);
        return floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor);
    }
}
