package dev.gistline.article;

import dev.gistline.text.CodePoints;
import org.jsoup.nodes.Document;

/** Finds the article in an HTML page. */
final class HtmlArticle {

    private HtmlArticle() {}

    static Extracted read(String html, CodePoints original) {
        Document document = HtmlPage.parse(html);
        Page page = HtmlPage.read(document, html);
        PageFacts facts = PageFacts.of(document);
        Metadata metadata = HtmlMetadata.of(facts);
        boolean[] kept = HtmlRules.choose(page, metadata);
        Article article = page.article(kept, metadata, original);
        return article.blocks().isEmpty() ? new NoArticle("no article text was found") : article;
    }
}
