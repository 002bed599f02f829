package dev.gistline.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

class BucketTest {
    private static final String NAME = "articles";

    private final List<String> events = new CopyOnWriteArrayList<>();
    private Bucket bucket;
    private S3Client s3;

    @BeforeEach
    void start() {
        bucket = Bucket.start(NAME, 0, null, events::add);
        s3 = client(bucket);
    }

    @AfterEach
    void stop() {
        s3.close();
        bucket.close();
    }

    private static S3Client client(Bucket bucket) {
        return S3Client.builder()
                .endpointOverride(bucket.endpoint())
                .region(Region.of(Bucket.REGION))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(Bucket.ACCESS_KEY, Bucket.SECRET_KEY)))
                .httpClientBuilder(Apache5HttpClient.builder())
                .build();
    }

    @Test
    void tellsOfAnUploadWithItsSizeTagAndEncodedKey() {
        String eTag = s3.putObject(put -> put.bucket(NAME).key("a b/ü+1.txt"), RequestBody.fromString("12345"))
                .eTag();

        assertThat(events)
                .singleElement()
                .asString()
                .contains("\"eventVersion\":\"2.1\"")
                .contains("\"eventName\":\"ObjectCreated:Put\"")
                .contains("\"name\":\"articles\"")
                .contains("\"key\":\"a+b%2F%C3%BC%2B1.txt\"")
                .contains("\"size\":5")
                .contains("\"eTag\":\"" + eTag.replace("\"", "") + "\"");
    }

    @Test
    void tellsOfACopy() {
        s3.putObject(put -> put.bucket(NAME).key("a"), RequestBody.fromString("12345"));
        s3.copyObject(copy ->
                copy.sourceBucket(NAME).sourceKey("a").destinationBucket(NAME).destinationKey("b"));

        assertThat(events.getLast())
                .contains("\"eventName\":\"ObjectCreated:Copy\"")
                .contains("\"key\":\"b\"")
                .contains("\"size\":5");
    }

    /** What a reader does to have everything briefed anew after an upgrade. */
    @Test
    void aCopyOntoItselfIsANewerEventOfTheSameObject() {
        s3.putObject(put -> put.bucket(NAME).key("a").contentType("text/plain"), RequestBody.fromString("12345"));
        s3.copyObject(copy -> copy.sourceBucket(NAME)
                .sourceKey("a")
                .destinationBucket(NAME)
                .destinationKey("a")
                .metadataDirective("REPLACE")
                .contentType("text/html"));

        assertThat(events).hasSize(2);
        assertThat(sequencer(events.getLast())).isGreaterThan(sequencer(events.getFirst()));
        assertThat(s3.headObject(head -> head.bucket(NAME).key("a")).contentType())
                .isEqualTo("text/html");
    }

    @Test
    void tellsOfAMultipartUploadOnceItIsComplete() {
        String upload = s3.createMultipartUpload(create -> create.bucket(NAME).key("big"))
                .uploadId();
        byte[] part = new byte[5 * 1024 * 1024];
        String first = s3.uploadPart(
                        each -> each.bucket(NAME).key("big").uploadId(upload).partNumber(1),
                        RequestBody.fromBytes(part))
                .eTag();
        String second = s3.uploadPart(
                        each -> each.bucket(NAME).key("big").uploadId(upload).partNumber(2),
                        RequestBody.fromString("end"))
                .eTag();
        assertThat(events).as("before it is complete").isEmpty();

        s3.completeMultipartUpload(complete -> complete.bucket(NAME)
                .key("big")
                .uploadId(upload)
                .multipartUpload(parts -> parts.parts(
                        CompletedPart.builder().partNumber(1).eTag(first).build(),
                        CompletedPart.builder().partNumber(2).eTag(second).build())));

        assertThat(events)
                .singleElement()
                .asString()
                .contains("\"eventName\":\"ObjectCreated:CompleteMultipartUpload\"")
                .contains("\"size\":" + (part.length + 3));
    }

    @Test
    void tellsOfEveryObjectRemoved() {
        s3.putObject(put -> put.bucket(NAME).key("a"), RequestBody.fromString("1"));
        s3.putObject(put -> put.bucket(NAME).key("b"), RequestBody.fromString("2"));
        s3.putObject(put -> put.bucket(NAME).key("c"), RequestBody.fromString("3"));
        events.clear();
        s3.deleteObject(delete -> delete.bucket(NAME).key("a"));
        s3.deleteObjects(delete -> delete.bucket(NAME)
                .delete(all -> all.objects(
                        ObjectIdentifier.builder().key("b").build(),
                        ObjectIdentifier.builder().key("c").build())));

        assertThat(events)
                .hasSize(3)
                .allSatisfy(event -> assertThat(event)
                        .contains("\"eventName\":\"ObjectRemoved:Delete\"")
                        .doesNotContain("\"size\""));
        assertThat(events).extracting(BucketTest::key).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void keepsQuietAboutOtherBuckets() {
        s3.createBucket(create -> create.bucket("other"));
        s3.putObject(put -> put.bucket("other").key("a"), RequestBody.fromString("1"));

        assertThat(events).isEmpty();
    }

    @Test
    void numbersLaterEventsHigher() {
        for (int i = 0; i < 50; i++) {
            s3.putObject(put -> put.bucket(NAME).key("a"), RequestBody.fromString("1"));
        }

        assertThat(events)
                .hasSize(50)
                .extracting(BucketTest::sequencer)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsObjectsAndTheOrderOfEventsOverARestart(@TempDir Path data) {
        List<String> told = new CopyOnWriteArrayList<>();
        try (Bucket first = Bucket.start(NAME, 0, data, told::add);
                S3Client client = client(first)) {
            client.putObject(put -> put.bucket(NAME).key("a"), RequestBody.fromString("kept"));
        }
        try (Bucket second = Bucket.start(NAME, 0, data, told::add);
                S3Client client = client(second)) {
            assertThat(client.getObjectAsBytes(get -> get.bucket(NAME).key("a")).asUtf8String())
                    .isEqualTo("kept");
            client.putObject(put -> put.bucket(NAME).key("a"), RequestBody.fromString("again"));
        }

        assertThat(told).hasSize(2).extracting(BucketTest::sequencer).isSorted();
    }

    private static String sequencer(String event) {
        return group(event, "\"sequencer\":\"([0-9A-F]{18})\"");
    }

    private static String key(String event) {
        return group(event, "\"key\":\"([^\"]*)\"");
    }

    private static String group(String event, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(event);
        assertThat(matcher.find()).as(event).isTrue();
        return matcher.group(1);
    }
}
