package dev.gistline.infra;

import static dev.gistline.infra.Template.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.render.BriefJson;
import dev.gistline.render.CardJson;
import dev.gistline.summary.Budget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the answers against {@code infra/openapi.yaml}: every field is described, every required one is there, every word
 * of a closed list is in it.
 */
class OpenApiTest {
    private static final Path ARTICLES = Path.of("../events/articles");
    private static final Briefer BRIEFER = Briefer.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void describesAllThatABriefAndItsCardHold(Path article) throws IOException {
        Map<?, ?> schemas = map(Template.yaml(Path.of("../infra/openapi.yaml")), "components", "schemas");
        String name = article.getFileName().toString();
        Outcome outcome = BRIEFER.brief(
                new Upload(Files.readAllBytes(article), name, null),
                new Source("uploads", name, "v1", "etag"),
                Budget.DEFAULT);

        assertDescribed(JSON.readTree(BriefJson.of(outcome)), map(schemas, "Brief"), schemas, "brief");
        assertDescribed(JSON.readTree(CardJson.of(outcome, Instant.EPOCH)), map(schemas, "Card"), schemas, "card");
    }

    @Test
    void theGatewaysOwnAnswersAreProblemsWithAStatusThatEveryOperationLists() throws IOException {
        Map<?, ?> api = Template.yaml(Path.of("../infra/openapi.yaml"));
        Map<?, ?> answers = map(api, "x-amazon-apigateway-gateway-responses");
        assertThat(answers.keySet().stream().map(String::valueOf))
                .contains("DEFAULT_4XX", "DEFAULT_5XX", "MISSING_AUTHENTICATION_TOKEN", "THROTTLED");
        for (Map.Entry<?, ?> entry : answers.entrySet()) {
            Map<?, ?> answer = (Map<?, ?>) entry.getValue();
            String name = String.valueOf(entry.getKey());
            assertThat(map(answer, "responseParameters").get("gatewayresponse.header.Content-Type"))
                    .isEqualTo("'application/problem+json'");
            String template = String.valueOf(map(answer, "responseTemplates").get("application/json"));
            assertThat(template).contains("$context.error.messageString");
            JsonNode body = JSON.readTree(template.replace("$context.error.messageString", "\"why\""));
            Map<?, ?> schemas = map(api, "components", "schemas");
            assertDescribed(body, map(schemas, "Problem"), schemas, name);
            assertThat(body.path("status").asText())
                    .as(name)
                    .isEqualTo(name.startsWith("DEFAULT_") ? "" : answer.get("statusCode"));
            for (Object path : map(api, "paths").values()) {
                Map<?, ?> listed = map((Map<?, ?>) path, "get", "responses");
                assertThat(name.startsWith("DEFAULT_") || listed.containsKey(answer.get("statusCode")))
                        .as(name)
                        .isTrue();
            }
        }
    }

    private static void assertDescribed(JsonNode value, Map<?, ?> described, Map<?, ?> schemas, String place) {
        Map<?, ?> schema = described.get("$ref") instanceof String reference
                ? map(schemas, reference.substring(reference.lastIndexOf('/') + 1))
                : described;
        if (value.isNull()) {
            assertThat(schema.get("nullable")).as(place + " is null").isEqualTo(true);
            return;
        }
        switch (String.valueOf(schema.get("type"))) {
            case "object" -> {
                if (schema.get("required") instanceof List<?> names) {
                    names.forEach(name -> assertThat(value.has((String) name))
                            .as(place + "." + name)
                            .isTrue());
                }
                value.properties().forEach(field -> {
                    String inner = place + "." + field.getKey();
                    assertThat(map(schema, "properties").containsKey(field.getKey()))
                            .as(inner)
                            .isTrue();
                    assertDescribed(field.getValue(), map(schema, "properties", field.getKey()), schemas, inner);
                });
            }
            case "array" -> value.forEach(element -> assertDescribed(element, map(schema, "items"), schemas, place));
            case "integer" -> assertThat(value.isInt()).as(place).isTrue();
            case "number" -> assertThat(value.isNumber()).as(place).isTrue();
            default -> {
                assertThat(value.isTextual()).as(place).isTrue();
                if (schema.get("enum") instanceof List<?> words) {
                    assertThat(words.contains(value.asText()))
                            .as(place + " " + value.asText())
                            .isTrue();
                }
            }
        }
    }
}
