package dev.gistline.article;

import static dev.gistline.article.Samples.FIRST;
import static dev.gistline.article.Samples.SECOND;
import static dev.gistline.article.Samples.article;
import static dev.gistline.article.Samples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import org.junit.jupiter.api.Test;

class JsonArticleTest {

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
    void takesTheLastOfFieldsOfOneName() {
        String json = "{\"title\": \"Bridge\", \"text\": \"The bridge closes.\", \"title\": \"Ferry\"}";
        assertThat(article("a.json", json).metadata().title()).isEqualTo("Ferry");
        String none = "{\"title\": \"Bridge\", \"text\": \"The bridge closes.\", \"title\": null}";
        assertThat(article("a.json", none).metadata().title()).isNull();
    }

    @Test
    void saysWhatIsWrongWithJson() {
        assertThat(reason("a.json", "{\"title\": \"x\""))
                .isEqualTo("the upload is not well-formed JSON, or not an object");
        assertThat(reason("a.json", "{\"title\": \"x\"}"))
                .isEqualTo("the JSON article has neither \"text\" nor \"html\"");
    }
}
