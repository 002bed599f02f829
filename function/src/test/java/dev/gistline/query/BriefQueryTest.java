package dev.gistline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gistline.timeline.EventKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefQueryTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

    private static BriefQuery query(@Nullable EventKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new BriefQuery("Ada Moss", kind, from, to, 20, null);
    }

    @Test
    void asksForAnEventByItsKindOrDay() {
        assertThat(query(null, null, null).asksForAnEvent()).isFalse();
        assertThat(query(EventKind.REJECT, null, null).asksForAnEvent()).isTrue();
        assertThat(query(null, DAY, null).asksForAnEvent()).isTrue();
        assertThat(query(null, null, DAY).asksForAnEvent()).isTrue();
    }

    @Test
    void takesOneToAHundredBriefsOnAPage() {
        assertThat(new BriefQuery(null, null, null, null, 1, null).limit()).isEqualTo(1);
        assertThat(new BriefQuery(null, null, null, null, BriefQuery.MOST, null).limit())
                .isEqualTo(100);
        assertThatThrownBy(() -> new BriefQuery(null, null, null, null, 0, null))
                .hasMessageStartingWith("limit: ");
        assertThatThrownBy(() -> new BriefQuery(null, null, null, null, 101, null))
                .hasMessageStartingWith("limit: ");
    }

    @Test
    void takesASingleDayAndNoneThatEndsBeforeItBegins() {
        assertThat(query(null, DAY, DAY).from()).isEqualTo(DAY);
        assertThatThrownBy(() -> query(null, DAY, DAY.minusDays(1))).hasMessageStartingWith("from: ");
    }

    @Test
    void refusesAnActorOfNoLetters() {
        assertThatThrownBy(() -> new BriefQuery("—", null, null, null, 20, null))
                .hasMessageStartingWith("actor: ");
    }

    @Test
    void keepsWhatIsAskedOnTheNextPage() {
        BriefQuery next = query(EventKind.REJECT, DAY, null).withAfter("p7");

        assertThat(next.after()).isEqualTo("p7");
        assertThat(next.withAfter(null)).isEqualTo(query(EventKind.REJECT, DAY, null));
    }
}
