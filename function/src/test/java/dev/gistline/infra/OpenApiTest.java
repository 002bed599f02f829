package dev.gistline.infra;

import static dev.gistline.infra.Described.assertDescribed;
import static dev.gistline.infra.Template.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gistline.actor.Actor;
import dev.gistline.actor.Mention;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import dev.gistline.lambda.QueryHandler;
import dev.gistline.lambda.TestContext;
import dev.gistline.query.BriefQuery;
import dev.gistline.render.BriefJson;
import dev.gistline.render.CardJson;
import dev.gistline.store.Briefs;
import dev.gistline.store.MemoryBriefStore;
import dev.gistline.store.Sequence;
import dev.gistline.store.dynamodb.DynamoBriefStore;
import dev.gistline.summary.Budget;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.EventKind;
import dev.gistline.timeline.Modality;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Holds the answers against {@code infra/openapi.yaml}: every status is listed, every field is described, every required one
 * is there, every word of a closed list is in it.
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

    @Test
    void listsEveryAnswerOfTheFunction() throws IOException {
        MemoryBriefStore store = new MemoryBriefStore();
        store.record(Briefs.of("a").brief(), Sequence.of("1", Instant.EPOCH));
        store.record(Briefs.rejected("b", "the upload is empty"), Sequence.of("1", Instant.EPOCH));
        store.record(Briefs.of("c").text("Nurses marched. ".repeat(500_000)).brief(), Sequence.of("1", Instant.EPOCH));
        QueryHandler handler = new QueryHandler(store);
        String list = "/briefs";
        String one = "/briefs/{id}";

        assertListed(ask(handler, list, "queryStringParameters", "limit", "1"), list, 200);
        assertListed(ask(handler, list, "queryStringParameters", "limit", "0"), list, 400);
        assertListed(ask(handler, list + "/" + Briefs.id("a"), "headers", "Accept", "*/*"), one, 200);
        assertListed(ask(handler, list + "/" + Briefs.id("b"), "headers", "Accept", "*/*"), one, 200);
        assertListed(ask(handler, list + "/" + Briefs.id("a"), "headers", "If-None-Match", "*"), one, 304);
        assertListed(ask(handler, list + "/" + Briefs.id("z"), "headers", "Accept", "*/*"), one, 404);
        assertListed(ask(handler, list + "/" + Briefs.id("c"), "headers", "Accept", "*/*"), one, 501);
        QueryHandler broken = new QueryHandler(new DynamoBriefStore(nowhere(), "briefs"));
        assertListed(ask(broken, list, "headers", "Accept", "*/*"), list, 500);
        assertListed(ask(broken, list + "/" + Briefs.id("a"), "headers", "Accept", "*/*"), one, 500);
    }

    /** A client whose every call is a fault. */
    private static DynamoDbClient nowhere() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                OpenApiTest.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    throw new IllegalStateException("nowhere");
                });
    }

    private static JsonNode ask(QueryHandler handler, String path, String field, String name, String value)
            throws IOException {
        byte[] event = JSON.writeValueAsBytes(Map.of("httpMethod", "GET", "path", path, field, Map.of(name, value)));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event), answer, new TestContext());
        return JSON.readTree(answer.toByteArray());
    }

    private static void assertListed(JsonNode answer, String path, int status) throws IOException {
        Map<?, ?> api = Template.yaml(Path.of("../infra/openapi.yaml"));
        assertThat(answer.path("statusCode").asInt()).isEqualTo(status);
        Map<?, ?> listed = map(api, "paths", path, "get", "responses", Integer.toString(status));
        answer.path("headers").fieldNames().forEachRemaining(header -> {
            if (!header.equals("Content-Type")) {
                assertThat(map(listed, "headers").containsKey(header))
                        .as(path + " " + status + " " + header)
                        .isTrue();
            }
        });
        if (!answer.path("body").asText().isEmpty()) {
            String type = answer.path("headers").path("Content-Type").asText();
            assertDescribed(
                    JSON.readTree(answer.path("body").asText()),
                    map(listed, "content", type, "schema"),
                    map(api, "components", "schemas"),
                    path + " " + status);
        }
    }

    @Test
    void theExamplesAreWhatIsDescribed() throws IOException {
        Map<?, ?> api = Template.yaml(Path.of("../infra/openapi.yaml"));
        Map<?, ?> schemas = map(api, "components", "schemas");
        List<String> seen = new ArrayList<>();
        map(api, "paths")
                .forEach((path, item) -> map((Map<?, ?>) item, "get", "responses")
                        .forEach((status, response) -> {
                            if (((Map<?, ?>) response).get("content") instanceof Map<?, ?> content) {
                                content.values().forEach(media -> {
                                    String place = path + " " + status;
                                    seen.add(place);
                                    assertDescribed(
                                            JSON.valueToTree(((Map<?, ?>) media).get("example")),
                                            map((Map<?, ?>) media, "schema"),
                                            schemas,
                                            place);
                                });
                            }
                        }));
        assertThat(seen).hasSizeGreaterThan(10);
    }

    @Test
    void closedListsAndLimitsAreTheCodes() throws IOException {
        Map<?, ?> api = Template.yaml(Path.of("../infra/openapi.yaml"));
        Set<List<String>> listed = new HashSet<>();
        enums(api, listed);
        List<String> precisions = new ArrayList<>(names(PartialDate.Precision.values()));
        precisions.add("NONE");

        assertThat(listed)
                .containsExactlyInAnyOrder(
                        names(EventKind.values()),
                        names(BriefQuery.Status.values()),
                        names(Actor.Type.values()),
                        names(Mention.Form.values()),
                        names(Modality.values()).stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList(),
                        precisions);
        List<?> parameters = Template.list(map(api, "paths", "/briefs", "get").get("parameters"));
        assertThat(parameters.stream()
                        .filter(parameter -> ((Map<?, ?>) parameter).get("name").equals("limit"))
                        .map(limit -> map((Map<?, ?>) limit, "schema")))
                .isEqualTo(List.of(Map.of(
                        "type", "integer", "minimum", 1, "maximum", BriefQuery.MOST, "default", BriefQuery.USUAL)));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static void enums(Object yaml, Set<List<String>> found) {
        if (yaml instanceof Map<?, ?> map) {
            if (map.get("enum") instanceof List<?> words) {
                found.add(words.stream().map(String::valueOf).toList());
            }
            map.values().forEach(value -> enums(value, found));
        } else if (yaml instanceof List<?> list) {
            list.forEach(value -> enums(value, found));
        }
    }
}
