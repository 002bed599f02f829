package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.CodePoints;
import dev.gistline.text.Span;
import org.junit.jupiter.api.Test;

class StatedBodyTest {
    private static final String FIRST =
            "The harbour board of Easton voted on Tuesday to close the old swing bridge for a year, a step that shopkeepers on"
                    + " the island had fought for months and that the mayor called sad but needed.";
    private static final String SECOND =
            "Engineers told the board that rust had eaten through two of the main girders, and that lorries should have been"
                    + " kept off it since the spring, when a crack was found near the northern pier.";
    private static final String THIRD =
            "A ferry will run every half hour from the first of May, the board said, and the fare will be paid by the county,"
                    + " which has set aside four million dollars for the repair of the bridge.";
    private static final String NEXT =
            "Fishermen in Norwick landed a third less herring this winter than last, the ministry said on Monday, and blamed"
                    + " warm water in the strait for the poor catch of the fleet.";

    private static final String BODY = FIRST + "\\n\\n" + SECOND + "\\n\\nThe \\u201clast\\u201d word: " + THIRD;

    @Test
    void endsTheArticleWhereTheStatedBodyEnds() {
        Article article = (Article) read(page(
                BODY,
                "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>The “last” word: " + THIRD + "</p><p>" + NEXT + "</p><p>"
                        + NEXT.replace("winter", "autumn") + "</p>"));

        assertThat(article.text()).startsWith("The harbour board").endsWith("repair of the bridge.");
    }

    @Test
    void endsTheArticleWhereTheElementEndsThatStatesToHoldIt() {
        Article article = (Article)
                read("<html><body><h1>Bridge to close for a year</h1><div itemprop=articleBody><p>" + FIRST + "</p><p>"
                        + SECOND + "</p><p>" + THIRD + "</p></div><div><p>" + NEXT + "</p></div></body></html>");

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void readsTheStatedBodyWhereThePageShowsNoText() {
        String html = page(BODY, "<div id=app>Loading</div>");
        Article article = (Article) read(html);

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\nThe “last” word: " + THIRD);
        assertThat(article.metadata().title()).isEqualTo("Bridge to close for a year");
        int last = article.text().indexOf("“last”");
        assertThat(article.body().origin(new Span(last, last + 6)).in(html)).isEqualTo("\\u201clast\\u201d");
    }

    @Test
    void readsTheMarkupOfAStatedBody() {
        Article article = (Article) read(page(
                "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>Fish &amp; chips. " + THIRD + "</p>",
                "<div id=app></div>"));

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\nFish & chips. " + THIRD);
    }

    @Test
    void goesByThePageWhereTheStatedBodyIsCutOff() {
        Article article = (Article) read(page(
                FIRST + "\\n" + SECOND + " A ferry will run […]",
                "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>A ferry will run from May.</p><p>" + THIRD + "</p>"));

        assertThat(article.text()).endsWith("repair of the bridge.");
    }

    private static String page(String body, String content) {
        return "<html><head><title>Bridge to close for a year</title><script type=\"application/ld+json\">"
                + "{\"@type\": \"NewsArticle\", \"headline\": \"Bridge to close for a year\", \"articleBody\": \""
                + body
                + "\"}</script></head><body><h1>Bridge to close for a year</h1>" + content + "</body></html>";
    }

    private static Extracted read(String html) {
        return HtmlArticle.read(html, CodePoints.of(html));
    }
}
