package dev.gistline.article;

import dev.gistline.document.Document;
import dev.gistline.text.CodePoints;
import java.util.Locale;
import java.util.Optional;

/** Strips the boilerplate around an article. */
public final class ArticleExtractor {
    /** Words of the longest article: a book has no more, and some readings still compare what a text names in pairs. */
    static final int MOST_WORDS = 100_000;

    /** Characters of the longest article, for what is written without spaces. */
    static final int MOST_CHARACTERS = 1_000_000;

    private ArticleExtractor() {}

    /** The article, or the reason why there is none: no text that reads as one, one too long or one that is not in English. */
    public static Extracted extract(Document document) {
        CodePoints original = CodePoints.of(document.text());
        Extracted extracted = switch (document.format()) {
            case HTML -> HtmlArticle.read(document.text(), original);
            case TEXT -> TextArticle.read(document.text(), original);
            case MARKDOWN -> MarkdownArticle.read(document.text(), original);
            case JSON -> JsonArticle.read(document.text(), original);
        };
        return extracted instanceof Article article ? checked(article) : extracted;
    }

    private static Extracted checked(Article article) {
        int characters = article.text().length();
        if (characters > MOST_CHARACTERS) {
            return tooLong(characters, "characters", MOST_CHARACTERS);
        }
        boolean few = characters <= 2 * MOST_WORDS; // a word takes a character and a space
        int words = few ? 0 : article.words();
        return words > MOST_WORDS ? tooLong(words, "words", MOST_WORDS) : english(article);
    }

    private static NoArticle tooLong(int size, String unit, int most) {
        return new NoArticle(
                String.format(Locale.ROOT, "the text is too long: %,d %s, where %,d is the most", size, unit, most));
    }

    /** The article, or that it is not in English. */
    static Extracted english(Article article) {
        Optional<String> foreign = LanguageDetector.foreign(article.text());
        if (foreign.isPresent()) {
            return new NoArticle("the article is in " + foreign.get() + ", not in English", article);
        }
        return new Article(article.metadata().withLanguage("en"), article.original(), article.body(), article.blocks());
    }
}
