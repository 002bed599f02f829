package dev.gistline.article;

import dev.gistline.document.Document;
import dev.gistline.text.CodePoints;
import java.util.Optional;

/** Strips the boilerplate around an article. */
public final class ArticleExtractor {

    private ArticleExtractor() {}

    /** The article, or the reason why there is none: no text that reads as one, or one that is not in English. */
    public static Extracted extract(Document document) {
        CodePoints original = CodePoints.of(document.text());
        Extracted extracted = switch (document.format()) {
            case HTML -> HtmlArticle.read(document.text(), original);
            case TEXT -> TextArticle.read(document.text(), original);
            case MARKDOWN -> MarkdownArticle.read(document.text(), original);
            case JSON -> JsonArticle.read(document.text(), original);
        };
        return extracted instanceof Article article ? english(article) : extracted;
    }

    /** The article, or that it is not in English. */
    static Extracted english(Article article) {
        Optional<String> foreign = Languages.foreign(article.text());
        if (foreign.isPresent()) {
            return new NoArticle("the article is in " + foreign.get() + ", not in English");
        }
        return new Article(article.metadata().withLanguage("en"), article.original(), article.body(), article.blocks());
    }
}
