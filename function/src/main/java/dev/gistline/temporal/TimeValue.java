package dev.gistline.temporal;

import dev.gistline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression means.
 *
 * @param value the TIMEX3 value; null when it cannot be resolved
 * @param date the same as a calendar date, where it is one; a week or a season as the month or year that holds it
 */
record TimeValue(@Nullable String value, @Nullable PartialDate date) {

    static final TimeValue UNKNOWN = new TimeValue(null, null);

    static TimeValue of(PartialDate date) {
        return new TimeValue(date.toString(), date);
    }

    static TimeValue undated(String value) {
        return new TimeValue(value, null);
    }

    TimeValue at(String time) {
        return value == null ? new TimeValue("XXXX-XX-XX" + time, null) : new TimeValue(value + time, date);
    }
}
