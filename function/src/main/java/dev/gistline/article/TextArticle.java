package dev.gistline.article;

import dev.gistline.text.CodePoints;

/** Finds the article in a plain text, which may be a page's scraped text. */
final class TextArticle {

    private TextArticle() {}

    static Extracted read(String text, CodePoints original) {
        Page page = PlainPage.read(text);
        TextRules.Choice choice = TextRules.choose(page);
        Article article = page.article(choice.kept(), choice.metadata(), original);
        return article.blocks().isEmpty() ? new NoArticle("no article text was found") : article;
    }
}
