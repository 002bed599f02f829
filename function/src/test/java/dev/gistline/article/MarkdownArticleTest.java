package dev.gistline.article;

import static dev.gistline.article.Samples.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.CodePoints;
import org.junit.jupiter.api.Test;

class MarkdownArticleTest {

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
    void takesBylineAndDayBeforeTheTextForItsMetadata() {
        Article article = read("""
                # Bridge to close for a year

                *By Ada Moss and Ben Ruiz*

                2 March 2021

                The board voted on Tuesday.
                """);

        assertThat(article.text()).isEqualTo("The board voted on Tuesday.");
        assertThat(article.metadata().author()).isEqualTo("Ada Moss, Ben Ruiz");
        assertThat(article.metadata().published()).hasToString("Published[date=2021-03-02, basis=GIVEN]");
    }

    @Test
    void readsATableRowByRow() {
        assertThat(read("""
                        The board counted the cars.

                        | Year | Cars  |
                        |------|------:|
                        | 2019 | 4,000 |

                        It will count again.
                        """).text())
                .isEqualTo("The board counted the cars.\n\nYear Cars\n\n2019 4,000\n\nIt will count again.");
    }

    @Test
    void leavesOutLinksThatAreNoTextAndWhatStandsInTheSourceAlone() {
        assertThat(read("""
                        The board[^1] voted on [Tuesday][day].

                        [Share](https://x.example/a_(b)) | [Read more](https://y.example)

                        [day]: https://courier.example/tuesday
                        [^1]: It has nine members.
                        """).text()).isEqualTo("The board voted on Tuesday.\n\nIt has nine members.");
    }

    private static Article read(String text) {
        return (Article) MarkdownArticle.read(text, CodePoints.of(text));
    }
}
