package dev.gistline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The articles that {@code gistline local} starts with. */
class SamplesIT {
    private static Embedded embedded;

    @BeforeAll
    static void start() throws Exception {
        embedded = Embedded.start(Settings.Runtime.IN_PROCESS, Duration.ofSeconds(10), 3);
        for (Path sample : Articles.samples()) {
            embedded.put(sample.getFileName().toString(), Files.readAllBytes(sample), "");
        }
    }

    @AfterAll
    static void stop() {
        embedded.close();
    }

    @Test
    void areBriefedButForTheOneInFrench() throws Exception {
        List<String> rejected = new ArrayList<>();
        for (Path sample : Articles.samples()) {
            String key = sample.getFileName().toString();
            JsonNode record = Articles.record(embedded, key);
            if (record.at("/status").asText().equals("REJECTED")) {
                rejected.add(key);
                assertThat(record.at("/reason").asText()).contains("French");
            } else {
                assertThat(record.at("/summary")).as(key).isNotEmpty();
                assertThat(embedded.get("/pages/" + embedded.id(key)).body()).contains("<h2>Timeline</h2>");
            }
        }
        assertThat(rejected).containsExactly("pont-ferme.html");
        assertThat(embedded.get("/").body()).contains("pont-ferme.html", "school-nurses.txt");
    }

    @Test
    void haveEverySentenceActorAndEventAnchoredInTheTextAndInTheUpload() throws Exception {
        for (Path sample : Articles.samples()) {
            JsonNode brief = Articles.record(embedded, sample.getFileName().toString());
            int[] text = points(brief.at("/article/text").asText());
            int[] original = points(Files.readString(sample));
            for (JsonNode sentence : brief.at("/summary")) {
                assertThat(slice(text, sentence)).isEqualTo(sentence.at("/text").asText());
                assertThat(slice(original, sentence.at("/origin"))).isNotBlank();
            }
            for (JsonNode actor : brief.at("/actors")) {
                assertThat(actor.at("/mentions")).isNotEmpty();
                for (JsonNode mention : actor.at("/mentions")) {
                    assertThat(words(slice(original, mention.at("/origin")))).isEqualTo(words(slice(text, mention)));
                }
            }
            for (JsonNode event : brief.at("/timeline")) {
                assertThat(slice(text, event.at("/evidence")))
                        .contains(event.at("/trigger").asText());
            }
        }
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static String slice(int[] text, JsonNode place) {
        int start = place.at("/start").asInt();
        return new String(text, start, place.at("/end").asInt() - start);
    }

    /** What entities and line breaks do not change. */
    private static String words(String text) {
        return text.replaceAll("&[#a-zA-Z0-9]+;|[^\\p{L}\\p{N}]", "");
    }
}
