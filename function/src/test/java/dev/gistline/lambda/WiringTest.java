package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gistline.brief.Briefer;
import dev.gistline.query.BriefQuery;
import dev.gistline.store.MemoryBriefStore;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void primingWritesNothing() {
        MemoryBriefStore store = new MemoryBriefStore();

        Priming.upload(new Uploads(new ObjectReader(new FakeS3()), store, Briefer.load()));
        Priming.query(new QueryHandler(store));

        assertThat(store.list(BriefQuery.ALL).cards()).isEmpty();
    }
}
