package dev.gistline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Uploads that are no articles: each has its record, and an article after them its brief. */
class BadInputIT {
    private static final int MEGABYTE = 1024 * 1024;

    private static Embedded embedded;

    @BeforeAll
    static void start() {
        embedded = Embedded.start(Settings.Runtime.IN_PROCESS, Duration.ofSeconds(30), 3);
    }

    @AfterAll
    static void stop() {
        embedded.close();
    }

    @Test
    void recordsEveryBadUploadWithAReasonAndGoesOn() throws Exception {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("empty", upload("empty.txt", new byte[0]));
        keys.put("binary", upload("photo.txt", noise(100_000)));
        keys.put("huge", upload("huge.html", huge()));
        keys.put("nested", upload("nested.html", nested()));
        keys.put("truncated", upload("truncated.txt.gz", truncated(gzip(Articles.sample("school-nurses.txt")))));
        keys.put("french", upload("french.html", Articles.sample("pont-ferme.html")));
        String missing = "missing/never-there.txt";
        embedded.stack().send(created(missing));
        keys.put("missing", missing);
        String mislabelled = upload("mislabelled.html", mislabelled());
        String good = upload("good.txt", Articles.sample("school-nurses.txt"));

        assertThat(Articles.record(embedded, good).at("/status").asText()).isEqualTo("BRIEFED");
        Map<String, String> reasons = new LinkedHashMap<>();
        for (var bad : keys.entrySet()) {
            JsonNode record = Articles.record(embedded, bad.getValue());
            assertThat(record.at("/status").asText()).as(bad.getKey()).isEqualTo("REJECTED");
            reasons.put(bad.getKey(), record.at("/reason").asText());
        }
        assertThat(reasons.values()).allSatisfy(reason -> assertThat(reason).hasSizeBetween(10, 200));
        assertThat(reasons.values()).as("each its own reason").doesNotHaveDuplicates();
        assertThat(reasons.get("empty")).contains("empty");
        assertThat(reasons.get("truncated")).contains("gzip");
        assertThat(reasons.get("french")).contains("French");
        JsonNode readable = Articles.record(embedded, mislabelled);
        assertThat(readable.at("/status").asText()).isEqualTo("BRIEFED");
        assertThat(readable.at("/article/text").asText())
                .contains("Café Bélanger’s owner")
                .doesNotContain("\uFFFD");
        assertThat(embedded.stack().deadLetters()).isEmpty();
    }

    private static String upload(String key, byte[] content) {
        embedded.put(key, content, "");
        return key;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] huge() {
        byte[] huge = new byte[50 * MEGABYTE];
        Arrays.fill(huge, (byte) ' ');
        byte[] paragraph = "<p>The council voted to close the road to the harbour on Monday.</p>\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + paragraph.length < huge.length; at += paragraph.length) {
            System.arraycopy(paragraph, 0, huge, at, paragraph.length);
        }
        return huge;
    }

    private static byte[] nested() {
        return ("<html><body>" + "<div>".repeat(100_000) + "x" + "</div>".repeat(100_000) + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] truncated(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    /** Says UTF-8 and is windows-1252. */
    private static byte[] mislabelled() {
        return """
                <html><head><meta charset="utf-8"><title>Bakery wins prize</title></head><body><article>
                <h1>Bakery wins prize</h1>
                <p>Café Bélanger’s owner, Zoë Müller, thanked her customers on Friday after the bakery won the region’s
                first prize for bread. She said that the award belonged to the six people who work in the shop.</p>
                <p>The mayor, André Núñez, promised to build a car park beside the bakery. Neighbours wrote to the council
                in March and demanded that it close the street to lorries. The council refused in April.</p>
                <p>Müller said she would open a second shop in the old railway station next year. She plans to hire four
                bakers and has asked the city’s savings bank for a loan of 90,000 francs.</p>
                </article></body></html>
                """.getBytes(Charset.forName("windows-1252"));
    }

    private static String created(String key) {
        return """
                {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-east-1",
                "eventTime":"2026-01-02T03:04:05.678Z","eventName":"ObjectCreated:Put","s3":{"s3SchemaVersion":"1.0",
                "bucket":{"name":"%s"},"object":{"key":"%s","size":12,"eTag":"abc","sequencer":"0055AED6DCD90281E5"}}}]}
                """.formatted(EmbeddedStack.BUCKET, key);
    }
}
