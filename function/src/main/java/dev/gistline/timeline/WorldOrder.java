package dev.gistline.timeline;

import dev.gistline.time.PartialDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts events in the world's order, by what dates, tense, signals and the place in the text add up to. */
final class WorldOrder {
    private final @Nullable PartialDate published;
    private final LinearModel model;

    WorldOrder(@Nullable PartialDate published, LinearModel model) {
        this.published = published;
        this.model = model;
    }

    /** Sets the place in time of each event. */
    void place(List<Occurrence> events) {
        for (Occurrence event : events) {
            event.days = days(event);
            event.when = model.sum(OrderFeatures.of(event, event.days));
        }
    }

    /**
     * The order of a timeline's entries: by date, what is to come last, then by text; within a sentence by what tense and
     * signals say. Across sentences of one day the text's own order was the better guess on development data.
     */
    static Comparator<Occurrence> entries() {
        return Comparator.comparingLong((Occurrence event) -> event.days)
                .thenComparing(event -> event.stance.future())
                .thenComparingInt(Occurrence::sentence)
                .thenComparingDouble(event -> event.when)
                .thenComparing(event -> event.trigger.span());
    }

    /** Days from the publication to the event, 0 where no date tells. */
    long days(Occurrence event) {
        PartialDate date = event.date.value();
        if (date == null || published == null || event.date.basis() == EventDate.Basis.PUBLICATION) {
            return 0;
        }
        if (published.last().isBefore(date.first())) {
            return date.first().toEpochDay() - published.first().toEpochDay();
        }
        return date.last().isBefore(published.first())
                ? middle(date) - published.first().toEpochDay()
                : 0;
    }

    private static long middle(PartialDate date) {
        return (date.first().toEpochDay() + date.last().toEpochDay()) / 2;
    }
}
