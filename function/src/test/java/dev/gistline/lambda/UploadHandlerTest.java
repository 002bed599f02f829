package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gistline.brief.BriefId;
import dev.gistline.brief.Briefer;
import dev.gistline.json.JsonWriter;
import dev.gistline.query.BriefQuery;
import dev.gistline.store.BriefStore;
import dev.gistline.store.MemoryBriefStore;
import dev.gistline.store.Stored;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UploadHandlerTest {
    private static final String BUCKET = "gistline-uploads-111122223333-eu-west-1";
    private static final Briefer BRIEFER = Briefer.load();
    private static final String ARTICLE = """
            The Selmouth Harbour Board on Thursday sued Northwater Lines, the company that runs the island ferry. It \
            accused the company of cancelling 212 sailings since January and of hiding the reasons from passengers.

            Northwater rejected the claim. A spokesman for the company said that bad weather had caused most of the \
            cancellations. The company threatened to withdraw the evening service if the dispute was not settled by June.

            Residents of the island have protested at the terminal twice this year. Police arrested three of them.
            """;

    private final FakeS3 s3 = new FakeS3();
    private final BriefStore store = new MemoryBriefStore();
    private final UploadHandler handler = new UploadHandler(s3, store, BRIEFER, 5);
    private final TestContext context = new TestContext();

    private String take(String event) {
        return Samples.answer(handler, event, context);
    }

    private @Nullable String json(String key) {
        return store.find(BriefId.of(BUCKET, key)).map(Stored::json).orElse(null);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A put of an unversioned bucket. */
    private static String put(String key, int sequencer, long size) {
        return "{\"Records\": [{\"eventVersion\": \"2.1\", \"eventSource\": \"aws:s3\", \"eventName\": \"ObjectCreated:Put\","
                + " \"eventTime\": \"2024-05-17T08:30:00Z\", \"s3\": {\"bucket\": {\"name\": \"" + BUCKET + "\"},"
                + " \"object\": {\"key\": \"" + key + "\", \"size\": " + size
                + ", \"eTag\": \"told\", \"sequencer\": \""
                + Integer.toHexString(sequencer) + "\"}}}]}";
    }

    /** The event in a queue's message that was handed out so often. */
    private static String message(String id, String event, int receives) {
        return "{\"messageId\": \"" + id + "\", \"eventSource\": \"aws:sqs\", \"body\": "
                + JsonWriter.string(json -> json.writeString(event))
                + ", \"attributes\": {\"ApproximateReceiveCount\": \"" + receives + "\"}}";
    }

    private static String batch(String... messages) {
        return "{\"Records\": [" + String.join(", ", messages) + "]}";
    }

    private static String delete(String key, int sequencer) {
        return put(key, sequencer, 0).replace("ObjectCreated:Put", "ObjectRemoved:Delete");
    }

    @Test
    void briefsWhatAQueuesMessageTellsOf() {
        s3.put(
                BUCKET,
                "articles/harbour board – ferry.html",
                "3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY",
                utf8(ARTICLE),
                "text/plain; charset=utf-8");

        assertThat(take(Samples.event("sqs-s3-put.json"))).isEqualTo("{\"batchItemFailures\":[]}");

        assertThat(json("articles/harbour board – ferry.html"))
                .contains("BRIEFED", "Northwater", "3sL4kqtJlcpXroDTDmJ", "\"eTag\":\"etag-of-");
        assertThat(context.lines)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"level\":\"INFO\"")
                        .contains("\"result\":\"BRIEFED\"")
                        .endsWith("}\n"));
    }

    @Test
    void oneBadMessageFailsAlone() {
        s3.put(BUCKET, "articles/second.txt", utf8(ARTICLE), "text/plain");
        s3.put(
                BUCKET,
                "articles/100% sure + more.txt",
                "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e",
                utf8(ARTICLE),
                "text/plain");

        String answer = take(Samples.event("sqs-batch-mixed.json"));

        assertThat(answer)
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"00000003-0000-4000-8000-000000000000\"}]}");
        assertThat(context.lines)
                .filteredOn(line -> line.contains("ERROR"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("no event of S3", "00000003-").hasLineCount(1));
        assertThat(json("articles/second.txt")).contains("BRIEFED");
        assertThat(json("articles/100% sure + more.txt")).contains("BRIEFED");
        assertThat(json("articles/harbour board – ferry.html")).isNull();
        assertThat(json("articles/gone.html")).contains("REJECTED", "gone before it could be read");
    }

    @Test
    void takesEventsOfS3AndOfEventBridgeThemselves() {
        s3.put(BUCKET, "a.txt", utf8(ARTICLE), "text/plain");
        s3.put(
                BUCKET,
                "articles/100% sure + more.txt",
                "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e",
                utf8(ARTICLE),
                "text/plain");

        take(put("a.txt", 1, 10));
        take(Samples.event("eventbridge-object-created.json"));
        take(Samples.event("s3-test-event.json"));

        assertThat(json("a.txt")).contains("BRIEFED");
        assertThat(json("articles/100% sure + more.txt")).contains("BRIEFED");
        assertThatThrownBy(() -> take("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lateAndRepeatedEventsChangeNothingAndReadNothing() {
        s3.put(BUCKET, "a.txt", utf8(ARTICLE), "text/plain");
        take(put("a.txt", 0x100, 10));
        String before = json("a.txt");
        int reads = s3.reads;
        s3.put(BUCKET, "a.txt", utf8("Other words were here, and nobody asked for them."), "text/plain");

        take(put("a.txt", 0x100, 10));
        take(put("a.txt", 0xff, 10));
        take(delete("a.txt", 0x9));

        assertThat(json("a.txt")).isEqualTo(before);
        assertThat(s3.reads).isEqualTo(reads);

        take(delete("a.txt", 0x101));
        assertThat(json("a.txt")).isNull();
        take(put("a.txt", 0x100, 10));
        assertThat(json("a.txt")).isNull();
    }

    @Test
    void anObjectThatIsGoneIsOnRecordUntilItsDeletionComes() {
        take(put("a.txt", 1, 10));
        assertThat(json("a.txt")).contains("REJECTED", "the object was gone before it could be read", "\"told\"");

        take(delete("a.txt", 2));
        assertThat(json("a.txt")).isNull();
    }

    @Test
    void aRemovedVersionLeavesWhatIsThereNow() {
        s3.put(BUCKET, "a.txt", utf8(ARTICLE), "text/plain");
        String removed = delete("a.txt", 5).replace("\"eTag\"", "\"versionId\": \"old\", \"eTag\"");

        take(removed);
        assertThat(json("a.txt")).contains("BRIEFED");

        s3.remove(BUCKET, "a.txt");
        take(removed.replace("\"5\"", "\"6\""));
        assertThat(json("a.txt")).isNull();
    }

    @Test
    void faultsOfS3ComeAgainAndAreNoRejection() {
        s3.put(BUCKET, "articles/second.txt", utf8(ARTICLE), "text/plain");
        s3.fail("articles/second.txt", FakeS3.fault(503, "SlowDown"));

        assertThat(take(Samples.event("sqs-batch-mixed.json"))).contains("00000003-", "00000004-");
        assertThat(json("articles/second.txt")).isNull();
        assertThatThrownBy(() -> take(put("articles/second.txt", 1, 10))).hasMessageContaining("SlowDown");

        for (var fault :
                new RuntimeException[] {FakeS3.fault(403, "AccessDenied"), FakeS3.fault(404, "NoSuchBucket")}) {
            s3.fail("articles/second.txt", fault);
            assertThatThrownBy(() -> take(put("articles/second.txt", 1, 10))).isSameAs(fault);
        }

        s3.fail("articles/second.txt", null);
        take(put("articles/second.txt", 1, 10));
        assertThat(json("articles/second.txt")).contains("BRIEFED");
    }

    @Test
    void whatStillCannotBeReadTheLastTimeIsOnRecord() {
        s3.put(BUCKET, "sealed.txt", utf8(ARTICLE), "text/plain").fail("sealed.txt", FakeS3.fault(403, "AccessDenied"));

        assertThat(take(batch(message("m", put("sealed.txt", 1, 10), 4)))).contains("\"m\"");
        assertThat(json("sealed.txt")).isNull();

        assertThat(take(batch(message("m", put("sealed.txt", 1, 10), 5)))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(json("sealed.txt")).contains("REJECTED", "the object could not be read: AccessDenied (403)");
        assertThat(context.lines)
                .filteredOn(line -> line.contains("ERROR"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("could not be read", "sealed.txt"));

        s3.fail("sealed.txt", null);
        take(put("sealed.txt", 2, 10));
        assertThat(json("sealed.txt")).as("copied onto itself").contains("BRIEFED");
    }

    @Test
    void noArticleIsBegunThatMayNotBeDoneInTime() {
        s3.put(BUCKET, "a.txt", utf8(ARTICLE), "text/plain").put(BUCKET, "b.txt", utf8(ARTICLE), "text/plain");
        context.millisLeft.clear();
        // Asked before each article, and once more for how long to wait for it.
        context.millisLeft.addAll(List.of(120_000, 119_000, 59_000));

        String answer = take(batch(message("1", put("a.txt", 1, 10), 1), message("2", put("b.txt", 1, 10), 1)));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}");
        assertThat(json("a.txt")).contains("BRIEFED");
        assertThat(json("b.txt")).isNull();
    }

    @Test
    void anArticleThatIsNotDoneInTimeComesAgainAndTheLastTimeIsOnRecord() {
        s3.put(BUCKET, "long.txt", utf8(ARTICLE.repeat(200)), "text/plain");
        context.millisLeft.clear();
        context.millisLeft.addAll(List.of(60_000, 10_001));

        assertThat(take(batch(message("m", put("long.txt", 1, 10), 4)))).contains("\"m\"");
        assertThat(json("long.txt")).isNull();

        take(batch(message("m", put("long.txt", 1, 10), 5)));
        assertThat(json("long.txt")).contains("REJECTED", "the analysis took more time than there is");
    }

    @Test
    void anArticleThatTakesAllMemoryFailsAlone() {
        s3.fail("a.txt", new OutOfMemoryError()).put(BUCKET, "b.txt", utf8(ARTICLE), "text/plain");

        String answer = take(batch(message("1", put("a.txt", 1, 10), 1), message("2", put("b.txt", 1, 10), 1)));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}");
        assertThat(json("b.txt")).contains("BRIEFED");
    }

    @Test
    void aFolderOfTheConsoleIsNoUpload() {
        s3.put(BUCKET, "2024/", new byte[0], "application/x-directory")
                .put(BUCKET, "2025/", utf8(ARTICLE), "text/plain");

        take(put("2024/", 1, 0));
        take(put("2025/", 1, 10));

        assertThat(json("2024/")).isNull();
        assertThat(json("2025/")).contains("BRIEFED");
        assertThat(store.list(BriefQuery.ALL).cards()).hasSize(1);
    }

    @Test
    void badInputIsRejectedWithAReason() throws IOException {
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31 + i / 7);
        }
        byte[] gzipped = gzip(utf8(ARTICLE));

        assertThat(reason("empty.txt", new byte[0])).contains("empty");
        assertThat(reason("binary.html", binary)).isNotEmpty();
        assertThat(reason("cut.html.gz", Arrays.copyOf(gzipped, gzipped.length / 2)))
                .isNotEmpty();
        assertThat(reason(
                        "french.txt",
                        utf8("Le conseil municipal a décidé lundi de fermer la piscine pendant l'été. Les habitants ont"
                                + " protesté devant la mairie, et le maire a promis de les recevoir jeudi prochain. Selon"
                                + " la police, une centaine de personnes étaient présentes, dont beaucoup d'enfants.")))
                .isNotEmpty();
    }

    @Test
    void neverHoldsWhatIsTooLarge() {
        long large = 50L * 1024 * 1024;
        s3.putLarge(BUCKET, "told.html", large).putLarge(BUCKET, "silent.html", large);

        take(put("told.html", 1, large));
        assertThat(s3.reads).isZero();
        take(put("silent.html", 1, 100));

        assertThat(s3.handedOut).isLessThan(ObjectReader.LIMIT);
        assertThat(json("told.html")).contains("REJECTED", "too large: 52428800 bytes");
        assertThat(json("silent.html")).contains("REJECTED", "too large");
    }

    @Test
    void deepNestingHarmsNothing() {
        String nested = "<html><body>" + "<div>".repeat(100_000) + "<p>" + ARTICLE + "</p>";
        s3.put(BUCKET, "deep.html", utf8(nested), "text/html");

        take(put("deep.html", 1, nested.length()));

        assertThat(json("deep.html")).containsAnyOf("BRIEFED", "REJECTED").doesNotContain("fault of Gistline");
        assertThat(store.list(BriefQuery.ALL).cards()).hasSize(1);
    }

    private String reason(String key, byte[] bytes) {
        s3.put(BUCKET, key, bytes, "text/plain");
        take(put(key, 1, bytes.length));
        String json = json(key);
        assertThat(json).as(key).contains("\"status\":\"REJECTED\"").doesNotContain("fault of Gistline");
        return String.valueOf(json).replaceAll(".*\"reason\":\"([^\"]*)\".*", "$1");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
