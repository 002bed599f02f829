package dev.gistline.timeline;

import dev.gistline.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts events in the world's order: by date, then tense and signals, then text. */
final class WorldOrder {
    /** A day weighs more than all tenses and signals together. */
    private static final double DAY = 100;

    private final @Nullable PartialDate published;
    private final LinearModel model;

    WorldOrder(@Nullable PartialDate published, LinearModel model) {
        this.published = published;
        this.model = model;
    }

    /** Sets the place in time of each event. */
    void place(List<Occurrence> events) {
        for (Occurrence event : events) {
            event.when = day(event) * DAY + model.sum(OrderFeatures.of(event));
        }
    }

    /** Days after the publication, 0 where no date tells. */
    private double day(Occurrence event) {
        PartialDate date = event.date.value();
        if (date == null || published == null || event.date.basis() == EventDate.Basis.PUBLICATION) {
            return 0;
        }
        if (published.first().isBefore(date.first())) {
            return date.first().toEpochDay() - published.first().toEpochDay();
        }
        if (date.last().isBefore(published.first())) {
            return date.last().toEpochDay() - published.first().toEpochDay();
        }
        return 0;
    }
}
