package dev.gistline.article;

import dev.gistline.article.LineTraining.Labelled;
import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import dev.gistline.lab.EvalSets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two extraction sets, as the line models are trained on them. */
final class ExtractionData {
    static final List<String> SETS = List.of("extraction/naeb", "extraction/wcxb_dev");

    private ExtractionData() {}

    /**
     * The pages of both sets in their {@code html} or {@code text} form, line by line.
     *
     * @param headlines by fold
     */
    static List<Labelled> labelled(EvalSets sets, String kind, List<HeadlineModel> headlines) {
        List<Labelled> all = new ArrayList<>();
        for (String set : SETS) {
            Path folder = sets.unpacked(set);
            Map<String, boolean[]> labels = kind.equals("text") ? ExtractionPage.labels(folder) : Map.of();
            for (ExtractionPage page : ExtractionPage.read(folder)) {
                lines(page, kind, headlines).ifPresent(lines -> {
                    boolean[] marked = labels(page, lines, labels);
                    if (kind.equals("html")) {
                        all.add(Labelled.of(page, lines, marked, new int[0]));
                        return;
                    }
                    int[] twins = twins(page, lines, headlines);
                    all.add(Labelled.of(page, lines, marked, twins));
                    cut(page, lines, marked, twins, headlines).ifPresent(all::add);
                });
            }
        }
        return all;
    }

    private static int[] twins(ExtractionPage page, PageLines text, List<HeadlineModel> headlines) {
        return lines(page, "html", headlines).map(html -> Twins.of(text, html)).orElseGet(() -> {
            int[] none = new int[text.size()];
            Arrays.fill(none, -1);
            return none;
        });
    }

    /**
     * The page as someone would cut it out to keep the article: with a few of the lines before and after. Without such
     * examples the models take for granted that nine lines in ten are not the article's.
     */
    private static Optional<Labelled> cut(
            ExtractionPage page, PageLines lines, boolean[] labels, int[] twins, List<HeadlineModel> headlines) {
        int first = 0;
        int end = labels.length;
        while (first < end && !labels[first]) {
            first++;
        }
        while (end > first && !labels[end - 1]) {
            end--;
        }
        if (first == end) {
            return Optional.empty();
        }
        int chance = page.id().hashCode() & 0xffff;
        int from = Math.max(0, first - chance % 7);
        int to = Math.min(labels.length, end + chance / 7 % 5);
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(lines.text(i)).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return lines(bytes, page.id() + ".txt", headlines.get(page.fold()))
                .filter(cut -> cut.size() == to - from)
                .map(cut -> Labelled.of(
                        page, cut, Arrays.copyOfRange(labels, from, to), Arrays.copyOfRange(twins, from, to)));
    }

    /**
     * The lines of a page, its headline found by a model that has seen no page of its site.
     *
     * @param headlines by fold
     */
    static Optional<PageLines> lines(ExtractionPage page, String kind, List<HeadlineModel> headlines) {
        String name = page.id() + (kind.equals("html") ? ".html" : ".txt");
        return lines(page.bytes(kind), name, headlines.get(page.fold()));
    }

    private static Optional<PageLines> lines(byte[] bytes, String name, HeadlineModel headlines) {
        Upload upload = new Upload(bytes, name, null);
        return DocumentReader.read(upload) instanceof Document document
                ? PageLines.of(document, headlines).filter(lines -> lines.size() > 0)
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
