package dev.gistline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds from the upload to the answer on every stack. */
abstract class PipelineContract {
    private Articles articles;

    abstract Stack stack();

    @BeforeEach
    void inAFolderOfItsOwn() {
        articles = new Articles(stack());
    }


    @Test
    void servesTheBriefOfWhatWasUploaded() throws Exception {
        String key = articles.upload("school nurses & co.txt", Articles.sample("school-nurses.txt"));

        JsonNode brief = articles.brief(key);

        assertThat(brief.at("/status").asText()).isEqualTo("BRIEFED");
        assertThat(brief.at("/source/bucket").asText()).isEqualTo(stack().bucket());
        assertThat(brief.at("/source/key").asText()).isEqualTo(key);
        assertThat(brief.at("/article/text").asText()).contains("Calder Bay reportedly turned down three requests");
        assertThat(brief.at("/summary")).isNotEmpty();
    }

    @Test
    void anchorsEverySentenceActorAndEventInTheText() throws Exception {
        JsonNode brief = articles.brief(articles.upload("nurses.txt", Articles.sample("school-nurses.txt")));
        int[] text = brief.at("/article/text").asText().codePoints().toArray();

        for (JsonNode sentence : brief.at("/summary")) {
            assertThat(slice(text, sentence)).isEqualTo(sentence.at("/text").asText());
        }
        for (JsonNode actor : brief.at("/actors")) {
            assertThat(actor.at("/mentions")).isNotEmpty().allSatisfy(mention ->
                    assertThat(slice(text, mention)).isNotBlank());
        }
        for (JsonNode event : brief.at("/timeline")) {
            assertThat(slice(text, event.at("/evidence")))
                    .contains(event.at("/trigger").asText());
        }
    }

    @Test
    void replacesTheBriefWhenTheObjectIsReplaced() throws Exception {
        String key = articles.upload("changing.txt", Articles.sample("school-nurses.txt"));
        String before = articles.brief(key).at("/source/sha256").asText();
        articles.upload("changing.txt", Articles.sample("museum-bronze.html"));

        JsonNode after = articles.brief(key, brief -> !brief.at("/source/sha256").asText().equals(before));

        assertThat(after.at("/article/text").asText()).doesNotContain("Calder Bay");
    }

    @Test
    void forgetsWhatWasDeleted() throws Exception {
        String key = articles.upload("deleted.txt", Articles.sample("school-nurses.txt"));
        articles.brief(key);
        stack().s3().deleteObject(delete -> delete.bucket(stack().bucket()).key(key));

        HttpResponse<String> answer = articles.awaitAnswer(key, 404);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(articles.listed("limit=100")).doesNotContain(articles.id(key));
    }

    @Test
    void recordsWhyAnUploadIsNotBriefed() throws Exception {
        JsonNode record = articles.brief(articles.upload("pont.html", Articles.sample("pont-ferme.html")));

        assertThat(record.at("/status").asText()).isEqualTo("REJECTED");
        assertThat(record.at("/reason").asText()).containsIgnoringCase("French");
    }

    @Test
    void findsBriefsByAnActorOfTheirs() throws Exception {
        String key = articles.upload("pilots.html", Articles.sample("harbour-pilots.html"));
        JsonNode actors = articles.brief(key).at("/actors");
        assertThat(actors).as("actors of " + key).isNotEmpty();

        for (JsonNode actor : actors) {
            String name = URLEncoder.encode(actor.at("/name").asText(), StandardCharsets.UTF_8);
            assertThat(articles.listed("limit=100&actor=" + name)).as(name).contains(articles.id(key));
        }
        assertThat(articles.listed("limit=100&actor=no-one-of-this-name")).doesNotContain(articles.id(key));
    }

    @Test
    void givesAllBriefsOnceOverPages() throws Exception {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            keys.add(articles.upload("page-" + i + ".txt", Articles.sample("school-nurses.txt")));
        }
        for (String key : keys) {
            articles.brief(key);
        }

        assertThat(articles.listed("limit=2")).contains(keys.stream().map(articles::id).toArray(String[]::new))
                .doesNotHaveDuplicates();
    }

    @Test
    void answersAnUnanswerableQueryWithAProblem() throws Exception {
        HttpResponse<String> answer = stack().get("/briefs?limit=many");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static String slice(int[] text, JsonNode place) {
        int start = place.at("/start").asInt();
        return new String(text, start, place.at("/end").asInt() - start);
    }
}
