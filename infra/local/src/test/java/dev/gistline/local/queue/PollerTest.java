package dev.gistline.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.local.function.Function;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class PollerTest {

    @Test
    void deletesWhatSucceededAndTriesAgainWhatFailed() throws Exception {
        EventQueue queue = new EventQueue(Duration.ofSeconds(60), 3, Clock.systemUTC(), null);
        Set<String> handled = ConcurrentHashMap.newKeySet();
        queue.send("good");
        queue.send("bad");
        try (Poller _ = new Poller(queue, List.of(new FailsOn("bad", handled)), Duration.ofMillis(20), reason -> {})) {
            await(() -> queue.size() == 0);
        }

        assertThat(handled).contains("good");
        assertThat(queue.deadLetters()).extracting(DeadLetter::body).containsExactly("bad");
    }

    @Test
    void readsAnAnswerByLambdasRules() throws Exception {
        List<Message> batch = List.of(new Message("1", "r1", "a", 0, 0, 1), new Message("2", "r2", "b", 0, 0, 1));

        assertThat(failures("", batch)).isEmpty();
        assertThat(failures("{}", batch)).isEmpty();
        assertThat(failures("{\"batchItemFailures\":null}", batch)).isEmpty();
        assertThat(failures("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}", batch))
                .containsExactly("2");
        assertThat(failures("{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}", batch))
                .containsExactlyInAnyOrder("1", "2");
        assertThat(failures("{\"batchItemFailures\":[{\"itemIdentifier\":\"9\"}]}", batch))
                .containsExactlyInAnyOrder("1", "2");
    }

    private static Set<String> failures(String answer, List<Message> batch) throws Exception {
        return SqsJson.failures(answer.getBytes(StandardCharsets.UTF_8), batch);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** Answers as a handler with partial batch responses. */
    private record FailsOn(String body, Set<String> handled) implements Function {
        @Override
        public byte[] invoke(byte[] event) {
            StringBuilder failures = new StringBuilder();
            for (String record : new String(event, StandardCharsets.UTF_8).split("\\{\"messageId\":\"")) {
                if (record.contains("\"body\":\"" + body + "\"")) {
                    failures.append("{\"itemIdentifier\":\"")
                            .append(record, 0, record.indexOf('"'))
                            .append("\"}");
                } else if (record.contains("\"body\":\"good\"")) {
                    handled.add("good");
                }
            }
            return ("{\"batchItemFailures\":[" + failures + "]}").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void close() {}
    }
}
