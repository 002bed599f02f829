package dev.gistline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gistline.document.Upload;
import dev.gistline.render.BriefJson;
import dev.gistline.summary.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole brief of each article of {@code src/test/resources/articles}, so that a change of any stage shows in the
 * review what it changes for a reader. {@code ./mvnw -pl function test -Dtest=BriefFixturesTest -Dgistline.rewrite=true}
 * writes the expected briefs anew.
 */
class BriefFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/articles");
    private static final Briefer BRIEFER = Briefer.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> sources() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.flatMap(
                            folder -> Stream.of("source.html", "source.txt").map(folder::resolve))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void givesTheBriefThatIsExpected(Path source) throws IOException {
        Path expected = source.resolveSibling("expected-brief.json");
        String brief = indented(brief(source));
        if (Boolean.getBoolean("gistline.rewrite")) {
            Files.writeString(expected, brief);
        }
        assertThat(brief).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void anchorsEverythingItSaysInTheTextAndInTheSource(Path source) throws IOException {
        JsonNode brief = brief(source);
        int[] text = points(brief.at("/article/text").asText());
        int[] original = points(Files.readString(source));
        assertThat(brief.at("/summary")).isNotEmpty();
        for (JsonNode sentence : brief.at("/summary")) {
            assertThat(slice(text, sentence)).isEqualTo(sentence.at("/text").asText());
            assertThat(letters(slice(original, sentence.at("/origin")))).contains(letters(slice(text, sentence)));
        }
        assertThat(brief.at("/actors")).isNotEmpty();
        for (JsonNode actor : brief.at("/actors")) {
            assertThat(actor.at("/mentions")).isNotEmpty();
            for (JsonNode mention : actor.at("/mentions")) {
                assertThat(letters(slice(original, mention.at("/origin")))).isEqualTo(letters(slice(text, mention)));
            }
        }
        assertThat(brief.at("/timeline")).isNotEmpty();
        for (JsonNode event : brief.at("/timeline")) {
            assertThat(slice(text, event.at("/evidence")))
                    .contains(event.at("/trigger").asText());
            assertThat(letters(slice(original, event.at("/evidence/origin"))))
                    .contains(letters(event.at("/trigger").asText()));
        }
    }

    /** Without the version and the models, which change when nothing else does. */
    private static JsonNode brief(Path source) throws IOException {
        String name = FOLDER.relativize(source).toString();
        Outcome outcome =
                BRIEFER.brief(new Upload(Files.readAllBytes(source), name, null), Source.ofFile(name), Budget.DEFAULT);
        ObjectNode brief = (ObjectNode) JSON.readTree(BriefJson.of(outcome));
        brief.remove("pipeline");
        return brief;
    }

    private static String indented(JsonNode brief) throws JsonProcessingException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return JSON.writer(printer).writeValueAsString(brief) + '\n';
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static String slice(int[] text, JsonNode place) {
        int start = place.at("/start").asInt();
        return new String(text, start, place.at("/end").asInt() - start);
    }

    /** What tags, entities and line ends leave as it is. */
    private static String letters(String text) {
        return text.replaceAll("<[^>]*>|&[#a-zA-Z0-9]+;|[^\\p{L}\\p{N}]", "");
    }
}
