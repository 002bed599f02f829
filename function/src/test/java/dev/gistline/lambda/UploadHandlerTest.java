package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UploadHandlerTest extends UploadFixture {
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
    void aRemovedVersionLeavesWhatIsThereNow() {
        s3.put(BUCKET, "a.txt", utf8(ARTICLE), "text/plain");
        String removed = delete("a.txt", 5).replace("\"eTag\"", "\"versionId\": \"old\", \"eTag\"");

        take(removed);
        assertThat(json("a.txt")).contains("BRIEFED");

        s3.remove(BUCKET, "a.txt");
        take(removed.replace("\"5\"", "\"6\""));
        assertThat(json("a.txt")).isNull();
    }
}
