package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.time.PartialDate;
import org.junit.jupiter.api.Test;

class DateSideTest {
    private static final PartialDate PUBLISHED = new PartialDate(2022, 6, 9);

    @Test
    void aDateLiesBeforeOrAfterThePublicationWhereAllOfItDoes() {
        assertThat(DateSide.of(new PartialDate(2022, 6, 8), PUBLISHED)).isEqualTo(DateSide.BEFORE);
        assertThat(DateSide.of(new PartialDate(2022, 6, 10), PUBLISHED)).isEqualTo(DateSide.AFTER);
        assertThat(DateSide.of(new PartialDate(2022, 6, 0), PUBLISHED)).isEqualTo(DateSide.OPEN);
    }

    @Test
    void withoutADateOrAPublicationNothingTells() {
        assertThat(DateSide.of(null, PUBLISHED)).isEqualTo(DateSide.OPEN);
        assertThat(DateSide.of(PUBLISHED, null)).isEqualTo(DateSide.OPEN);
    }
}
