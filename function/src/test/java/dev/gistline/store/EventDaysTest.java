package dev.gistline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.query.BriefQuery;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.EventKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventDaysTest {

    @Test
    void saysEachKindAndDayOnce() {
        EventDays.Builder days = new EventDays.Builder();
        days.add(EventKind.PROTEST, PartialDate.parse("2018-07-30").orElseThrow());
        days.add(EventKind.PROTEST, PartialDate.parse("2018-07-30").orElseThrow());
        days.add(EventKind.PROTEST, null);
        days.add(EventKind.AID, PartialDate.parse("2018-07").orElseThrow());

        assertThat(days.build().text()).isEqualTo("AID 2018-07-01 2018-07-31,PROTEST 2018-07-30,PROTEST");
    }

    @Test
    void staysSmallAndMissesNothing() {
        EventDays.Builder days = new EventDays.Builder();
        LocalDate first = LocalDate.parse("1990-01-01");
        for (int i = 0; i < 30_000; i++) {
            days.add(EventKind.values()[i % 3], PartialDate.of(first.plusDays(i / 3)));
        }
        EventDays built = days.build();

        assertThat(built.text().length()).isLessThan(1000);
        for (int i = 0; i < 10_000; i += 997) {
            LocalDate day = first.plusDays(i);
            assertThat(built.answers(new BriefQuery(null, EventKind.values()[1], day, day, 1, null)))
                    .isTrue();
        }
        assertThat(built.answers(new BriefQuery(null, EventKind.values()[3], null, null, 1, null)))
                .isFalse();
    }
}
