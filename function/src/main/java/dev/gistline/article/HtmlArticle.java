package dev.gistline.article;

import dev.gistline.text.CodePoints;
import org.jsoup.nodes.Document;

/** Finds the article in an HTML page. */
final class HtmlArticle {

    private HtmlArticle() {}

    static PageLines lines(String html, CodePoints original) {
        Document document = HtmlPage.parse(html);
        Page page = HtmlPage.read(document, html);
        PageFacts facts = PageFacts.of(document);
        Metadata metadata = HtmlMetadata.of(facts, page);
        return new PageLines(new LineCues(page, Shape.of(page), metadata.title(), facts), metadata, original, html);
    }

    static Extracted read(String html, CodePoints original) {
        return lines(html, original).any(LineModels.HTML);
    }
}
