package dev.gistline.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQueueTest {
    private static final Duration VISIBILITY = Duration.ofSeconds(30);
    private static final int MAX_RECEIVES = 3;

    private final SetClock clock = new SetClock();
    private final EventQueue queue = new EventQueue(VISIBILITY, MAX_RECEIVES, clock, null);

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private List<Message> receive() throws InterruptedException {
        return queue.receive(10, Duration.ZERO);
    }

    @Test
    void givesAMessageToOneReceiverAtATime() throws Exception {
        queue.send("a");

        assertThat(receive()).extracting(Message::body).containsExactly("a");
        assertThat(receive()).isEmpty();
    }

    @Test
    void givesAMessageAgainThatWasNotDeletedInTime() throws Exception {
        queue.send("a");
        receive();
        clock.pass(VISIBILITY);

        assertThat(receive()).singleElement().satisfies(again -> {
            assertThat(again.body()).isEqualTo("a");
            assertThat(again.receives()).isEqualTo(2);
        });
    }

    @Test
    void forgetsWhatWasDeleted() throws Exception {
        queue.send("a");
        queue.delete(receive().getFirst());
        clock.pass(VISIBILITY);

        assertThat(receive()).isEmpty();
        assertThat(queue.size()).isZero();
    }

    @Test
    void takesNoDeletionByAReceiptThatHasRunOut() throws Exception {
        queue.send("a");
        Message late = receive().getFirst();
        clock.pass(VISIBILITY);
        receive();
        queue.delete(late);
        clock.pass(VISIBILITY);

        assertThat(receive()).hasSize(1);
    }

    @Test
    void givesUpAMessageThatFailsEveryTimeAndSaysWhy() throws Exception {
        queue.send("poison");
        for (int i = 0; i < MAX_RECEIVES; i++) {
            queue.failed(receive().getFirst(), "it burns", Duration.ofSeconds(2));
            assertThat(receive()).isEmpty();
            clock.pass(Duration.ofSeconds(2));
        }

        assertThat(receive()).isEmpty();
        assertThat(queue.size()).isZero();
        assertThat(queue.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.body()).isEqualTo("poison");
            assertThat(letter.receives()).isEqualTo(MAX_RECEIVES);
            assertThat(letter.reason()).isEqualTo("it burns");
        });
    }

    @Test
    void keepsWhatIsNotDoneWithOverARestart(@TempDir Path folder) throws Exception {
        Path journal = folder.resolve("queue");
        try (EventQueue before = new EventQueue(VISIBILITY, 1, clock, journal)) {
            before.send("dead");
            before.receive(1, Duration.ZERO);
            clock.pass(VISIBILITY);
            before.receive(1, Duration.ZERO);
            before.send("done");
            before.send("received\nbut not done");
            before.send("waiting");
            before.delete(before.receive(1, Duration.ZERO).getFirst());
            before.receive(1, Duration.ZERO);
        }
        Files.writeString(journal, "sent\tcut sho", StandardOpenOption.APPEND);

        try (EventQueue after = new EventQueue(VISIBILITY, 1, clock, journal)) {
            assertThat(after.receive(10, Duration.ZERO))
                    .extracting(Message::body)
                    .containsExactly("received\nbut not done", "waiting");
            assertThat(after.deadLetters()).extracting(DeadLetter::body).containsExactly("dead");
        }
    }

    @Test
    void endsAWaitWhenAMessageComes() throws Exception {
        EventQueue real = new EventQueue(VISIBILITY, MAX_RECEIVES, Clock.systemUTC(), null);
        Thread sender = Thread.ofVirtual().start(() -> real.send("a"));

        assertThat(real.receive(1, Duration.ofSeconds(20))).hasSize(1);
        sender.join();
    }
}
