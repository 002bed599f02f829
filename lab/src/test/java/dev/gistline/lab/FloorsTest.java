package dev.gistline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gistline.lab.Gate.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
    private static final Floors FLOORS =
            Floors.of(List.of("# metric\tfloor", "actors.f1\t0.945", "", "actorsmore.f1\t0.5", "summary.r1\t31.57"));

    @Test
    void readsAMetricAndItsFloorFromEachLineOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("floors.tsv"), "# metric\tfloor\nactors.f1\t0.945\n");

        assertThat(Floors.read(file).of("actors.f1")).hasValue(0.945);
        assertThat(Floors.read(file).of("# metric")).isEmpty();
    }

    @Test
    void aScoreAtItsFloorIsNotBelowIt() {
        assertThat(FLOORS.isBelow(new Score("actors.f1", 0.945))).isFalse();
        assertThat(FLOORS.isBelow(new Score("actors.f1", 0.95))).isFalse();
    }

    @Test
    void aScoreThatRoundsToItsFloorIsBelowIt() {
        assertThat(FLOORS.isBelow(new Score("actors.f1", 0.94499999))).isTrue();
    }

    @Test
    void aScoreThatIsNoNumberIsBelowEveryFloor() {
        assertThat(FLOORS.isBelow(new Score("actors.f1", Double.NaN))).isTrue();
    }

    @Test
    void aScoreWithoutAFloorIsNeverBelowIt() {
        assertThat(FLOORS.isBelow(new Score("actors.type", 0))).isFalse();
    }

    @Test
    void knowsWhatMustBeMeasuredOfAStage() {
        assertThat(FLOORS.metrics("actors")).containsExactly("actors.f1");
    }

    @Test
    void refusesTwoFloorsOfOneMetric() {
        assertThatThrownBy(() -> Floors.of(List.of("actors.f1\t0.9", "actors.f1\t0.8")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actors.f1");
    }
}
