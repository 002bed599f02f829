package dev.gistline.summary;

import dev.gistline.lab.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The models of the cross-validation: article {@code i} of a set is scored by model {@code i mod 5}, which has seen none
 * of the articles it scores. They are kept beside the lab so that the gate need not train.
 */
final class Folds {
    static final Parts PARTS = new Parts(5);
    private static final Path FOLDER = Path.of("lab/src/main/resources/dev/gistline/summary");

    private Folds() {}

    static List<Model> read() {
        List<Model> models = new ArrayList<>();
        try {
            for (int fold = 0; fold < PARTS.count(); fold++) {
                models.add(Model.parse(Files.readAllLines(file(fold)).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return models;
    }

    static void write(int fold, Model model) {
        write(file(fold), "# Fold " + fold + " of the cross-validation of the summary's weights", model);
    }

    static void write(Path file, String header, Model model) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, header + "\n" + model.format());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path file(int fold) {
        return FOLDER.resolve("fold-" + fold + ".tsv");
    }
}
