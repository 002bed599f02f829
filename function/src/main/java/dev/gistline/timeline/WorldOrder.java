package dev.gistline.timeline;

import dev.gistline.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks all mentions in chronological order, by what dates, tense, signals and the place in the text add up to. */
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
        for (Occurrence event : events) {
            heed(event, events);
        }
    }

    /** Moves what a conjunction of time puts before or after another event right there. */
    private static void heed(Occurrence event, List<Occurrence> events) {
        int side = TimeConjunctions.side(event);
        for (Occurrence main : side == 0 ? List.<Occurrence>of() : events) {
            if (TimeConjunctions.joins(event, main)) {
                event.when = TimeConjunctions.place(side, event.when, main.when);
            }
        }
    }

    /**
     * Days from the publication to the event, 0 where no date tells. What happened in the year or month of the publication
     * stands halfway through its part that has passed, and what is to come halfway through the rest.
     */
    long days(Occurrence event) {
        PartialDate date = event.date.value();
        if (published == null || event.date.isPresumed()) {
            return 0;
        }
        if (date == null) {
            int year = middleOf(event.date.timex());
            return year < 0
                    ? 0
                    : LocalDate.of(year, 1, 1).toEpochDay() - published.first().toEpochDay();
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

    /** The year in the middle of a decade or century, as TIMEX3 writes them: 198, 13; -1 for all else. */
    private static int middleOf(@Nullable String timex) {
        if (timex == null || !timex.chars().allMatch(Character::isDigit)) {
            return -1;
        }
        return switch (timex.length()) {
            case 2 -> Integer.parseInt(timex) * 100 + 50;
            case 3 -> Integer.parseInt(timex) * 10 + 5;
            default -> -1;
        };
    }

    private static long middle(PartialDate date) {
        return (date.first().toEpochDay() + date.last().toEpochDay()) / 2;
    }
}
