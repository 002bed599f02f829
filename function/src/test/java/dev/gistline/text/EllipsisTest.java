package dev.gistline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {

    @Test
    void leavesATextThatFits() {
        assertThat(Ellipsis.cut("bridge", 6)).isEqualTo("bridge");
    }

    @Test
    void saysThatItCutALongerOne() {
        assertThat(Ellipsis.cut("bridges", 6)).isEqualTo("bridge…");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Ellipsis.cut("so \ud83d\ude00", 4)).isEqualTo("so …");
        assertThat(Ellipsis.cut("so \ud83d\ude00!", 5)).isEqualTo("so \ud83d\ude00…");
    }
}
