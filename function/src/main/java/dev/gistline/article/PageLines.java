package dev.gistline.article;

import dev.gistline.document.Document;
import dev.gistline.text.CodePoints;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of an HTML page or a plain text as the line models see them: for training and for measuring these. */
final class PageLines {
    private final LineCues lines;
    private final Metadata metadata;
    private final CodePoints original;
    /** The source of an HTML page. */
    private final @Nullable String html;

    PageLines(LineCues lines, Metadata metadata, CodePoints original, @Nullable String html) {
        this.lines = lines;
        this.metadata = metadata;
        this.original = original;
        this.html = html;
    }

    /**
     * Empty for formats that are taken as they stand.
     *
     * @param headlines finds the headline of a plain text
     */
    static Optional<PageLines> of(Document document, HeadlineModel headlines) {
        CodePoints original = CodePoints.of(document.text());
        return switch (document.format()) {
            case HTML -> Optional.of(HtmlArticle.lines(document.text(), original));
            case TEXT -> Optional.of(TextArticle.lines(document.text(), original, headlines));
            case MARKDOWN, JSON -> Optional.empty();
        };
    }

    int size() {
        return lines.size();
    }

    String text(int line) {
        return lines.page.of(lines.lines.get(line));
    }

    /** The cues of a line for the first pass. */
    int[] cues(int line) {
        Cues cues = new Cues();
        lines.cues(line, cues);
        return cues.toArray();
    }

    /** What the second pass looks at of each line, given the lines' scores by the first. */
    float[][] numbers(double[] scores) {
        FeatureVector numbers = new FeatureVector();
        ContextFeatures surroundings = lines.numbers(scores);
        float[][] all = new float[size()][];
        for (int i = 0; i < all.length; i++) {
            surroundings.numbers(i, numbers);
            all[i] = numbers.toArray();
        }
        return all;
    }

    /** The article that {@code model} finds, if it is in English. */
    Extracted article(LineModel model) {
        return switch (any(model)) {
            case NoArticle no -> no;
            case Article article -> ArticleExtractor.english(article);
        };
    }

    /** The article that {@code model} finds, in whatever language. */
    Extracted any(LineModel model) {
        Extracted found = LineSelection.article(lines, model.scores(lines), metadata, original);
        if (html == null) {
            return found;
        }
        return lines.body()
                .flatMap(body -> body.instead(found, lines.shapes, html, metadata, original))
                .map(Extracted.class::cast)
                .or(() -> ErrorPages.refusal(found, lines.page, metadata))
                .orElse(found);
    }

    Metadata metadata() {
        return metadata;
    }
}
