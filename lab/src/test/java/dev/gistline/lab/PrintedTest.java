package dev.gistline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrintedTest {
    private static final String PRINTED = "dogs P 0.1 F1 0.25\ncats P 0.3 F1 0.75 of 8\n";

    @Test
    void readsTheNumberOfTheLineThatIsMeant() {
        assertThat(Printed.number(PRINTED, "^cats .*F1 ([0-9.]+)")).isEqualTo(0.75);
    }

    @Test
    void neverReadsOnIntoTheNextLine() {
        assertThat(Printed.find(PRINTED, "^dogs .*of ([0-9.]+)")).isEmpty();
    }

    @Test
    void failsWhereAScoreIsNotPrinted() {
        assertThatThrownBy(() -> Printed.number(PRINTED, "^hens .*F1 ([0-9.]+)"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hens")
                .hasMessageContaining("dogs P");
    }
}
