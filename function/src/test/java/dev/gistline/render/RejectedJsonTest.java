package dev.gistline.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.article.ArticleExtractor;
import dev.gistline.article.NoArticle;
import dev.gistline.brief.Rejected;
import dev.gistline.brief.Source;
import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RejectedJsonTest {
    private static final Source SOURCE = new Source("articles", "bains.json", null, null);

    @Test
    void aRefusedArticleInAnotherLanguageKeepsItsTextAndMetadata() {
        String text =
                "Le conseil municipal a voté mardi soir la fermeture des seuls bains publics de la ville, ce qui met "
                        + "fin à deux ans de disputes sur le prix d'un nouveau toit pour le bâtiment.";
        String json = "{\"title\": \"Les bains ferment\", \"published\": \"2024-05-14\", \"text\": \"" + text + "\"}";
        Upload upload = new Upload(json.getBytes(StandardCharsets.UTF_8), "bains.json", null);
        NoArticle no = (NoArticle) ArticleExtractor.extract((Document) DocumentReader.read(upload));

        String written = BriefJson.of(new Rejected("1", SOURCE, null, no.reason(), no.foreign()));

        assertThat(written)
                .contains("\"status\":\"REJECTED\"", "\"reason\":\"the article is in French, not in English\"")
                .contains("\"title\":\"Les bains ferment\"", "\"value\":\"2024-05-14\"", "\"text\":\"" + text + "\"")
                .doesNotContain("\"summary\"");
    }

    @Test
    void anotherRefusalHasItsReasonAlone() {
        assertThat(BriefJson.of(new Rejected("1", SOURCE, null, "the upload is empty")))
                .endsWith("\"reason\":\"the upload is empty\"}");
    }
}
