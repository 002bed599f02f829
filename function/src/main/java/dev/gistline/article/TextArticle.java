package dev.gistline.article;

import dev.gistline.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Finds the article in a plain text, which may be a page's scraped text. */
final class TextArticle {

    private TextArticle() {}

    /** The lines of the text, whose headline {@code headlines} finds. */
    static PageLines lines(String text, CodePoints original, HeadlineModel headlines) {
        Page page = PlainPage.read(text);
        Shape[] shapes = Shape.of(page);
        int headline = headlines.line(new HeadlineCues(page, shapes));
        @Nullable String title = headline < 0 ? null : page.of(page.lines().get(headline));
        Metadata metadata = new Metadata(title, null, null, null, null, null, null, null);
        return new PageLines(new LineCues(page, shapes, title, null), metadata, original);
    }

    static Extracted read(String text, CodePoints original) {
        return lines(text, original, LineModels.HEADLINE).any(LineModels.TEXT);
    }
}
