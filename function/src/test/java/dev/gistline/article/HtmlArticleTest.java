package dev.gistline.article;

import static dev.gistline.article.Samples.FIRST;
import static dev.gistline.article.Samples.SECOND;
import static dev.gistline.article.Samples.THIRD;
import static dev.gistline.article.Samples.article;
import static dev.gistline.article.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlArticleTest {

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
}
