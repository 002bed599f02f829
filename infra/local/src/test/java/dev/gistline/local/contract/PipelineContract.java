package dev.gistline.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.local.contract.Stack.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What Gistline does for whoever uploads and asks, wherever it runs: from the bucket to the answer over HTTP. */
public abstract class PipelineContract {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TEXT = "text/plain; charset=utf-8";

    private static final String FERRY = """
            Harbour board sues ferry operator over late sailings

            SELMOUTH, May 17, 2024 - The Selmouth Harbour Board on Thursday sued Northwater Lines, the company that runs \
            the island ferry. It accused the company of cancelling 212 sailings since January and of hiding the reasons \
            from passengers.

            Northwater Lines rejected the claim. A spokesman for the company said that bad weather had caused most of \
            the cancellations. The company threatened to withdraw the evening service if the dispute was not settled by \
            June.

            Residents of the island have protested at the terminal twice this year. Police arrested three of them on \
            Saturday, and released them without charge on Sunday.
            """;

    protected abstract Stack stack();

    private void put(String key, String text) {
        stack().put(key, text.getBytes(StandardCharsets.UTF_8), TEXT);
    }

    private Answer brief(String key) {
        return stack().get("/briefs/" + stack().id(key));
    }

    private Answer await(String key, Predicate<Answer> wanted) {
        return awaitAt("/briefs/" + stack().id(key), wanted);
    }

    private Answer awaitAt(String path, Predicate<Answer> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = stack().get(path);
            if (wanted.test(answer)) {
                return answer;
            }
            assertThat(System.nanoTime()).as("still not as wanted: " + answer).isLessThan(end);
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static Predicate<Answer> says(String text) {
        return answer -> answer.status() == 200 && answer.body().contains(text);
    }

    /** Ids of the briefs that answer to a query, over all pages. */
    private List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 500; page++) {
            Answer answer = stack().get("/briefs?" + query + cursor);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            Matcher id = Pattern.compile("\\{\"id\":\"([0-9a-f]{20})\"").matcher(answer.body());
            while (id.find()) {
                ids.add(id.group(1));
            }
            Matcher next = Pattern.compile("\"cursor\":\"([^\"]+)\"}$").matcher(answer.body());
            if (!next.find()) {
                return ids;
            }
            cursor = "&cursor=" + next.group(1);
        }
        throw new AssertionError("pages without end");
    }

    @Test
    void anUploadIsBriefedAndItsDeletionTakesTheBriefAway() {
        put("contract/ferry.txt", FERRY);

        Answer answer = await("contract/ferry.txt", says("\"status\":\"BRIEFED\""));
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.body()).contains("\"key\":\"contract/ferry.txt\"", "Northwater Lines");
        assertThat(ids("limit=100")).contains(stack().id("contract/ferry.txt"));

        stack().delete("contract/ferry.txt");

        Answer gone = await("contract/ferry.txt", now -> now.status() == 404);
        assertThat(gone.contentType()).startsWith("application/problem+json");
        assertThat(ids("limit=100")).doesNotContain(stack().id("contract/ferry.txt"));
    }

    @Test
    void aNewUploadTakesTheOldOnesPlace() {
        put("contract/twice.txt", FERRY);
        await("contract/twice.txt", says("Northwater"));

        put(
                "contract/twice.txt",
                FERRY.replace("Northwater Lines", "Grey Gull Ferries").replace("Northwater", "Gull"));

        Answer answer = await("contract/twice.txt", says("Grey Gull Ferries"));
        assertThat(answer.body()).doesNotContain("Northwater");
        assertThat(ids("limit=7")).containsOnlyOnce(stack().id("contract/twice.txt"));
    }

    @Test
    void theBriefIsFoundByItsActorsAndByItsEvents() {
        put("contract/found.txt", FERRY);
        Answer answer = await("contract/found.txt", says("\"status\":\"BRIEFED\""));
        String id = stack().id("contract/found.txt");

        Matcher actor = Pattern.compile("\"actors\":\\[\\{\"id\":\"([^\"]+)\",\"name\":\"([^\"]+)\"")
                .matcher(answer.body());
        assertThat(actor.find()).as("a key actor in " + answer.body()).isTrue();
        assertThat(ids("actor=" + encoded(actor.group(1)))).contains(id);
        assertThat(ids("actor=" + encoded(actor.group(2)))).contains(id);
        assertThat(ids("actor=nobody-of-this-name")).isEmpty();

        Matcher event =
                Pattern.compile("\"timeline\":\\[\\{\"kind\":\"([A-Z]+)\"").matcher(answer.body());
        assertThat(event.find()).as("an event in " + answer.body()).isTrue();
        assertThat(ids("kind=" + event.group(1))).contains(id);
        assertThat(ids("kind=" + event.group(1) + "&to=1950")).doesNotContain(id);
    }

    @Test
    void whatCannotBeBriefedIsOnRecordWithItsReason() throws IOException {
        byte[] noise = new byte[3000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 + i / 11);
        }
        byte[] gzipped = gzip(FERRY);
        stack().put("contract/empty.html", new byte[0], "text/html");
        stack().put("contract/noise.html", noise, "application/octet-stream");
        stack().put("contract/cut.txt.gz", Arrays.copyOf(gzipped, gzipped.length / 2), "application/gzip");
        stack().put("contract/large.html", new byte[12 * 1024 * 1024], "text/html");
        put("contract/good.txt", FERRY);

        for (String key : List.of("empty.html", "noise.html", "cut.txt.gz", "large.html")) {
            Answer answer = await("contract/" + key, says("\"status\":\"REJECTED\""));
            assertThat(answer.body()).as(key).containsPattern("\"reason\":\"[^\"]{10,}\"");
        }
        await("contract/good.txt", says("\"status\":\"BRIEFED\""));
        assertThat(brief("contract/large.html").body()).contains("too large");
    }

    @Test
    void keysMayHoldAnyCharacters() {
        for (String key : List.of("contract/a b+c %25&d=é — ü.txt", "contract/北京/x?y#z.txt")) {
            put(key, FERRY);
            assertThat(await(key, says("\"status\":\"BRIEFED\"")).body()).contains("\"key\":\"" + key + "\"");
        }
    }

    @Test
    void aMessageThatIsNoEventEndsInTheDeadLetterQueueAndHoldsUpNothing() {
        int before = stack().deadLetters();
        stack().send("this is no event");
        put("contract/after.txt", FERRY);

        await("contract/after.txt", says("\"status\":\"BRIEFED\""));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (stack().deadLetters() == before) {
            assertThat(System.nanoTime()).as("no dead letter").isLessThan(end);
            sleep();
        }
        assertThat(stack().deadLetters()).isEqualTo(before + 1);
    }

    @Test
    void aQuestionThatMakesNoSenseIsTold() {
        for (String query : List.of("kind=NOSUCH", "from=yesterday", "limit=0", "cursor=abc", "page=2")) {
            Answer answer = stack().get("/briefs?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"detail\":\"" + query.substring(0, query.indexOf('=')));
        }
        assertThat(stack().get("/briefs/00000000000000000000").status()).isEqualTo(404);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
