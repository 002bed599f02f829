package dev.gistline.article;

import dev.gistline.article.LineTraining.Labelled;
import dev.gistline.lab.EvalSets;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains the line models: for the function on all pages, and for the gate one a fold, which has seen neither the pages
 * of that fold nor their sites.
 */
public final class ExtractionTraining {
    private static final Path FUNCTION = Path.of("function/src/main/resources/dev/gistline/article");
    private static final Path FOLDS = Path.of("lab/src/main/resources/dev/gistline/article");

    /** How much the labels of HTML's lines are believed; of text, doubt makes the models worse. */
    private static final double BELIEF = 0.5;

    private ExtractionTraining() {}

    public static void train(EvalSets sets) {
        List<HeadlineModel> headlines = headlines(sets);
        for (String kind : List.of("html", "text")) {
            List<Labelled> pages = ExtractionData.labelled(sets, kind, headlines);
            LineTraining training = new LineTraining(pages, kind.equals("html") ? BELIEF : 1);
            IntStream.rangeClosed(0, ExtractionPage.FOLDS).parallel().forEach(fold -> {
                // That of the fold after the last sees all pages.
                Path file = fold == ExtractionPage.FOLDS
                        ? FUNCTION.resolve(kind + "-lines.bin")
                        : FOLDS.resolve(kind + "-lines-fold" + fold + ".bin");
                write(training.train(fold), file);
                System.err.println("trained " + file.getFileName());
            });
        }
    }

    /** Trains the models of headlines, which those of lines rest on. */
    private static List<HeadlineModel> headlines(EvalSets sets) {
        HeadlineTraining training = new HeadlineTraining(sets);
        List<HeadlineModel> models = IntStream.rangeClosed(0, ExtractionPage.FOLDS)
                .parallel()
                .mapToObj(training::train)
                .toList();
        for (int fold = 0; fold < models.size(); fold++) {
            Path file = fold == ExtractionPage.FOLDS
                    ? FUNCTION.resolve("headline.tsv")
                    : FOLDS.resolve("headline-fold" + fold + ".tsv");
            try {
                Files.writeString(file, HeadlineTraining.write(models.get(fold)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return models;
    }

    /** The models of headlines, by the fold that each has not seen. */
    static List<HeadlineModel> headlineFolds() {
        return IntStream.range(0, ExtractionPage.FOLDS)
                .mapToObj(fold -> HeadlineModel.resource(ExtractionTraining.class, "headline-fold" + fold + ".tsv"))
                .toList();
    }

    static LineModel fold(String kind, int fold) {
        try (var in = ExtractionTraining.class.getResourceAsStream(kind + "-lines-fold" + fold + ".bin")) {
            if (in == null) {
                throw new IllegalStateException("run ./gistline lab train extraction first");
            }
            return LineModel.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(LineModel model, Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                model.write(out);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
