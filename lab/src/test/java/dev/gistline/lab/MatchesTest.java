package dev.gistline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchesTest {

    /** 2 right of 3 found and of 5 marked: precision 2/3, recall 2/5, F1 1/2. */
    @Test
    void sumsOverAllTextsBeforeItDivides() {
        Matches matches =
                new Matches().add(List.of("a", "x"), Set.of("a", "b")).add(List.of("c"), Set.of("c", "d", "e"));

        assertThat(matches.f1()).isCloseTo(0.5, within(1e-12));
    }

    /** 1 right of 2 found and of 1 marked: what is found by mistake counts as well as what is missed. */
    @Test
    void countsWhatIsFoundByMistake() {
        assertThat(new Matches().add(List.of("a", "x"), Set.of("a")).f1()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void isNothingWhereNothingIsFoundOrMarked() {
        assertThat(new Matches().add(List.of(), Set.of()).f1()).isZero();
    }
}
