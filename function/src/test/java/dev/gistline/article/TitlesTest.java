package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.CodePoints;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void takesTheOnlyHeadlineWhereThePageIsCalledOtherwiseElsewhere() {
        assertThat(title("<title>Old bridge repair costs and dates</title>", "<h1>How an old crossing fell ill</h1>"))
                .isEqualTo("How an old crossing fell ill");
    }

    @Test
    void cutsASectionOffThatStandsBehindTheHeadline() {
        assertThat(title(
                        "<title>How an old crossing fell ill</title>",
                        "<h1>How an old crossing fell ill | Opinion</h1>"))
                .isEqualTo("How an old crossing fell ill");
    }

    @Test
    void cutsTheSitesNameOffBeforeAndBehind() {
        String site = "<meta property='og:site_name' content='BridgeFact'>";
        assertThat(title(site + "<title>BridgeFact | A crossing fell ill: BridgeFact's tale of the year</title>", ""))
                .isEqualTo("A crossing fell ill: BridgeFact's tale of the year");
        String host = "<link rel=canonical href='https://www.bridgefact.example/a'>";
        assertThat(title(host, "<h1>A crossing fell ill | BridgeFact</h1>")).isEqualTo("A crossing fell ill");
    }

    private static String title(String head, String text) {
        String html = "<html><head>" + head + "</head><body>" + text + "<p>Text.</p></body></html>";
        return String.valueOf(
                HtmlArticle.lines(html, CodePoints.of(html)).metadata().title());
    }
}
