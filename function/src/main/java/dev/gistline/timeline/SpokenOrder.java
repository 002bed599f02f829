package dev.gistline.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Puts what one speaker says on one day in the order of the text: a report passes on a speech as it was held, and nothing else
 * tells which of its parts came first.
 */
final class SpokenOrder {
    /** Events that are done by words (PLOVER's verbal acts). */
    private static final Set<EventKind> VERBAL = EnumSet.of(
            EventKind.STATEMENT,
            EventKind.AGREE,
            EventKind.SUPPORT,
            EventKind.REQUEST,
            EventKind.ACCUSE,
            EventKind.REJECT,
            EventKind.THREATEN);

    private SpokenOrder() {}

    /** The events, where those of one speaker and day share their places among them by where the text tells them. */
    static List<Event> of(List<Event> events) {
        List<Event> ordered = new ArrayList<>(events);
        for (int first = 0; first < ordered.size(); first++) {
            for (int other = first + 1; other < ordered.size(); other++) {
                Event one = ordered.get(first);
                Event later = ordered.get(other);
                if (areOfOne(one, later)
                        && one.evidence().getFirst().compareTo(later.evidence().getFirst()) > 0) {
                    ordered.set(first, later);
                    ordered.set(other, one);
                }
            }
        }
        return ordered;
    }

    private static boolean areOfOne(Event one, Event other) {
        return VERBAL.contains(one.kind())
                && VERBAL.contains(other.kind())
                && !one.sources().isEmpty()
                && !other.sources().isEmpty()
                && one.sources().getFirst().equals(other.sources().getFirst())
                && Objects.equals(one.date().value(), other.date().value());
    }
}
