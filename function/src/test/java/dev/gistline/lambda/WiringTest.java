package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpServer;
import dev.gistline.brief.Briefer;
import dev.gistline.query.BriefQuery;
import dev.gistline.store.Briefs;
import dev.gistline.store.MemoryBriefStore;
import dev.gistline.store.dynamodb.DynamoBriefStore;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class WiringTest {
    private static final Map<String, String> LAMBDA =
            Map.of("GISTLINE_TABLE", "briefs", "GISTLINE_MAXIMUM_RECEIVES", "5", "AWS_REGION", "eu-west-1");

    @Test
    void isWhatTheEnvironmentSays() {
        Wiring wiring = Wiring.of(LAMBDA);

        assertThat(wiring.table()).isEqualTo("briefs");
        assertThat(wiring.maximumReceives()).isEqualTo(5);
        assertThat(wiring.region().id()).isEqualTo("eu-west-1");
        assertThat(wiring.s3()).isNull();
        assertThat(wiring.aheadOfTime()).isFalse();
        try (var s3 = wiring.s3Client()) {
            assertThat(s3.serviceClientConfiguration().endpointOverride()).isEmpty();
        }
    }

    @Test
    void goesWhereItIsSent() {
        Wiring wiring = Wiring.of(Map.of(
                "GISTLINE_TABLE",
                "briefs",
                "GISTLINE_MAXIMUM_RECEIVES",
                "5",
                "AWS_REGION",
                "eu-west-1",
                "AWS_ENDPOINT_URL_S3",
                "http://localhost:9000",
                "AWS_ENDPOINT_URL_DYNAMODB",
                "http://localhost:8000",
                "AWS_LAMBDA_INITIALIZATION_TYPE",
                "snap-start"));

        assertThat(wiring.dynamo()).isEqualTo(URI.create("http://localhost:8000"));
        assertThat(wiring.aheadOfTime()).isTrue();
        try (var s3 = wiring.s3Client()) {
            assertThat(s3.serviceClientConfiguration().endpointOverride())
                    .contains(URI.create("http://localhost:9000"));
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> Wiring.of(Map.of("AWS_REGION", "eu-west-1"))).hasMessageContaining("GISTLINE_TABLE");
        assertThatThrownBy(() -> Wiring.of(Map.of("GISTLINE_TABLE", "briefs")))
                .hasMessageContaining("GISTLINE_MAXIMUM_RECEIVES");
        assertThatThrownBy(() -> Wiring.of(Map.of("GISTLINE_TABLE", "briefs", "GISTLINE_MAXIMUM_RECEIVES", "5")))
                .hasMessageContaining("AWS_REGION");
    }

    /** The query function has 20 s, the record of an upload that took all its time 10. */
    @Test
    void aCallWithoutAnAnswerIsMadeAgainInTime() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            if (calls.incrementAndGet() == 1) {
                awaitQuietly(never);
            }
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try (DynamoDbClient dynamo = DynamoDbClient.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClientBuilder(Wiring.httpClient())
                .build()) {
            assertTimeout(
                    Duration.ofSeconds(9),
                    () -> assertThat(new DynamoBriefStore(dynamo, "briefs").find(Briefs.id("a")))
                            .isEmpty());
        } finally {
            never.countDown();
            server.stop(0);
        }
        assertThat(calls).hasValue(2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void primingWritesNothing() {
        MemoryBriefStore store = new MemoryBriefStore();

        Priming.upload(new Uploads(new ObjectReader(new FakeS3()), store, Briefer.load()));
        Priming.query(new QueryHandler(store));

        assertThat(store.list(BriefQuery.ALL).cards()).isEmpty();
    }
}
