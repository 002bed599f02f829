package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeNounsTest {
    @Test
    void aMonthIsOneShortOrWhole() {
        assertThat(TimeNouns.isMonth("march")).isTrue();
        assertThat(TimeNouns.isMonth("mar.")).isTrue();
        assertThat(TimeNouns.isMonth("sep.")).isTrue();
        assertThat(TimeNouns.isMonth("mark")).isFalse();
    }
}
