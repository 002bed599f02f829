package dev.gistline.article;

import dev.gistline.text.CodePoints;
import org.jsoup.nodes.Document;

/** Finds the article in an HTML page. */
final class HtmlArticle {

    /** Where a document's outermost element stands. */
    private static final int HEAD = 500;

    private HtmlArticle() {}

    static PageLines lines(String html, CodePoints original) {
        Document document = HtmlPage.parse(html);
        Page page = HtmlPage.read(document, html);
        PageFacts facts = PageFacts.of(document);
        Metadata metadata = HtmlMetadata.of(facts, page, html);
        return new PageLines(new LineCues(page, LineShape.of(page), metadata.title(), facts), metadata, original, html);
    }

    static Extracted read(String html, CodePoints original) {
        if (isFeed(html)) {
            return new NoArticle("the upload is a feed of articles, not one");
        }
        return lines(html, original).any(LineModels.HTML);
    }

    /** Whether the outermost element is that of RSS or Atom. */
    private static boolean isFeed(String html) {
        String head = html.substring(0, Math.min(html.length(), HEAD));
        return head.contains("<rss") || head.contains("<feed ") || head.contains("<rdf:RDF");
    }
}
