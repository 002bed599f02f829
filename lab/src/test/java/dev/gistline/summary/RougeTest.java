package dev.gistline.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All expected values are what {@code score_summary.py} gives. */
class RougeTest {

    @ParameterizedTest
    @CsvSource({
        "relational, relat",
        "conditional, condit",
        "hopping, hop",
        "falling, fall",
        "sized, size",
        "happily, happili",
        "agreed, agre",
        "feed, feed",
        "ponies, poni",
        "caresses, caress",
        "policies, polici",
        "electricity, electr",
        "goodness, good",
        "adoption, adopt",
        "controlling, control",
        "probate, probat",
        "rate, rate",
        "cease, ceas",
        "operators, oper",
        "hopefulness, hope",
        "sensibilities, sensibl",
        "the, the",
        "was, was",
        "skies, ski",
        "crying, cry",
        "organization, organ",
        "replacement, replac",
        "triplicate, triplic"
    })
    void stemsAsTheScorerDoes(String word, String stem) {
        assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
    }

    @Test
    void scoresParaphraseAsTheScorerDoes() {
        Rouge reference = new Rouge(List.of("Ferries to stop, council agrees .", "Residents organize ."));
        Rouge.Score score = reference.score(List.of(
                        "The council's operators agreed on Tuesday to stop the ferries.",
                        "Residents were organizing, crying and hoping!")
                .stream()
                .map(reference::words)
                .toList());

        assertThat(100 * score.r1()).isCloseTo(58.333333, within(1e-5));
        assertThat(100 * score.r2()).isCloseTo(9.090909, within(1e-5));
    }

    @Test
    void scoresRepetitionAsTheScorerDoes() {
        Rouge reference = new Rouge(List.of("The bridge, planned in 1999, was built ."));
        Rouge.Score score =
                reference.score(List.of("A bridge was planned in 1999; a bridge was built in 2004.").stream()
                        .map(reference::words)
                        .toList());

        assertThat(100 * score.r1()).isCloseTo(63.157895, within(1e-5));
        assertThat(100 * score.r2()).isCloseTo(35.294118, within(1e-5));
    }

    @Test
    void scoresNoMatchAsTheScorerDoes() {
        Rouge reference = new Rouge(List.of("Ferry stops ."));
        Rouge.Score score = reference.score(
                List.of("Nothing here matches.").stream().map(reference::words).toList());

        assertThat(100 * score.r1()).isCloseTo(0.000000, within(1e-5));
        assertThat(100 * score.r2()).isCloseTo(0.000000, within(1e-5));
    }
}
