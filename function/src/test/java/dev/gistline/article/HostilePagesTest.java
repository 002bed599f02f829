package dev.gistline.article;

import static dev.gistline.article.Samples.FIRST;
import static dev.gistline.article.Samples.SECOND;
import static dev.gistline.article.Samples.article;
import static dev.gistline.article.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {

    @Test
    void readsAPageWithoutABodyAndOneOfBrokenBytes() {
        assertThat(article("a.html", "<title>Bridge to close</title>" + FIRST).text())
                .isEqualTo(FIRST);

        byte[] broken = page("", "").replace("Easton", "Eas\u00e9ton").getBytes(StandardCharsets.ISO_8859_1);
        Document document = (Document) DocumentReader.read(new Upload(broken, "a.html", "text/html; charset=nonsense"));
        assertThat(((Article) ArticleExtractor.extract(document)).text()).contains(SECOND.substring(0, 40));
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
}
