package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be read or be done in time now. */
class UploadFaultsTest extends UploadFixture {
    @Test
    void anObjectThatIsGoneIsOnRecordUntilItsDeletionComes() {
        take(put("a.txt", 1, 10));
        assertThat(json("a.txt")).contains("REJECTED", "the object was gone before it could be read", "\"told\"");

        take(delete("a.txt", 2));
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

    /** What the function is told when it asks, the first time and then. */
    private void timeLeft(Integer... millis) {
        context.millisLeft.clear();
        context.millisLeft.addAll(List.of(millis));
    }

    @Test
    void anArticleThatIsNotDoneInTimeComesAgainAndTheLastTimeIsOnRecord() {
        s3.put(BUCKET, "long.txt", utf8(ARTICLE.repeat(200)), "text/plain");
        timeLeft(60_000, 10_001);

        assertThat(take(batch(message("m", put("long.txt", 1, 10), 4)))).contains("\"m\"");
        assertThat(json("long.txt")).isNull();

        timeLeft(60_000, 10_001);
        take(batch(message("m", put("long.txt", 1, 10), 5)));
        assertThat(json("long.txt")).contains("REJECTED", "the analysis took more time than there is");
    }

    @Test
    void anArticleIsNotBlamedForTheTimeThatOthersOfItsBatchTook() {
        s3.put(BUCKET, "late.txt", utf8(ARTICLE.repeat(200)), "text/plain");
        timeLeft(59_999, 10_001);

        assertThat(take(batch(message("m", put("late.txt", 1, 10), 5)))).contains("\"m\"");
        assertThat(json("late.txt")).isNull();

        timeLeft(59_999, 59_998);
        take(batch(message("m", put("late.txt", 1, 10), 5)));
        assertThat(json("late.txt")).contains("BRIEFED");
    }

    @Test
    void anArticleThatTakesAllMemoryFailsAlone() {
        s3.fail("a.txt", new OutOfMemoryError()).put(BUCKET, "b.txt", utf8(ARTICLE), "text/plain");

        String answer = take(batch(message("1", put("a.txt", 1, 10), 1), message("2", put("b.txt", 1, 10), 1)));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}");
        assertThat(json("b.txt")).contains("BRIEFED");
    }
}
