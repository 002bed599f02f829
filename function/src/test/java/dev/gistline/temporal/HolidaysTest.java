package dev.gistline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.language.Conllu;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    private final Holidays holidays = Holidays.load();

    private LocalDate in(int year, String name) {
        TimeReading reading = Objects.requireNonNull(holidays.at(Conllu.words(name), 0));
        return holidays.in(year, reading.value());
    }

    @Test
    void knowsFixedAndMovableDays() {
        assertThat(in(2018, "Thanksgiving")).isEqualTo(LocalDate.of(2018, 11, 22));
        assertThat(in(2018, "Black Friday")).isEqualTo(LocalDate.of(2018, 11, 23));
        assertThat(in(2021, "Memorial Day")).isEqualTo(LocalDate.of(2021, 5, 31));
        assertThat(in(2021, "Halloween")).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(in(2024, "Easter Monday")).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void takesTheLongestName() {
        TimeReading reading = Objects.requireNonNull(holidays.at(Conllu.words("Christmas Eve"), 0));
        assertThat(reading.length()).isEqualTo(2);
    }
}
