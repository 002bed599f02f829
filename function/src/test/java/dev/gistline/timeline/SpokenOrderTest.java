package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenOrderTest {

    private static Event event(EventKind kind, String source, int start) {
        Span evidence = new Span(start, start + 9);
        return new Event(
                kind,
                null,
                null,
                null,
                source + " " + start,
                "said",
                "",
                List.of(source),
                List.of(),
                EventDate.NONE,
                Modality.ASSERTED,
                null,
                List.of(evidence),
                0.5);
    }

    @Test
    void whatOneSpeakerSaysStandsInTheOrderOfTheText() {
        List<Event> ordered = SpokenOrder.of(List.of(
                event(EventKind.REQUEST, "Berg", 50),
                event(EventKind.ACCUSE, "Moss", 30),
                event(EventKind.STATEMENT, "Berg", 10)));
        assertThat(ordered).extracting(Event::what).containsExactly("Berg 10", "Moss 30", "Berg 50");
    }

    @Test
    void whatIsDoneAndNotSaidStaysWhereItStands() {
        List<Event> events = List.of(event(EventKind.ASSAULT, "Berg", 50), event(EventKind.STATEMENT, "Berg", 10));
        assertThat(SpokenOrder.of(events)).isEqualTo(events);
    }
}
