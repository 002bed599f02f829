package dev.gistline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gistline.timeline.EventKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {
    private static final BriefQuery QUERY =
            new BriefQuery("Ada Moss", EventKind.REJECT, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 6, 1), 20, null);

    @Test
    void givesBackThePositionForTheSameQueryWhateverItsLimit() {
        BriefQuery same = new BriefQuery(
                "ada moss", EventKind.REJECT, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 6, 1), 3, null);

        assertThat(Cursor.position(same, Cursor.of(QUERY, "p·7"))).isEqualTo("p·7");
    }

    @Test
    void needsNoEscapeInAUrl() {
        assertThat(Cursor.of(QUERY, "p·7>?")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void belongsToItsQueryAlone() {
        String cursor = Cursor.of(QUERY, "p7");
        for (BriefQuery other : List.of(
                new BriefQuery("Tom Harrow", QUERY.kind(), QUERY.from(), QUERY.to(), 20, null),
                new BriefQuery(QUERY.actor(), EventKind.AGREE, QUERY.from(), QUERY.to(), 20, null),
                new BriefQuery(QUERY.actor(), QUERY.kind(), null, QUERY.to(), 20, null),
                new BriefQuery(QUERY.actor(), QUERY.kind(), QUERY.from(), null, 20, null))) {
            assertThatThrownBy(() -> Cursor.position(other, cursor))
                    .as(other.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesOneThatIsCutOffOrNone() {
        String cursor = Cursor.of(QUERY, "p7");
        for (String broken : List.of("", "!", cursor.substring(0, 12), cursor.substring(1))) {
            assertThatThrownBy(() -> Cursor.position(QUERY, broken))
                    .as(broken)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
