package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    private static final String RECORD = "{\"Records\": [{\"eventVersion\": \"%s\", \"eventName\": \"%s\","
            + " \"eventTime\": \"2024-05-17T08:30:00Z\", \"s3\": {\"bucket\": {\"name\": \"b\"},"
            + " \"object\": {\"key\": \"%s\", \"sequencer\": \"0A\"%s}}}]}";

    @Test
    void readsAPutOfS3WithItsKeyDecoded() throws Exception {
        Change change = Changes.of(Samples.event("s3-put.json")).getFirst();

        assertThat(change.kind()).isEqualTo(Change.Kind.CREATED);
        assertThat(change.bucket()).isEqualTo("gistline-uploads-111122223333-eu-west-1");
        assertThat(change.key()).isEqualTo("articles/harbour board – ferry.html");
        assertThat(change.versionId()).isEqualTo("3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY");
        assertThat(change.eTag()).isEqualTo("9b2cf535f27731c974343645a3985328");
        assertThat(change.size()).isEqualTo(4182);
        assertThat(change.at().value()).startsWith("0".repeat(14) + "006647176C6A9B3D21-");
        assertThat(change.at().time()).isEqualTo(Instant.parse("2024-05-17T08:30:00.125Z"));
    }

    @Test
    void aDeletionIsNewerThanTheUploadItEnds() throws Exception {
        Change put = Changes.of(Samples.event("s3-put.json")).getFirst();
        Change delete = Changes.of(Samples.event("s3-delete.json")).getFirst();

        assertThat(delete.kind()).isEqualTo(Change.Kind.REMOVED);
        assertThat(delete.key()).isEqualTo(put.key());
        assertThat(delete.at()).isGreaterThan(put.at());
    }

    @Test
    void readsEventBridgeWithItsKeyAsItIs() throws Exception {
        Change change =
                Changes.of(Samples.event("eventbridge-object-created.json")).getFirst();

        assertThat(change.kind()).isEqualTo(Change.Kind.CREATED);
        assertThat(change.key()).isEqualTo("articles/100% sure + more.txt");
        assertThat(change.versionId()).isEqualTo("IYV3p45BT0ac8hjHg1houSdS1a.Mro8e");
        assertThat(change.eTag()).isEqualTo("b1946ac92492d2347c6235b4d2611184");
    }

    @Test
    void readsEitherInAnSnsNotification() throws Exception {
        String inner = Samples.event("s3-put.json").replace("\"", "\\\"").replace("\n", "");
        assertThat(Changes.of("{\"Type\": \"Notification\", \"Message\": \"" + inner + "\"}"))
                .isEqualTo(Changes.of(Samples.event("s3-put.json")));
    }

    @Test
    void skipsTheTestEventAndWhatIsOfNoConcern() throws Exception {
        assertThat(Changes.of(Samples.event("s3-test-event.json"))).isEmpty();
        assertThat(Changes.of(RECORD.formatted("2.1", "ObjectTagging:Put", "k", "")))
                .isEmpty();
        assertThat(Changes.of("{\"detail-type\": \"Object Tags Added\", \"detail\": {}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.0, ObjectCreated:Put, '', CREATED",
        "2.3, ObjectCreated:Copy, '', CREATED",
        "2.9, s3:ObjectCreated:CompleteMultipartUpload, '', CREATED",
        "2.1, ObjectRemoved:Delete, '', REMOVED",
        "2.1, ObjectRemoved:DeleteMarkerCreated, v, REMOVED",
        "2.1, ObjectRemoved:Delete, v, VERSION_REMOVED",
        "2.1, LifecycleExpiration:Delete, '', REMOVED",
        "2.1, LifecycleExpiration:DeleteMarkerCreated, v, REMOVED"
    })
    void knowsTheEventsOfVersion2(String version, String name, String versionId, Change.Kind kind) throws Exception {
        String more = versionId.isEmpty() ? "" : ", \"versionId\": \"" + versionId + "\"";
        assertThat(Changes.of(RECORD.formatted(version, name, "k", more))
                        .getFirst()
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void anEventWithoutASequencerStandsWhereItsTimePutsIt() throws Exception {
        String event = RECORD.formatted("2.1", "ObjectCreated:Put", "k", "").replace(", \"sequencer\": \"0A\"", "");
        Change made = Changes.of(event).getFirst();
        Change earlier = Changes.of(Samples.event("s3-put.json")).getFirst();
        Change later = Changes.of(Samples.event("s3-delete.json")).getFirst();

        assertThat(made.at()).isLessThan(later.at());
        assertThat(made.at().time()).isEqualTo(Instant.parse("2024-05-17T08:30:00Z"));
        assertThat(earlier.at().time()).isAfter(made.at().time());
    }

    @Test
    void aTimeWithoutAZoneIsUtc() throws Exception {
        String event = RECORD.formatted("2.1", "ObjectCreated:Put", "k", "").replace("08:30:00Z", "08:30:00.5");
        assertThat(Changes.of(event).getFirst().at().time()).isEqualTo(Instant.parse("2024-05-17T08:30:00.5Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no event",
                "[]",
                "{}",
                "{\"Records\": [{}]}",
                "{\"Records\": [{\"eventVersion\": \"3.0\", \"eventName\": \"ObjectCreated:Put\"}]}",
                "{\"Records\": [{\"eventVersion\": \"2.1\", \"eventName\": \"ObjectCreated:Put\", \"s3\": {}}]}",
                "{\"Records\": [{\"eventVersion\"",
                "{\"detail-type\": \"Object Created\", \"detail\": {}}",
                "{} {}"
            })
    void refusesWhatIsNoEvent(String body) {
        assertThatThrownBy(() -> Changes.of(body)).isInstanceOf(Changes.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%E2%8", ""})
    void refusesAKeyThatCannotBeDecoded(String key) {
        String event = RECORD.formatted("2.1", "ObjectCreated:Put", "KEY", "").replace("KEY", key);
        assertThatThrownBy(() -> Changes.of(event)).isInstanceOf(Changes.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "-1", "123456789012345678901234567890123"})
    void refusesASequencerThatIsNone(String sequencer) {
        String event = RECORD.formatted("2.1", "ObjectCreated:Put", "k", "").replace("\"0A\"", "\"" + sequencer + "\"");
        assertThatThrownBy(() -> Changes.of(event)).isInstanceOf(Changes.Malformed.class);
    }
}
