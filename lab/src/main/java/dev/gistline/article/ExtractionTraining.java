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
import org.jspecify.annotations.Nullable;

/**
 * Trains the line models: for the function on all pages, and for the gate one a fold, which has seen neither the pages
 * of that fold nor their sites.
 */
public final class ExtractionTraining {
    private static final Path FUNCTION = Path.of("function/src/main/resources/dev/gistline/article");
    private static final Path FOLDS = Path.of("lab/src/main/resources/dev/gistline/article");

    /** How much the labels of HTML's lines are believed beside what models think that have not seen the site. */
    private static final double HTML_BELIEF = 0.5;

    /** How much the labels of a text's lines are believed beside what models of its HTML think. */
    private static final double TEXT_BELIEF = 0.35;

    /** How many times the trees of a text are learned; the models have their mean. */
    private static final int TEXT_BAG = 3;

    private ExtractionTraining() {}

    public static void train(EvalSets sets) {
        List<HeadlineModel> headlines = headlines(sets);
        List<Opinions> opinions = train(sets, "html", headlines, null);
        train(sets, "text", headlines, opinions);
    }

    /**
     * Trains the models of one kind.
     *
     * @param taught what models of HTML think of each line, by the fold that these have not seen; null for HTML
     * @return the same of the models trained
     */
    private static List<Opinions> train(
            EvalSets sets, String kind, List<HeadlineModel> headlines, @Nullable List<Opinions> taught) {
        List<Labelled> pages = ExtractionData.labelled(sets, kind, headlines);
        LineTraining training = taught == null
                ? new LineTraining(pages, HTML_BELIEF, 1)
                : new LineTraining(pages, TEXT_BELIEF, TEXT_BAG);
        return IntStream.rangeClosed(0, ExtractionPage.FOLDS)
                .parallel()
                .mapToObj(fold -> {
                    // That of the fold after the last sees all pages.
                    Path file = fold == ExtractionPage.FOLDS
                            ? FUNCTION.resolve(kind + "-lines.bin")
                            : FOLDS.resolve(kind + "-lines-fold" + fold + ".bin");
                    LineTraining.Trained trained = training.train(fold, taught == null ? null : taught.get(fold));
                    write(trained.model(), file);
                    System.err.println("trained " + file.getFileName());
                    return trained.opinions();
                })
                .toList();
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
