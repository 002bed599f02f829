package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.CodePoints;
import org.junit.jupiter.api.Test;

class PublishedDatesTest {
    private static final String META = "<meta property='article:published_time' content='2019-03-06T02:30:00Z'>";

    @Test
    void takesTheDayPrintedBesideTheHeadlineOverAnInstantInAnotherTimeZone() {
        assertThat(published(META, "<p>March 5, 2019, 9:30 p.m.</p>")).isEqualTo("2019-03-05 VISIBLE_TEXT");
    }

    @Test
    void keepsTheDescribedDayThatThePageAlsoPrints() {
        assertThat(published(META, "<p>May 1, 2019 March 6, 2019</p>")).isEqualTo("2019-03-06 META");
    }

    @Test
    void doesNotTakeADayThatIsSaidToBeAChanges() {
        assertThat(published(META, "<p>Last updated: May 9, 2019</p>")).isEqualTo("2019-03-06 META");
        assertThat(published(META, "<p>Published March 5, 2019. Updated March 9, 2019</p>"))
                .isEqualTo("2019-03-05 VISIBLE_TEXT");
    }

    @Test
    void takesTheDayOfAFreshChangeThatIsTheOnlyOnePrinted() {
        assertThat(published(META, "<p>Last updated: March 9, 2019</p>")).isEqualTo("2019-03-09 VISIBLE_TEXT");
        assertThat(published("", "<p>Published March 5, 2019</p><p>Updated March 9, 2019</p>"))
                .isEqualTo("2019-03-05 VISIBLE_TEXT");
    }

    @Test
    void fallsBackOnTheDayThatAScriptOrABrokenDescriptionGives() {
        String data = "<script>window.page = {\"datePublished\": \"2019-03-05T10:00:00Z\"}</script>";
        assertThat(published(data, "<p>Text.</p>")).isEqualTo("2019-03-05 JSON_LD");
        String broken = "<script type='application/ld+json'>{\"headline\": \"The \"old\" bridge\", "
                + "\"datePublished\": \"2019-03-05\"}</script>";
        assertThat(published(broken, "<p>Text.</p>")).isEqualTo("2019-03-05 JSON_LD");
        assertThat(published(data, "<i data-next='{&quot;datePublished&quot;:&quot;2018-01-01&quot;}'>Next</i>"))
                .isEqualTo("null");
    }

    @Test
    void takesTheDayOfThePagesOwnDescriptionAmongThoseOfOtherArticles() {
        String others =
                "<script type='application/ld+json'>[{\"@type\": \"NewsArticle\", \"headline\": \"Ferry fares to rise\", "
                        + "\"datePublished\": \"2019-04-01\", \"author\": \"Rik Sand\", \"articleBody\": \"Fares go up.\"}, "
                        + "{\"@type\": \"NewsArticle\", \"headline\": \"Bridge to close for repairs\", \"datePublished\": \"2019-03-05\"}]"
                        + "</script>";
        assertThat(published(others, "<p>Text.</p>")).isEqualTo("2019-03-05 JSON_LD");
    }

    @Test
    void fallsBackOnTheDayOfAChange() {
        assertThat(published("", "<p>Last updated: March 9, 2019</p>")).isEqualTo("2019-03-09 VISIBLE_TEXT");
    }

    @Test
    void readsADateThatIsGluedToAName() {
        assertThat(published("", "<p><b>By Ada Moss</b><i>Mar 5, 2019</i></p>")).isEqualTo("2019-03-05 VISIBLE_TEXT");
    }

    @Test
    void readsADateThatACountIsGluedTo() {
        assertThat(published("", "<p><b>Ada Moss</b><i>Mar 5, 2019</i><i>12 Shares</i></p>"))
                .isEqualTo("2019-03-05 VISIBLE_TEXT");
        assertThat(published("", "<p>March 201912</p>")).isEqualTo("null");
    }

    @Test
    void prefersWhatFollowsTheHeadlineToWhatStandsBeforeIt() {
        String page = "<p>1 May 2019</p><h1>Bridge to close for repairs</h1><p>5th of March 2019</p>";
        assertThat(read("<title>Bridge to close for repairs</title>", page)).isEqualTo("2019-03-05 VISIBLE_TEXT");
    }

    @Test
    void takesTheDayOfALineThatSaysPublishedFarFromTheHeadline() {
        String text = "<p>The bridge is old.</p>".repeat(12);
        assertThat(published(META, text + "<p>Posted on March 1, 2019 by Ada</p>"))
                .isEqualTo("2019-03-01 VISIBLE_TEXT");
    }

    @Test
    void leavesDaysInSentencesAlone() {
        assertThat(published(META, "<p>It was built on May 1, 1920.</p>")).isEqualTo("2019-03-06 META");
    }

    @Test
    void knowsMetaElementsByTheWordsOfTheirNames() {
        assertThat(read("<meta name='x-published-date' content='2019-03-05'>", "<p>Text.</p>"))
                .isEqualTo("2019-03-05 META");
    }

    @Test
    void readsAYearBeforeTheMonthAsJournalsWriteIt() {
        assertThat(read("<meta name=citation_publication_date content='2019 Mar 5'>", "<p>Text.</p>"))
                .isEqualTo("2019-03-05 META");
        assertThat(published("", "<p>Volume 2018 March 5, 2019</p>")).isEqualTo("2019-03-05 VISIBLE_TEXT");
    }

    @Test
    void neverGuesses() {
        assertThat(published("", "<p>Text.</p>")).isEqualTo("null");
    }

    private static String published(String head, String text) {
        return read("<title>Bridge to close for repairs</title>" + head, "<h1>Bridge to close for repairs</h1>" + text);
    }

    private static String read(String head, String body) {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        Metadata.Published date =
                HtmlArticle.lines(html, CodePoints.of(html)).metadata().published();
        return date == null ? "null" : date.date() + " " + date.basis();
    }
}
