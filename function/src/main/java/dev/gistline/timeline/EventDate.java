package dev.gistline.timeline;

import dev.gistline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened.
 *
 * @param value null when the text gives no date
 * @param expression the words that say so; null when none do
 * @param timex the TIMEX3 value of those words, which can be what no calendar date is: {@code 2009-Q1}, {@code PAST_REF}
 */
public record EventDate(
        @Nullable PartialDate value,
        Basis basis,
        @Nullable String expression,
        @Nullable String timex) {

    /** What an event's place in the timeline rests on. */
    public enum Basis {
        /** A date in the event's own clause. */
        EXPRESSION,
        /** The date of an event beside it. */
        CONTEXT,
        /** Tense or a signal word, after or before another event. */
        SIGNAL,
        /** The day of the story: that of the first act of its opening, where what follows is told in the simple past. */
        STORY,
        /** The article's publication. */
        PUBLICATION,
        /** Nothing but the order of the text. */
        TEXT_ORDER
    }

    public static final EventDate NONE = new EventDate(null, Basis.TEXT_ORDER, null);

    public EventDate(@Nullable PartialDate value, Basis basis, @Nullable String expression) {
        this(value, basis, expression, value == null ? null : value.toString());
    }

    /** Whether no words of the text date this event: its day is only the latest on which it can have been. */
    public boolean isPresumed() {
        return basis == Basis.PUBLICATION || basis == Basis.STORY;
    }
}
