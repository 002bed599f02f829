package dev.gistline.timeline;

import dev.gistline.language.Sentence;
import dev.gistline.temporal.TemporalTagger;
import dev.gistline.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that a story tells of. News names it once, with the first act of its opening ("the council voted on Tuesday"), and
 * tells the rest in the simple past: a definite tense, whose time is the one last spoken of (Partee 1984, Nominal and temporal
 * anaphora). So what it tells without a date of its own was on that day and not on that of the publication, unless the story
 * also tells what was done on the latter.
 */
final class StoryDay {
    /** Sentences that are the opening of a story. */
    private static final int OPENING = 6;

    /** Days before the publication that are still news. */
    private static final int NEWS = 3;

    private StoryDay() {}

    /**
     * Gives the story's day to the events in the simple past that have only the publication's, where the story has one.
     *
     * @param expressions the temporal expressions of the sentences
     * @param published nothing is settled where the day of publication is unknown
     */
    static void settle(
            List<Occurrence> events,
            List<Sentence> sentences,
            List<TemporalTagger.Tagged> expressions,
            @Nullable PartialDate published) {
        if (published == null || published.precision() != PartialDate.Precision.DAY) {
            return;
        }
        boolean[][] quoted = Quotations.of(sentences);
        List<Occurrence> told = events.stream()
                .filter(event -> !event.stance.future() && !quoted[event.sentence()][event.token()])
                .toList();
        Set<Integer> today = expressions.stream()
                .filter(tagged -> published.equals(tagged.date()))
                .filter(tagged -> !quoted[tagged.expression().sentence()][tagged.first()])
                .map(tagged -> tagged.expression().sentence())
                .collect(Collectors.toSet());
        PartialDate day = day(told, published);
        if (day == null
                || told.stream().anyMatch(event -> isOn(event, published) && today.contains(event.sentence()))) {
            return;
        }
        for (Occurrence event : events) {
            if (event.date.basis() == EventDate.Basis.PUBLICATION && isSimplePast(event)) {
                event.date = new EventDate(day, EventDate.Basis.STORY, null);
            }
        }
    }

    /** The day of the first act that the opening dates, where it is news; null where it is not. */
    private static @Nullable PartialDate day(List<Occurrence> told, PartialDate published) {
        return told.stream()
                .filter(event -> event.sentence() < OPENING
                        && event.date.basis() == EventDate.Basis.EXPRESSION
                        && !event.trigger.noun()
                        && isSimplePast(event))
                .findFirst()
                .map(event -> event.date.value())
                .filter(day -> isNews(day, published))
                .orElse(null);
    }

    private static boolean isOn(Occurrence event, PartialDate published) {
        return !event.date.isPresumed() && published.equals(event.date.value());
    }

    private static boolean isNews(PartialDate day, PartialDate published) {
        LocalDate earliest = published.first().minusDays(NEWS);
        return day.precision() == PartialDate.Precision.DAY
                && day.first().isBefore(published.first())
                && !day.first().isBefore(earliest);
    }

    private static boolean isSimplePast(Occurrence event) {
        return SituationSigns.tense(event.tree(), SituationSigns.clause(event)).equals("past");
    }
}
