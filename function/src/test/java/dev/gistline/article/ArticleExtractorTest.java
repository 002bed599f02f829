package dev.gistline.article;

import static dev.gistline.article.Samples.FIRST;
import static dev.gistline.article.Samples.SECOND;
import static dev.gistline.article.Samples.THIRD;
import static dev.gistline.article.Samples.article;
import static dev.gistline.article.Samples.extract;
import static dev.gistline.article.Samples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExtractorTest {

    @Test
    void refusesAnArticleInAnotherLanguage() {
        String french =
                "Le conseil du port a voté mardi la fermeture du vieux pont pour une année, une décision que les commerçants "
                        + "de l'île ont combattue pendant des mois. Les ingénieurs ont dit au conseil que la rouille avait mangé deux des "
                        + "poutres et que les camions ne devaient plus y passer depuis le printemps.";

        assertThat(reason("a.txt", french)).isEqualTo("the article is in French, not in English");
    }

    @Test
    void neverRefusesAShortTextForItsLanguage() {
        assertThat(article("a.txt", "Den Haag, de Volkskrant: Van de Ven wins.").text())
                .isNotEmpty();
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
    void refusesWhatIsLongerThanAnyArticle() {
        String line = FIRST + "\n\n";
        int words = FIRST.split(" ").length;
        int fits = ArticleExtractor.MOST_WORDS / words;

        assertThat(extract("book.txt", line.repeat(fits))).isInstanceOf(Article.class);
        assertThat(reason("book.txt", line.repeat(fits + 1)))
                .isEqualTo("the text is too long: %,d words, where 100,000 is the most".formatted((fits + 1) * words));
    }
}
