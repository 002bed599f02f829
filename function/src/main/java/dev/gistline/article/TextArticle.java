package dev.gistline.article;

import dev.gistline.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Finds the article in a plain text, which may be a page's scraped text. */
final class TextArticle {

    private TextArticle() {}

    static PageLines lines(String text, CodePoints original) {
        Page page = PlainPage.read(text);
        @Nullable String title = Headlines.of(page);
        Metadata metadata = new Metadata(title, null, null, null, null, null, null, null);
        return new PageLines(new LineCues(page, title, null), metadata, original);
    }

    static Extracted read(String text, CodePoints original) {
        return lines(text, original).any(LineModels.TEXT);
    }
}
