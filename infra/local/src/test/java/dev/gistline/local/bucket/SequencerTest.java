package dev.gistline.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequencerTest {

    @Test
    void goesOnAboveWhatAnEarlierRunGaveOutThoughTheClockWasSetBack(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("sequencer");
        long future = (System.currentTimeMillis() + 1_000_000_000L) * 1000;
        Files.writeString(file, Long.toString(future));

        String next = new Sequencer(file).next();

        assertThat(Long.parseLong(next.substring(0, 10), 16)).isGreaterThanOrEqualTo(future / 1_000_000);
        assertThat(new Sequencer(file).next()).isGreaterThan(next);
    }

    @Test
    void givesANumberOnceWhenManyAskWithinAMicrosecond() {
        Sequencer sequencer = new Sequencer(null);
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            String next = sequencer.next();
            assertThat(next).hasSize(18).isGreaterThan(last);
            last = next;
        }
    }
}
