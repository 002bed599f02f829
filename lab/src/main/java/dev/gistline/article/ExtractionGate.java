package dev.gistline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.article.Metadata.Published;
import dev.gistline.lab.EvalSets;
import dev.gistline.lab.Gate;
import dev.gistline.lab.Printed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures extraction on the development sets. Each page is read with the model of its fold, which has seen neither it
 * nor another page of its site, and scored by the sets' own scorer; what the product refuses counts as empty. Other extractors are printed beside.
 */
public final class ExtractionGate implements Gate {
    private static final Map<String, String> NAMES = Map.of("naeb", "naeb", "wcxb_dev", "wcxb");

    @Override
    public String stage() {
        return "extraction";
    }

    @Override
    public List<Score> measure(EvalSets sets) {
        List<Score> scores = new ArrayList<>();
        List<HeadlineModel> headlines = ExtractionTraining.headlineFolds();
        for (String kind : List.of("html", "text")) {
            List<LineModel> models = new ArrayList<>();
            for (int fold = 0; fold < ExtractionPage.FOLDS; fold++) {
                models.add(ExtractionTraining.fold(kind, fold));
            }
            for (String set : ExtractionData.SETS) {
                Path folder = sets.unpacked(set);
                Path out = sets.work().resolve("extraction-" + folder.getFileName() + "-" + kind + ".jsonl");
                write(folder, kind, models, headlines, out);
                String name = "extraction." + NAMES.get(folder.getFileName().toString());
                scores.addAll(printed(name, kind, sets.score("score_extraction.py", folder, out)));
                if (kind.equals("html")) {
                    ExtractionPeers.print(sets, folder);
                } else {
                    scores.add(new Score(name + ".text.title", headlines(folder, headlines)));
                }
            }
        }
        scores.add(new Score("extraction.naeb.author", authors(sets, "html", headlines)));
        scores.add(new Score("extraction.naeb.text.author", authors(sets, "text", headlines)));
        return scores;
    }

    /** Reads what the scorer printed: of the fields those that the set has. A text's title is not scored by all its letters. */
    static List<Score> printed(String name, String kind, String printed) {
        boolean html = kind.equals("html");
        List<Score> scores = new ArrayList<>();
        scores.add(new Score(name + "." + kind + ".f1", Printed.number(printed, "F1 ([0-9.]+)")));
        for (String field : html ? List.of("title", "date", "author") : List.of("date", "author")) {
            String metric = (html ? name : name + ".text") + "." + field;
            Printed.find(printed, "^ *" + field + ": .*?= ([0-9.]+)")
                    .ifPresent(value -> scores.add(new Score(metric, value)));
        }
        return scores;
    }

    private static void write(
            Path folder, String kind, List<LineModel> models, List<HeadlineModel> headlines, Path out) {
        List<String> lines = ExtractionPage.read(folder).parallelStream()
                .map(page -> json(page, kind, models, headlines))
                .toList();
        try {
            Files.createDirectories(out.toAbsolutePath().getParent());
            Files.write(out, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String json(
            ExtractionPage page, String kind, List<LineModel> models, List<HeadlineModel> headlines) {
        @Nullable
        Article article = ExtractionData.lines(page, kind, headlines)
                .map(lines -> printed(lines.article(models.get(page.fold()))))
                .orElse(null);
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("file", page.id() + ".html");
            if (article != null) {
                Metadata metadata = article.metadata();
                json.writeObjectFieldStart("article");
                json.writeStringField("text", article.text());
                json.writeStringField("title", metadata.title());
                json.writeStringField("author", metadata.author());
                json.writeObjectFieldStart("published");
                Published published = metadata.published();
                json.writeStringField(
                        "value", published == null ? null : published.date().toString());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** What is printed of the article: also where it is not briefed for its language. */
    private static @Nullable Article printed(Extracted extracted) {
        return switch (extracted) {
            case Article article -> article;
            case NoArticle no -> no.foreign();
        };
    }

    /** The share of the pages with a title whose text form's headline has at least {@link HeadlineTraining#LIKE_ENOUGH} of its words. */
    private static double headlines(Path folder, List<HeadlineModel> headlines) {
        int right = 0;
        int all = 0;
        for (ExtractionPage page : ExtractionPage.read(folder)) {
            if (!page.title().isBlank()) {
                all++;
                Optional<String> found = ExtractionData.lines(page, "text", headlines)
                        .map(lines -> lines.metadata().title());
                right += found.isPresent() && HeadlineTraining.isTitle(found.get(), page) ? 1 : 0;
            }
        }
        return (double) right / all;
    }

    /** NAEB calls the field {@code authors}, which the scorer does not read; compared in the same way. */
    private static double authors(EvalSets sets, String kind, List<HeadlineModel> headlines) {
        int right = 0;
        int all = 0;
        for (ExtractionPage page : ExtractionPage.read(sets.unpacked("extraction/naeb"))) {
            if (!page.authors().isBlank()) {
                all++;
                Optional<String> found = ExtractionData.lines(page, kind, headlines)
                        .map(lines -> lines.metadata().author());
                right += FoldedText.of(page.authors()).equals(FoldedText.of(found.orElse(""))) ? 1 : 0;
            }
        }
        return (double) right / all;
    }
}
