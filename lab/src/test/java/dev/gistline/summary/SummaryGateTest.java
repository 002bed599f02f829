package dev.gistline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.lab.Gate.Score;
import dev.gistline.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryGateTest {

    private static Summary of(int... sentences) {
        return new Summary(
                Arrays.stream(sentences)
                        .mapToObj(sentence -> new Summary.Excerpt(new Span(0, 1), sentence, 0.5, "why"))
                        .toList(),
                List.of());
    }

    /** Of the pairs 0-1, 1-4, 4-5, 2-7 and 7-9 two are neighbours. */
    @Test
    void countsWhatFollowsItsNeighbour() {
        assertThat(SummaryGate.adjacent(List.of(of(0, 1, 4, 5), of(2, 7, 9), of(3))))
                .isEqualTo(0.4);
    }

    @Test
    void readsTheSummarysScoresAndNotThoseOfTheLead() {
        assertThat(SummaryGate.printed(
                        "set 3 articles, 60 words: R1/R2/RLsum 31.61/11.73/28.02  lead 29.93/10.86/26.01  R1 over lead +1.68\n"
                                + "  dangling sentence starts 0.250\n"))
                .containsExactly(
                        new Score("summary.cnn.r1", 31.61),
                        new Score("summary.cnn.r2", 11.73),
                        new Score("summary.cnn.undangling", 0.75));
    }

    @Test
    void readsTheLineOfTheEditorsPick() {
        assertThat(SummaryGate.gold("actors  precision 0.9 (1/2)  key recall 0.8 (1/2)  F1 0.101  type 0.9\n"
                        + "summary words shared with the editor's pick  P 0.301 R 0.302 F1 0.303\n"))
                .isEqualTo(new Score("summary.gold.f1", 0.303));
    }
}
