package dev.gistline.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the data files of this package: UTF-8, fields parted by tabs, comments from {@code #}. */
final class WordFile {

    private WordFile() {}

    static List<String[]> rows(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " in the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(line.split("\t", -1));
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first fields of the rows whose second field is {@code section}. */
    static Set<String> section(List<String[]> rows, String section) {
        Set<String> words = new HashSet<>();
        for (String[] row : rows) {
            if (row.length > 1 && row[1].equals(section)) {
                words.add(row[0]);
            }
        }
        return Set.copyOf(words);
    }
}
