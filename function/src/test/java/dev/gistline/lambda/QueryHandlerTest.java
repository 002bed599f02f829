package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.json.Json;
import dev.gistline.store.BriefStore;
import dev.gistline.store.Briefs;
import dev.gistline.store.MemoryBriefStore;
import dev.gistline.store.Sequence;
import dev.gistline.timeline.EventKind;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryHandlerTest {
    private final MemoryBriefStore store = new MemoryBriefStore();
    private final QueryHandler handler = new QueryHandler(store);
    private final TestContext context = new TestContext();

    private Json ask(String event) throws IOException {
        return Json.read(Samples.answer(handler, event, context));
    }

    private Json get(String path, String... parameters) throws IOException {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? "" : ", ")
                    .append('"')
                    .append(parameters[i])
                    .append("\": \"")
                    .append(parameters[i + 1])
                    .append('"');
        }
        return ask("{\"httpMethod\": \"GET\", \"path\": \"" + path + "\", \"queryStringParameters\": {" + query + "}}");
    }

    private static Json body(Json answer) throws IOException {
        return Json.read(String.valueOf(answer.text("body")));
    }

    private static Sequence at(int second) {
        return Sequence.of(null, Instant.parse("2024-05-01T00:00:00Z").plusSeconds(second));
    }

    @Test
    void givesABriefAsItIsStored() throws IOException {
        store.record(Briefs.of("a").brief(), at(1));
        String json = store.find(Briefs.id("a")).orElseThrow().json();

        Json answer = ask(Samples.event("api-get.json").replace("0123456789abcdef0123", Briefs.id("a")));

        assertThat(answer.text("statusCode")).isEqualTo("200");
        assertThat(answer.text("body")).isEqualTo(json);
        assertThat(answer.at("headers").text("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void answersNotModifiedToWhoHasIt() throws IOException {
        store.record(Briefs.of("a").brief(), at(1));
        String eTag = get("/briefs/" + Briefs.id("a")).at("headers").text("ETag");
        String request = "{\"httpMethod\": \"GET\", \"path\": \"/briefs/" + Briefs.id("a")
                + "\", \"headers\": {\"if-None-Match\": \"\\\"x\\\", W/"
                + String.valueOf(eTag).replace("\"", "\\\"") + "\"}}";

        assertThat(ask(request).text("statusCode")).isEqualTo("304");

        store.record(Briefs.of("a").brief(), at(2));
        assertThat(ask(request).text("statusCode")).isEqualTo("200");
    }

    @ParameterizedTest
    @CsvSource({"/briefs", "/briefs/", "/prod/briefs", "/a/b/briefs"})
    void listsUnderAnyStage(String path) throws IOException {
        store.record(Briefs.of("a").brief(), at(1));

        Json answer = get(path);

        assertThat(answer.text("statusCode")).isEqualTo("200");
        assertThat(body(answer).at("briefs").elements()).singleElement().satisfies(card -> {
            assertThat(card.text("id")).isEqualTo(Briefs.id("a"));
            assertThat(card.text("status")).isEqualTo("BRIEFED");
            assertThat(card.text("uploaded")).isEqualTo("2024-05-01T00:00:01Z");
        });
        assertThat(body(answer).has("cursor")).isFalse();
    }

    @Test
    void filtersByActorKindAndDays() throws IOException {
        store.record(
                Briefs.of("a")
                        .actor("northwater-lines", "Northwater Lines")
                        .event(EventKind.THREATEN, "2024-05-17", "Northwater Lines")
                        .brief(),
                at(1));

        assertThat(body(ask(Samples.event("api-list.json"))).at("briefs").elements())
                .hasSize(1);
        assertThat(body(get("/briefs", "actor", "northwater lines", "kind", "threaten", "to", "2024-05-16"))
                        .at("briefs")
                        .elements())
                .isEmpty();
    }

    @Test
    void aCursorLeadsThroughAllPages() throws IOException {
        for (int i = 0; i < 7; i++) {
            store.record(Briefs.of("k" + i).brief(), at(i));
        }
        List<String> ids = new ArrayList<>();
        Json page = body(get("/briefs", "limit", "3"));
        while (true) {
            page.at("briefs").elements().forEach(card -> ids.add(String.valueOf(card.text("id"))));
            String cursor = page.text("cursor");
            if (cursor == null) {
                break;
            }
            assertThat(URLEncoder.encode(cursor, StandardCharsets.UTF_8)).isEqualTo(cursor);
            page = body(get("/briefs", "limit", "3", "cursor", cursor));
        }
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void refusesACursorThatWasChangedOrIsOfAnotherQuery() throws IOException {
        for (int i = 0; i < 3; i++) {
            store.record(Briefs.of("k" + i).brief(), at(i));
        }
        String cursor = String.valueOf(body(get("/briefs", "limit", "1")).text("cursor"));
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertProblem(get("/briefs", "cursor", changed), 400, "cursor: ");
        }
        assertProblem(get("/briefs", "cursor", ""), 400, "cursor: ");
        assertProblem(get("/briefs", "cursor", cursor.substring(4)), 400, "cursor: ");
        assertProblem(get("/briefs", "cursor", cursor, "kind", "AID"), 400, "cursor: ");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, NOSUCH, kind: ",
        "from, yesterday, from: ",
        "from, 2024-02-30, from: ",
        "from, 2024-05-01T00:00, from: ",
        "to, 24-05-01, to: ",
        "status, DELETED, status: ",
        "limit, 0, limit: ",
        "limit, -1, limit: ",
        "limit, 101, limit: ",
        "limit, ten, limit: ",
        "actor, '...', actor: ",
        "page, 2, page: not a parameter"
    })
    void refusesParametersThatMakeNoSense(String name, String value, String detail) throws IOException {
        assertProblem(get("/briefs", name, value), 400, detail);
    }

    @Test
    void refusesDaysInTheWrongOrderAndAParameterGivenTwice() throws IOException {
        assertProblem(get("/briefs", "from", "2024-05-02", "to", "2024-05-01"), 400, "from: later than to");
        assertProblem(
                ask("{\"httpMethod\": \"GET\", \"path\": \"/briefs\", \"queryStringParameters\": {\"kind\": \"AID\"},"
                        + " \"multiValueQueryStringParameters\": {\"kind\": [\"REJECT\", \"AID\"]}}"),
                400,
                "kind: given more than once");
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        store.record(Briefs.of("a").brief(), at(1));
        store.delete(Briefs.BUCKET, "a", at(2));

        assertProblem(get("/briefs/" + Briefs.id("a")), 404, "there is no brief");
        assertProblem(get("/briefs/x/y"), 404, "nothing is here");
        assertProblem(get("/"), 404, "nothing is here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "HEAD", "OPTIONS", "POST"})
    void answersGetAlone(String method) throws IOException {
        Json refused = ask("{\"httpMethod\": \"" + method + "\", \"path\": \"/briefs\"}");

        assertProblem(refused, 405, "only GET");
        assertThat(refused.at("headers").text("Allow")).isEqualTo("GET");
    }

    @Test
    void saysThatABriefIsLongerThanLambdaSends() throws IOException {
        store.record(Briefs.of("a").text("Nurses marched. ".repeat(500_000)).brief(), at(1));

        assertProblem(get("/briefs/" + Briefs.id("a")), 501, "the brief is longer than the 6 MB");
        assertThat(get("/briefs").text("statusCode")).isEqualTo("200");
        assertThat(context.lines)
                .singleElement()
                .satisfies(line -> assertThat(line).contains("ERROR", "6 MB", "/briefs/" + Briefs.id("a")));
    }

    @Test
    void aPageIsShorterThanAskedForRatherThanLongerThanLambdaSends() throws IOException {
        String sentences = "Nurses marched to the town hall. ".repeat(30);
        for (int i = 0; i < 100; i++) {
            Briefs brief = Briefs.of("k" + i).title(sentences);
            for (int event = 0; event < 40; event++) {
                brief.event(EventKind.PROTEST, "2024-05-17", sentences, sentences);
            }
            store.record(brief.brief(), at(i));
        }

        List<Json> cards = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Json answer = cursor.isEmpty()
                    ? get("/briefs", "limit", "100")
                    : get("/briefs", "limit", "100", "cursor", cursor);
            assertThat(answer.text("statusCode")).isEqualTo("200");
            assertThat(body(answer).at("briefs").elements()).hasSizeBetween(1, 99);
            cards.addAll(body(answer).at("briefs").elements());
            cursor = body(answer).text("cursor");
        }
        assertThat(cards).extracting(card -> card.text("id")).hasSize(100).doesNotHaveDuplicates();
        assertThat(context.lines).isEmpty();
    }

    @Test
    void listsOneStatusAlone() throws IOException {
        store.record(Briefs.of("a").brief(), at(1));
        store.record(Briefs.rejected("b", "the upload is empty"), at(2));

        assertThat(body(get("/briefs", "status", "rejected")).at("briefs").elements())
                .singleElement()
                .satisfies(card -> assertThat(card.text("reason")).isEqualTo("the upload is empty"));
        assertThat(body(get("/briefs", "status", "BRIEFED")).at("briefs").elements())
                .singleElement()
                .satisfies(card -> assertThat(card.text("id")).isEqualTo(Briefs.id("a")));
    }

    /** It answers every question with a fault. */
    private QueryHandler broken() {
        return new QueryHandler((BriefStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BriefStore.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("secret");
                }));
    }

    @Test
    void theStoreIsNotAskedForWhatIsNoId() throws IOException {
        for (String id : List.of("a".repeat(2100), "0123456789ABCDEF0123", "0123456789abcdef012", "%00")) {
            Json answer = Json.read(
                    Samples.answer(broken(), "{\"httpMethod\": \"GET\", \"path\": \"/briefs/" + id + "\"}", context));

            assertProblem(answer, 404, "there is no brief " + id);
        }
        assertThat(context.lines).isEmpty();
    }

    @Test
    void aFaultIsLoggedAndNotTold() throws IOException {
        Json answer = Json.read(Samples.answer(broken(), "{\"httpMethod\": \"GET\", \"path\": \"/briefs\"}", context));

        assertProblem(answer, 500, "a fault on our side");
        assertThat(answer.text("body")).doesNotContain("secret");
        assertThat(context.lines)
                .singleElement()
                .satisfies(line -> assertThat(line).contains("ERROR", "secret"));
    }

    private static void assertProblem(Json answer, int status, String detail) throws IOException {
        assertThat(answer.text("statusCode")).isEqualTo(Integer.toString(status));
        assertThat(answer.at("headers").text("Content-Type")).isEqualTo("application/problem+json");
        Json problem = body(answer);
        assertThat(problem.text("status")).isEqualTo(Integer.toString(status));
        assertThat(problem.text("detail")).startsWith(detail);
        assertThat(problem.text("title")).isNotEmpty();
    }
}
