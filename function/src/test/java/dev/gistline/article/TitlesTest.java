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

    @Test
    void leavesAHeadingAloneThatThePageHasInFrontOfItsTitle() {
        String called = "<title>Lockside Notes: How an old crossing fell ill</title>"
                + "<meta property='og:title' content='How an old crossing fell ill'>";
        assertThat(title(called, "<h1>Lockside Notes</h1>")).isEqualTo("How an old crossing fell ill");
    }

    @Test
    void leavesAQuotationAloneThatIsSetAsAHeadingBelowTheHeadline() {
        assertThat(
                        title(
                                "<title>What do ferrymen miss about the crossing?</title>",
                                "<h2>What do ferrymen miss about the crossing?</h2><h1>But what they miss is the quiet there</h1>"))
                .isEqualTo("What do ferrymen miss about the crossing?");
    }

    @Test
    void takesTheWholeOfATitleThatADescriptionHasCut() {
        String whole =
                "Struggling with a crossing that freezes each winter? We helped four lock keepers find ways around"
                        + " it (and one works for all)";
        String cut = whole.substring(0, 104);
        String json = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"" + cut
                + "\"}</script>";
        assertThat(title(json + "<meta property='og:title' content='" + whole + "'>", ""))
                .isEqualTo(whole);
    }

    @Test
    void cutsASitesNameOffOfFourWordsOneOfThemAPossessive() {
        assertThat(title("<title>How an old crossing fell ill | Bridges | East Easton Engineer's Society</title>", ""))
                .isEqualTo("How an old crossing fell ill");
    }

    @Test
    void cutsAnAddressOff() {
        assertThat(title("<title>OLD CROSSING | Bridgefact.com</title>", "")).isEqualTo("OLD CROSSING");
        assertThat(title("<title>Fact Found | BridgeFact.com - A crossing that fell ill last year</title>", ""))
                .isEqualTo("A crossing that fell ill last year");
        assertThat(title(
                        "<title>How an old crossing fell ill - Links</title>",
                        "<h1>How an old crossing fell ill (bridgefact.com) 87</h1>"))
                .isEqualTo("How an old crossing fell ill");
    }

    @Test
    void cutsAnEndOffAHeadingThatIsTheBrowsersTitle() {
        String both = "How an old crossing fell ill - Bridge Facts";
        assertThat(title("<title>" + both + "</title>", "<h1>" + both + "</h1>"))
                .isEqualTo("How an old crossing fell ill");
    }

    @Test
    void takesWhatThePagePrintsOfATitleThatTheSiteStandsBefore() {
        String named = "<title>Easton Courier: Bridge to close for a year</title>";

        assertThat(title(named, "<b>Bridge to close for a year</b><br>By Ada Moss<br>"))
                .isEqualTo("Bridge to close for a year");
        assertThat(title(named, "<b>Ferry to run</b><br>")).isEqualTo("Easton Courier: Bridge to close for a year");
    }

    private static String title(String head, String text) {
        String html = "<html><head>" + head + "</head><body>" + text + "<p>Text.</p></body></html>";
        return String.valueOf(
                HtmlArticle.lines(html, CodePoints.of(html)).metadata().title());
    }
}
