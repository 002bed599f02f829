package dev.gistline.timeline;

import dev.gistline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** On which side of the publication an event's own date lies. */
enum DateSide {
    BEFORE,
    /** On the day itself, or where no date or publication tells. */
    OPEN,
    AFTER;

    static DateSide of(@Nullable PartialDate date, @Nullable PartialDate published) {
        if (date == null || published == null) {
            return OPEN;
        }
        if (date.first().isAfter(published.last())) {
            return AFTER;
        }
        return date.last().isBefore(published.first()) ? BEFORE : OPEN;
    }
}
