package dev.gistline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gistline.time.PartialDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018-08", "2018-08-01"})
    void printsWhatItReads(String iso) {
        assertThat(PartialDate.parse(iso).map(PartialDate::toString)).contains(iso);
    }

    @Test
    void readsTheDayOfATimestamp() {
        assertThat(PartialDate.parse("2018-08-01T10:00:00Z")).contains(new PartialDate(2018, 8, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "18", "2018-", "2018-13", "2018-02-30", "2018/08/01", "2018-08-011", "20180801", "soon"})
    void readsNothingElse(String notADate) {
        assertThat(PartialDate.parse(notADate)).isEmpty();
    }

    @Test
    void refusesADayThatNoCalendarHas() {
        assertThatThrownBy(() -> new PartialDate(2019, 2, 29)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(2019, 0, 3)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void isNoMorePreciseThanItWasSaid() {
        PartialDate month = new PartialDate(2020, 2, 0);
        assertThat(month.precision()).isEqualTo(Precision.MONTH);
        assertThat(month.first()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(month.last()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void sortsTheLessPreciseFirst() {
        assertThat(PartialDate.ofYear(2018)).isLessThan(new PartialDate(2018, 1, 0));
        assertThat(new PartialDate(2018, 1, 0)).isLessThan(new PartialDate(2018, 1, 1));
        assertThat(new PartialDate(2017, 12, 31)).isLessThan(PartialDate.ofYear(2018));
    }

    @Test
    void printsTheSameDigitsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new PartialDate(2018, 8, 1)).hasToString("2018-08-01");
        } finally {
            Locale.setDefault(before);
        }
    }
}
