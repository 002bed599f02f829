package dev.gistline.timeline;

import dev.gistline.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks all mentions in the world's order, by what dates, tense, signals and the place in the text add up to. */
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
     * Days from the publication to the event, 0 where no date tells. What happened in the year or month of the publication
     * stands halfway through its part that has passed, and what is to come halfway through the rest.
     */
    long days(Occurrence event) {
        PartialDate date = event.date.value();
        if (date == null || published == null || event.date.basis() == EventDate.Basis.PUBLICATION) {
            return 0;
        }
        if (published.last().isBefore(date.first())) {
            return date.first().toEpochDay() - published.first().toEpochDay();
        }
        long day = published.first().toEpochDay();
        if (date.last().isBefore(published.first())) {
            return middle(date) - day;
        }
        long end =
                event.stance.future() ? date.last().toEpochDay() : date.first().toEpochDay();
        return (end - day) / 2;
    }

    private static long middle(PartialDate date) {
        return (date.first().toEpochDay() + date.last().toEpochDay()) / 2;
    }
}
