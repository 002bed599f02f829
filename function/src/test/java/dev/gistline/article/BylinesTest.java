package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.CodePoints;
import org.junit.jupiter.api.Test;

class BylinesTest {

    @Test
    void trustsThePartsOfABylineThatHaveAMarkOfTheirOwn() {
        assertThat(author("", "<p class=byline><b class=author>Ada Moss</b> Harbour Gazette</p>"))
                .isEqualTo("Ada Moss");
    }

    @Test
    void leavesAgenciesBesideAPersonOut() {
        assertThat(author("", "<p>By Ada Moss and Ben de Vries, The Associated Press</p>"))
                .isEqualTo("Ada Moss, Ben de Vries");
        assertThat(author("", "<p>By The Associated Press</p>")).isEqualTo("The Associated Press");
    }

    @Test
    void leavesThePublisherBesideAPersonOut() {
        assertThat(author(
                        "<meta property='og:site_name' content='Modern Bridge'>", "<p>By Ada Moss, Modern Bridge</p>"))
                .isEqualTo("Ada Moss");
    }

    @Test
    void takesThePrintedNamesWhereTheDescriptionHasTheFirstAlone() {
        assertThat(author("<meta name=author content='Ada Moss'>", "<p>By Ada Moss and Ben Hill</p>"))
                .isEqualTo("Ada Moss, Ben Hill");
    }

    @Test
    void leavesHelpersOut() {
        String described = "<meta name=author content='Ada Moss'><meta name=author content='Ben Hill'>";
        assertThat(author(described, "<p class=byline>By Ada Moss Photography by Ben Hill</p>"))
                .isEqualTo("Ada Moss");
        assertThat(author(described, "<p class=byline>By Ada Moss and Ben Hill</p>"))
                .isEqualTo("Ada Moss, Ben Hill");
    }

    @Test
    void cutsRolesAndRepetitionsOff() {
        assertThat(author("<meta name=author content='Ada Moss, Chief Bridge Officer'>", ""))
                .isEqualTo("Ada Moss");
        assertThat(author("", "<p>By Ada MossFounder</p>")).isEqualTo("Ada Moss");
        assertThat(author("", "<p>ByAda Moss</p>")).isEqualTo("Ada Moss");
        assertThat(author("<meta name=author content='Ada Moss Ada Moss'>", "")).isEqualTo("Ada Moss");
        assertThat(author("<meta name=author content='Moss & Moss'>", "")).isEqualTo("Moss & Moss");
    }

    @Test
    void readsANameBesideADate() {
        assertThat(author("", "<p>Ada Moss - March 5, 2019</p>")).isEqualTo("Ada Moss");
        assertThat(author("", "<p>posted on 2019-03-05 10:00 by Ada Moss</p>")).isEqualTo("Ada Moss");
        assertThat(author("", "<p>Ada Moss</p><p>March 5, 2019</p>")).isEqualTo("Ada Moss");
        assertThat(author("", "<p>by Ada · March 5, 2019</p>")).isEqualTo("Ada");
    }

    @Test
    void readsANameThatLinksToItsPage() {
        assertThat(author("", "<p><a href='/authors/ada'>Ada Moss</a></p><p>Text.</p>"))
                .isEqualTo("Ada Moss");
        assertThat(author("", "<p><a href='/topics/bridges'>Old Bridges</a></p><p>Text.</p>"))
                .isEqualTo("null");
    }

    @Test
    void prefersAnyPrintedNameToAnAccounts() {
        assertThat(author("<meta name=author content='ada.moss12'>", "<p>By Ada Moss</p>"))
                .isEqualTo("Ada Moss");
        assertThat(author("<meta name=author content='ada.moss12'>", "")).isEqualTo("ada.moss12");
    }

    @Test
    void takesATeamWhereNoOneIsNamed() {
        assertThat(author("", "<p>By the bridge editors</p>")).isEqualTo("the bridge editors");
    }

    @Test
    void readsTheLabelsOfACard() {
        assertThat(author(
                        "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Moss'>"
                                + "<meta name='twitter:label2' content='Time to read'><meta name='twitter:data2' content='4 minutes'>",
                        ""))
                .isEqualTo("Ada Moss");
    }

    @Test
    void readsANameBelowALabelWhereAllLabelsNameTheSame() {
        assertThat(author("", "<p>Text.</p><p>Article by:</p><p>Ada Moss</p>")).isEqualTo("Ada Moss");
        assertThat(author("", "<p>Author</p><p>Ada Moss</p><p>Author</p><p>Ben Hill</p>"))
                .isEqualTo("null");
    }

    @Test
    void takesTheOnlyAuthorThatThePageLinksTo() {
        String text = "<p>Text.</p>".repeat(8);
        String ada = "<p><a href='/authors/ada'>Ada Moss</a></p>";
        assertThat(author("", text + ada)).isEqualTo("Ada Moss");
        assertThat(author("", text + ada + "<p><a href='/authors/ben'>Ben Hill</a></p>"))
                .isEqualTo("null");
    }

    @Test
    void cutsThePublisherOffADescribedName() {
        assertThat(author(
                        "<meta property='og:site_name' content='Modern Bridge'>"
                                + "<meta name=author content='Ada Moss, Modern Bridge'>",
                        ""))
                .isEqualTo("Ada Moss");
    }

    @Test
    void takesWhateverNameFollowsByInAByline() {
        String text = "<p>Text.</p>".repeat(8);
        assertThat(author("", text + "<p class=story-byline>Posted by Bridgewatcher on Monday</p>"))
                .isEqualTo("Bridgewatcher");
    }

    @Test
    void readsWhoATextIsWrittenByFarFromTheHeadlineWhereAllSuchLinesNameTheSame() {
        String text = "<p>Text.</p>".repeat(20);
        String ada = "<h3>Written by Ada Moss</h3><p>Text.</p>";
        assertThat(author("", text + ada + ada)).isEqualTo("Ada Moss");
        assertThat(author("", text + ada + "<h3>Written by Ben Hill</h3>")).isEqualTo("null");
    }

    @Test
    void takesTheBylineUnderTheHeadlineWhereTheDescriptionNamesSomeoneNotPrintedThere() {
        String described = "<meta name=author content='Eve Hill'>";
        assertThat(author(described, "<p>By Ada Moss</p>")).isEqualTo("Ada Moss");
        assertThat(author(described, "<p>By Ada Moss</p><p>Eve Hill</p>")).isEqualTo("Eve Hill");
        assertThat(author(described, "<p>Reviewed by Ada Moss</p>")).isEqualTo("Eve Hill");
    }

    @Test
    void readsTheNamesOfTeams() {
        assertThat(author("", "<p>By</p><p>The Courier Team</p>")).isEqualTo("The Courier Team");
        assertThat(author("", "<p class=byline>Newsdesk</p>")).isEqualTo("Newsdesk");
        assertThat(author("", "<p>By 4th Lock</p>")).isEqualTo("4th Lock");
    }

    @Test
    void readsANameThatASectionFollows() {
        assertThat(author("", "<p>March 5, 2019 • Ada Moss in Bridges</p>")).isEqualTo("Ada Moss");
    }

    @Test
    void takesWhoIsIntroducedAsOneWhoWrites() {
        String text = "<p>Text.</p>".repeat(20);
        assertThat(author("", text + "<p>Ada Moss</p><p>Ada Moss is a writer from Norwich.</p>"))
                .isEqualTo("Ada Moss");
        assertThat(author("", text + "<p>Ada Moss</p><p>Ada Moss is a singer from Norwich.</p>"))
                .isEqualTo("null");
        assertThat(author("", text + "<p>This post was written by Ada Moss, Head of Locks</p>"))
                .isEqualTo("Ada Moss");
    }

    @Test
    void cutsADayOffThatFollowsAName() {
        assertThat(author("", "<p>By Lockside August 12, 2021 in training</p>")).isEqualTo("Lockside");
        assertThat(author("", "<p>By Ada May</p>")).isEqualTo("Ada May");
    }

    @Test
    void leavesThoseWhoCommentOut() {
        assertThat(author("", "<div class=comments><p class=author-name>Eve Hill</p></div>"))
                .isEqualTo("null");
    }

    private static String author(String head, String text) {
        String html = "<html><head><title>Bridge to close for repairs</title>" + head
                + "</head><body><h1>Bridge to close for repairs</h1>" + text + "</body></html>";
        return String.valueOf(
                HtmlArticle.lines(html, CodePoints.of(html)).metadata().author());
    }
}
