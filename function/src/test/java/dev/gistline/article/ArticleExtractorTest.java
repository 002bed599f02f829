package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import dev.gistline.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExtractorTest {
    private static final String FIRST =
            "The harbour board of Easton voted on Tuesday to close the old swing bridge for a year, "
                    + "a step that shopkeepers on the island had fought for months.";
    private static final String SECOND =
            "Engineers told the board that rust had eaten through two of the bridge\u2019s main girders, "
                    + "and that lorries should have been kept off it since spring.";
    private static final String THIRD =
            "A ferry will run every half hour from the first of May, the board said, and the fare will be paid by the county.";

    @Test
    void takesTheTextOfAJsonArticleAsItStands() {
        Article article = article("a.json", """
                {"title": "Bridge to close", "published": "2019-03-05", "url": "https://news.example/bridge",
                 "text": "Share\\n\\nThe bridge \\u201cmust\\u201d close.\\nSo \\ud83d\\ude00 said \\"all\\"."}""");

        assertThat(article.text())
                .isEqualTo("Share\n\nThe bridge \u201cmust\u201d close.\nSo \ud83d\ude00 said \"all\".");
        assertThat(article.blocks())
                .extracting(block -> block.span().in(article.text()))
                .containsExactly("Share", "The bridge \u201cmust\u201d close.", "So \ud83d\ude00 said \"all\".");
        assertThat(article.metadata().title()).isEqualTo("Bridge to close");
        assertThat(article.metadata().url()).isEqualTo("https://news.example/bridge");
        assertThat(article.metadata().published()).hasToString("Published[date=2019-03-05, basis=GIVEN]");
    }

    @Test
    void keepsAllCharactersOfAJsonArticleInItsBlocks() {
        Article article = article("a.json", "{\"text\": \"Courier 1\\nThe bridge closes.\\fCourier 2\\n> Why?\"}");

        assertThat(article.blocks())
                .extracting(block -> block.span().in(article.text()))
                .containsExactly("Courier 1", "The bridge closes.", "Courier 2", "> Why?");
    }

    @Test
    void mapsTheTextOfAJsonArticleThroughItsEscapes() {
        String json = "{\"text\": \"The bridge \\u201cmust\\u201d close.\"}";
        Article article = article("a.json", json);

        Span must = new Span(11, 17);
        assertThat(must.in(article.text())).isEqualTo("\u201cmust\u201d");
        assertThat(article.body().origin(must).in(json)).isEqualTo("\\u201cmust\\u201d");
    }

    @Test
    void extractsTheHtmlOfAJsonArticle() {
        String json = "{\"title\": \"Bridge\", \"html\": \"<p>" + FIRST + "</p>\\n<p>Fish &amp; \\\"chips\\\", "
                + SECOND + "</p>\"}";
        Article article = article("a.json", json);

        assertThat(article.text()).isEqualTo(FIRST + "\n\nFish & \"chips\", " + SECOND);
        int fish = article.text().indexOf("Fish");
        assertThat(article.body().origin(new Span(fish, fish + 14)).in(json)).isEqualTo("Fish &amp; \\\"chips\\\"");
    }

    @Test
    void saysWhatIsWrongWithJson() {
        assertThat(reason("a.json", "{\"title\": \"x\""))
                .isEqualTo("the upload is not well-formed JSON, or not an object");
        assertThat(reason("a.json", "{\"title\": \"x\"}"))
                .isEqualTo("the JSON article has neither \"text\" nor \"html\"");
    }

    @Test
    void readsMarkdownWithoutItsMarks() {
        Article article = article("a.md", """
                ---
                author: Ada Moss
                date: 2020-02-03
                ---
                # The bridge closes

                It *will* close, the [board](https://b.example/x_(y)) said,
                on **Tuesday**.

                ## Why
                - rust
                - snake_case \\*stars\\*

                > We had no choice.
                """);

        assertThat(article.metadata().title()).isEqualTo("The bridge closes");
        assertThat(article.metadata().author()).isEqualTo("Ada Moss");
        assertThat(article.metadata().published()).hasToString("Published[date=2020-02-03, basis=GIVEN]");
        assertThat(article.blocks())
                .extracting(block -> block.kind() + ": " + block.span().in(article.text()))
                .containsExactly(
                        "PARAGRAPH: It will close, the board said, on Tuesday.",
                        "HEADING: Why",
                        "LIST_ITEM: rust",
                        "LIST_ITEM: snake_case *stars*",
                        "QUOTE: We had no choice.");
    }

    @Test
    void keepsThePlainTextOfAnArticle() {
        Article article = article("a.txt", FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n");

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void joinsTheLinesOfAWrappedText() {
        String wrapped = """
                The harbour board of Easton voted on Tuesday to close the old swing
                bridge for a year, a step that shopkeepers on the island had fought
                for months and that the mayor called a sad but needed one.

                Engineers told the board that rust had eaten through two of the main
                girders, and that lorries should have been kept off it since the
                spring, when a crack was found.
                """;

        assertThat(article("a.txt", wrapped).blocks()).hasSize(2);
    }

    @Test
    void leavesTheBoilerplateOfAPageOut() {
        String html = page(
                "<nav><a href=/>Home</a> <a href=/news>News</a></nav>",
                "<div class=\"share-links\">Share this story on your network of choice today</div>");
        Article article = article("a.html", html);

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(article.metadata().title()).isEqualTo("Bridge to close for a year");
        assertThat(article.metadata().author()).isEqualTo("Ada Moss");
        assertThat(article.metadata().published()).hasToString("Published[date=2019-03-05, basis=META]");
        assertThat(article.metadata().site()).isEqualTo("The Easton Courier");
        assertThat(article.metadata().url()).isEqualTo("https://courier.example/bridge");
        assertThat(article.metadata().language()).isEqualTo("en");
    }

    @Test
    void leavesOutTheCardOfAName() {
        String card = "<span class=\"who\"><a href=\"/who/berg\">Ada Berg</a><span><span><img src=\"berg.jpg\">"
                + "<a href=\"/who/berg\">Ada Maria Berg</a> <a href=\"/1\">Berg to run again</a></span></span></span>";
        Article article = article(
                "a.html",
                "<html><body><article><h1>Bridge to close</h1><p>Mayor " + card + " spoke against it. " + FIRST
                        + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></article></body></html>");

        assertThat(article.text())
                .startsWith("Mayor Ada Berg spoke against it.")
                .doesNotContain("run again");
    }

    @Test
    void leavesOutTheFrontsOfOtherArticles() {
        String teaser =
                "<li><a href=\"/2\">School board turns down nurses</a> <span>CALDER BAY: The school board turned "
                        + "down three requests for masks on Monday, and nurses who were shut in their clinics say that it may...</span></li>";
        Article article = article(
                "a.html",
                "<html><body><ul>" + teaser.repeat(3) + "</ul><div><h1>Board votes to close swing bridge</h1><p>"
                        + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></div></body></html>");

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void leavesOutWhatAPageShoutsAtItsReaders() {
        String call = "<p><a href=\"/app\"><b>GET THE HARBOUR COURIER ON THE GO BY CLICKING HERE</b></a></p>";
        Article article = article(
                "a.html",
                "<html><body><article><h1>Board votes to close swing bridge</h1><p>" + FIRST + "</p>" + call + "<p>"
                        + SECOND + "</p><p>" + THIRD + "</p></article></body></html>");

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void leavesOutAddressesAndWhyANewsletterCame() {
        Article article = article(
                "a.html",
                "<html><body><h1>Board votes to close swing bridge</h1><p>The Courier https://courier.example/bridge</p><p>"
                        + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                        + "</p><p>You are receiving this newsletter because you signed up.</p></body></html>");

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void readsBylineAndDayOfAPlainText() {
        Article article = article(
                "a.txt",
                "Board votes to close swing bridge\nBy Ada Moss\nMarch 5, 2019 at 10:22 AM\n\n" + FIRST + "\n\n"
                        + SECOND + "\n\n" + THIRD + "\n");

        assertThat(article.metadata().author()).isEqualTo("Ada Moss");
        assertThat(article.metadata().published()).hasToString("Published[date=2019-03-05, basis=VISIBLE_TEXT]");

        Article unnamed = article(
                "a.txt",
                "Board votes to close swing bridge\nBy Our Harbour Staff\n\n" + FIRST + "\n\n" + SECOND + "\n\n"
                        + THIRD);
        assertThat(unnamed.metadata().author()).isEqualTo("Our Harbour Staff");
    }

    @Test
    void refusesAnArticleInAnotherLanguage() {
        String french =
                "Le conseil du port a voté mardi la fermeture du vieux pont pour une année, une décision que les commerçants "
                        + "de l'île ont combattue pendant des mois. Les ingénieurs ont dit au conseil que la rouille avait mangé deux des "
                        + "poutres et que les camions ne devaient plus y passer depuis le printemps.";

        assertThat(reason("a.txt", french)).isEqualTo("the article is in French, not in English");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page not found", "Error 404: Not Found", "Access Denied", "Just a moment..."})
    void saysThatAPageIsAnError(String heading) {
        String html =
                "<html><body><h1>" + heading + "</h1><p>Sorry, we could not bring you the page that you asked for. "
                        + "Please go back and try again in a while.</p></body></html>";

        assertThat(reason("a.html", html)).isEqualTo("the page is no article, it says: " + heading);
        assertThat(article("a.html", html.replace("</body>", "<p>" + FIRST + SECOND + THIRD + FIRST + "</p></body>"))
                        .text())
                .contains(SECOND);
    }

    @Test
    void saysThatAFeedIsNoArticle() {
        String feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><description>&lt;p&gt;" + FIRST
                + "&lt;/p&gt;</description></item></channel></rss>";

        assertThat(reason("a.html", feed)).isEqualTo("the upload is a feed of articles, not one");
    }

    @Test
    void neverRefusesAShortTextForItsLanguage() {
        assertThat(article("a.txt", "Den Haag, de Volkskrant: Van de Ven wins.").text())
                .isNotEmpty();
    }

    @Test
    void survivesNestingWithoutEnd() {
        String deep = "<div>".repeat(100_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(article("a.html", deep).text()).contains(FIRST));
    }

    @Test
    void survivesInlineNestingWithoutEnd() {
        String deep = "<p>" + FIRST + "<b>".repeat(100_000) + SECOND;

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(article("a.html", deep).text()).contains(FIRST));
    }

    @Test
    void survivesAPageOfTenMegabytes() {
        String large = page("", "<ul>" + "<li><a href=/x>A teaser of another story</a></li>".repeat(200_000) + "</ul>");

        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(article("a.html", large).text()).contains(SECOND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span>x</span>",
                "<p>x</p>",
                "<br>",
                "<!--",
                "<!-- -- ",
                "<script>",
                "<svg><title/>x</svg>",
                "<a b=\"c'",
                "<table>x",
                "<noscript>x<b>y</noscript>",
                "&",
                "</"
            })
    void survivesMarkupThatNeverEnds(String markup) {
        String hostile =
                "<h1>Bridge to close for a year</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>" + markup.repeat(50_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(article("a.html", hostile).text()).contains(FIRST));
    }

    @Test
    void survivesTenThousandBylines() {
        String hostile = page("", "<p class=byline>Posted by Ada Moss May 5, 2020</p>".repeat(10_000));

        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(article("a.html", hostile).text()).contains(FIRST));
    }

    @Test
    void survivesAnAttributeAndAWordOfMegabytes() {
        String large = "x>y ".repeat(1_000_000);
        String html = page("<div class=\"" + large + "\" title='" + large + "'>", "<p>" + "a".repeat(4_000_000));

        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(article("a.html", html).text()).contains(SECOND));
    }

    @Test
    void readsAPageWithoutABodyAndOneOfBrokenBytes() {
        assertThat(article("a.html", "<title>Bridge to close</title>" + FIRST).text())
                .isEqualTo(FIRST);

        byte[] broken = page("", "").replace("Easton", "Eas\u00e9ton").getBytes(StandardCharsets.ISO_8859_1);
        Document document = (Document) DocumentReader.read(new Upload(broken, "a.html", "text/html; charset=nonsense"));
        assertThat(((Article) ArticleExtractor.extract(document)).text()).contains(SECOND.substring(0, 40));
    }

    @Test
    void refusesWhatIsLongerThanAnyArticle() {
        String line = FIRST + "\n\n";
        int words = FIRST.split(" ").length;
        int fits = ArticleExtractor.MOST_WORDS / words;

        assertThat(extract("book.txt", line.repeat(fits))).isInstanceOf(Article.class);
        assertThat(reason("book.txt", line.repeat(fits + 1)))
                .isEqualTo("the text is too long: %,d words, where 100,000 is the most".formatted((fits + 1) * words));
    }

    private static String page(String before, String after) {
        return "<!DOCTYPE html><html lang=en><head><title>Bridge to close for a year | The Easton Courier</title>"
                + "<meta property=\"og:site_name\" content=\"The Easton Courier\"><meta name=author content=\"Ada Moss\">"
                + "<meta property=\"article:published_time\" content=\"2019-03-05T10:00:00Z\">"
                + "<link rel=canonical href=\"https://courier.example/bridge\"></head><body>" + before
                + "<article><h1>Bridge to close for a year</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>"
                + "<p>" + THIRD + "</p></article>" + after
                + "<footer><p>Copyright The Easton Courier, all rights reserved, 2019</p></footer></body></html>";
    }

    private static Extracted extract(String name, String text) {
        return ArticleExtractor.extract(
                (Document) DocumentReader.read(new Upload(text.getBytes(StandardCharsets.UTF_8), name, null)));
    }

    private static Article article(String name, String text) {
        return (Article) extract(name, text);
    }

    private static String reason(String name, String text) {
        return ((NoArticle) extract(name, text)).reason();
    }
}
