package dev.gistline.article;

import static dev.gistline.article.Samples.FIRST;
import static dev.gistline.article.Samples.SECOND;
import static dev.gistline.article.Samples.THIRD;
import static dev.gistline.article.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextArticleTest {

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
}
