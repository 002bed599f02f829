package dev.gistline.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the lists and tables that lie beside the classes. */
final class DataFile {

    private DataFile() {}

    /** The lines that are neither empty nor comments. */
    static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** The words under {@code [section]} of a list, parted by white space. */
    static Set<String> section(List<String> lines, String section) {
        Set<String> words = new HashSet<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("[")) {
                inside = line.equals("[" + section + "]");
            } else if (inside) {
                words.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalStateException("no section " + section);
        }
        return Set.copyOf(words);
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static InputStream open(String name) {
        InputStream in = DataFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing from the build: " + name);
        }
        return in;
    }
}
