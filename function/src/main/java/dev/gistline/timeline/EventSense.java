package dev.gistline.timeline;

import org.jspecify.annotations.Nullable;

/**
 * What kind of event a trigger names.
 *
 * @param sure whether Gistline's own lexicon says so; the CAMEO dictionary is the fallback
 */
record EventSense(
        EventKind kind,
        @Nullable String mode,
        @Nullable String context,
        @Nullable String cameo,
        boolean sure) {

    static final EventSense OTHER = new EventSense(EventKind.OTHER, null, null, null, false);

    EventSense as(EventKind other, @Nullable String otherMode, @Nullable String code) {
        return new EventSense(other, otherMode, context, code, sure);
    }

    static @Nullable String field(String text) {
        return text.equals("-") || text.isEmpty() ? null : text;
    }
}
