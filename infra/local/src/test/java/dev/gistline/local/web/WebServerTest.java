package dev.gistline.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.local.function.Function;
import dev.gistline.local.queue.DeadLetter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
    private final List<String> events = new CopyOnWriteArrayList<>();
    private String answer = "{\"statusCode\":200,\"headers\":{\"Content-Type\":\"application/json\"},\"body\":\"{}\"}";
    private final WebServer web = WebServer.start(
            0,
            new Function() {
                @Override
                public byte[] invoke(byte[] event) {
                    events.add(new String(event, StandardCharsets.UTF_8));
                    return answer.getBytes(StandardCharsets.UTF_8);
                }

                @Override
                public void close() {}
            },
            () -> new Health(2, List.of(new DeadLetter("7", "{}", 0, 3, "it <burns>"))));

    @AfterEach
    void stop() {
        web.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create(web.endpoint() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void asksTheFunctionAsApiGatewayDoes() throws Exception {
        get("/briefs?actor=the+union&actor=%C3%BC&kind=REJECT");

        assertThat(events)
                .singleElement()
                .asString()
                .contains("\"resource\":\"/briefs\"", "\"path\":\"/briefs\"", "\"httpMethod\":\"GET\"")
                .contains("\"queryStringParameters\":{\"actor\":\"ü\",\"kind\":\"REJECT\"}")
                .contains("\"multiValueQueryStringParameters\":{\"actor\":[\"the union\",\"ü\"],\"kind\":[\"REJECT\"]}")
                .contains("\"pathParameters\":null", "\"body\":null", "\"isBase64Encoded\":false");
    }

    @Test
    void givesTheIdOfThePath() throws Exception {
        get("/briefs/abc%20def");

        assertThat(events)
                .singleElement()
                .asString()
                .contains("\"resource\":\"/briefs/{id}\"")
                .contains("\"pathParameters\":{\"id\":\"abc def\"}")
                .contains("\"queryStringParameters\":null");
    }

    @Test
    void givesTheFunctionsAnswerBack() throws Exception {
        answer = "{\"statusCode\":404,\"headers\":{\"Content-Type\":\"application/problem+json\"},"
                + "\"multiValueHeaders\":{\"X-Two\":[\"1\",\"2\"]},\"body\":\"YWJj\",\"isBase64Encoded\":true}";

        HttpResponse<String> response = get("/briefs/1");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("abc");
        assertThat(response.headers().allValues("X-Two")).containsExactly("1", "2");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void answersForAMalformedAnswerAsApiGatewayDoes() throws Exception {
        answer = "nonsense";

        assertThat(get("/briefs").statusCode()).isEqualTo(502);
    }

    @Test
    void listsTheBriefsAndWhatIsWrong() throws Exception {
        answer =
                "{\"statusCode\":200,\"body\":\"{\\\"briefs\\\":[{\\\"id\\\":\\\"1a\\\",\\\"title\\\":\\\"A <b>bold</b> claim\\\","
                        + "\\\"source\\\":{\\\"key\\\":\\\"a.txt\\\"},\\\"eventCount\\\":3}]}\"}";

        assertThat(get("/").body())
                .contains("<a href=\"/pages/1a\">A &lt;b&gt;bold&lt;/b&gt; claim</a>")
                .contains("2 uploads are being briefed")
                .contains("it &lt;burns&gt;");
    }

    @Test
    void leadsToTheBriefsThatDoNotFitOnThePage() throws Exception {
        answer = "{\"statusCode\":200,\"body\":\"{\\\"briefs\\\":[],\\\"cursor\\\":\\\"c-1\\\"}\"}";

        assertThat(get("/").body()).contains("<a href=\"/?cursor=c-1\">");
        get("/?cursor=c-1");

        assertThat(events.getLast()).contains("\"queryStringParameters\":{\"limit\":\"100\",\"cursor\":\"c-1\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/", "/pages/a%20b", "/pages/a/b", "/pages/..%2Fhealth"})
    void hasAPageForAnIdAlone(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(events).isEmpty();
    }

    @Test
    void answersForAFaultOfItsOwn() throws Exception {
        answer = "{\"statusCode\":200,\"body\":\"no JSON\"}";

        assertThat(get("/pages/1a").statusCode()).isEqualTo(500);
    }

    @Test
    void tellsOfTheQueue() throws Exception {
        assertThat(get("/health").body()).contains("\"waiting\":2").contains("\"reason\":\"it <burns>\"");
    }

    @Test
    void hasNothingElse() throws Exception {
        HttpResponse<String> response = get("/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(events).isEmpty();
    }
}
