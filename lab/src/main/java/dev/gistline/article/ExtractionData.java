package dev.gistline.article;

import dev.gistline.article.LineTraining.Labelled;
import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import dev.gistline.lab.EvalSets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two extraction sets, as the line models are trained on them. */
final class ExtractionData {
    static final List<String> SETS = List.of("extraction/naeb", "extraction/wcxb_dev");

    private ExtractionData() {}

    /** The pages of both sets in their {@code html} or {@code text} form, line by line. */
    static List<Labelled> labelled(EvalSets sets, String kind) {
        List<Labelled> all = new ArrayList<>();
        for (String set : SETS) {
            Path folder = sets.unpacked(set);
            Map<String, boolean[]> labels = kind.equals("text") ? ExtractionPage.labels(folder) : Map.of();
            for (ExtractionPage page : ExtractionPage.read(folder)) {
                lines(page, kind).ifPresent(lines -> all.add(Labelled.of(page, lines, labels(page, lines, labels))));
            }
        }
        return all;
    }

    static Optional<PageLines> lines(ExtractionPage page, String kind) {
        Upload upload = new Upload(page.bytes(kind), page.id() + (kind.equals("html") ? ".html" : ".txt"), null);
        return DocumentReader.read(upload) instanceof Document document
                ? PageLines.of(document).filter(lines -> lines.size() > 0)
                : Optional.empty();
    }

    /** The labels that came with the set where they fit the lines, else those that the article's text gives. */
    private static boolean[] labels(ExtractionPage page, PageLines lines, Map<String, boolean[]> given) {
        boolean[] labels = given.get(page.id());
        if (labels != null && labels.length == lines.size()) {
            return labels;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            texts.add(lines.text(i));
        }
        return LineLabels.of(texts, page.article());
    }
}
