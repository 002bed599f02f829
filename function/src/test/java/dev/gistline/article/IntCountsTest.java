package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntCountsTest {

    @Test
    void countsEachOfManyKeys() {
        IntCounts counts = new IntCounts();
        for (int round = 1; round <= 3; round++) {
            for (int key = -5_000; key < 5_000; key++) {
                counts.add(key * 7, round);
            }
        }

        for (int key = -5_000; key < 5_000; key++) {
            assertThat(counts.get(key * 7)).isEqualTo(6);
        }
        assertThat(counts.has(3)).isFalse();
        assertThat(counts.get(3)).isZero();
    }

    @Test
    void knowsWordsByTheirHashesInEitherCase() {
        IntCounts words = IntCounts.hashesOf(List.of("bridge", "ferry"));

        assertThat(words.has(Cues.hash("Bridge"))).isTrue();
        assertThat(words.has(Cues.hash("bridges"))).isFalse();
        assertThat(new IntCounts().isEmpty()).isTrue();
    }
}
