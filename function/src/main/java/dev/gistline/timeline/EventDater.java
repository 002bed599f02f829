package dev.gistline.timeline;

import dev.gistline.temporal.TemporalExpression;
import dev.gistline.temporal.TemporalTagger;
import dev.gistline.temporal.TimeMeaning;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates events from the temporal expressions of their own clause, of a clause around it, or else from the publication. */
final class EventDater {
    private final @Nullable PartialDate published;
    private final DateDistance distances;
    private final Map<Integer, List<TemporalTagger.Tagged>> bySentence = new HashMap<>();

    EventDater(List<TemporalTagger.Tagged> expressions, @Nullable PartialDate published) {
        this.published = published;
        this.distances = new DateDistance(published);
        for (TemporalTagger.Tagged tagged : expressions) {
            if (tagged.expression().value() != null
                    && !isDateline(tagged)
                    && tagged.meaning() != TimeMeaning.PRESENT
                    && (tagged.expression().type() == TemporalExpression.Type.DATE
                            || tagged.expression().type() == TemporalExpression.Type.TIME)) {
                bySentence
                        .computeIfAbsent(tagged.expression().sentence(), s -> new ArrayList<>())
                        .add(tagged);
            }
        }
    }

    /** Whether the expression stands before a sentence to date the article, not an event. */
    private boolean isDateline(TemporalTagger.Tagged tagged) {
        return tagged.first() == 0
                && tagged.meaning() == TimeMeaning.CALENDAR
                && tagged.date() != null
                && tagged.date().equals(published);
    }

    /** The date that the text gives the event, {@link EventDate#NONE} where it gives none. */
    EventDate expressed(Trigger event, String text) {
        SyntaxTree tree = event.tree();
        TemporalTagger.Tagged best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TemporalTagger.Tagged tagged : bySentence.getOrDefault(event.sentence(), List.of())) {
            int distance = distances.of(tree, event.token(), tagged);
            if (distance >= 10 && goesOn(tree, event.token(), tagged)) {
                continue;
            }
            if (distance < bestDistance && (tagged.date() != null || distance < 10)) {
                best = tagged;
                bestDistance = distance;
            }
        }
        if (best == null || bestDistance >= 100) {
            return EventDate.NONE;
        }
        EventDate.Basis basis = bestDistance < 10 ? EventDate.Basis.EXPRESSION : EventDate.Basis.CONTEXT;
        String value = best.expression().value();
        String day = value != null && value.indexOf('T') == 10 ? value.substring(0, 10) : value;
        return new EventDate(best.date(), basis, best.expression().span().in(text), day);
    }

    /** Whether a verb in the present goes on while a date around it is past: "it announced on Friday that it intends to sell". */
    private boolean goesOn(SyntaxTree tree, int event, TemporalTagger.Tagged tagged) {
        return published != null
                && tagged.date() != null
                && tagged.date().last().isBefore(published.first())
                && isPresent(tree, event);
    }

    private static boolean isPresent(SyntaxTree tree, int verb) {
        String tag = tree.token(verb).tag();
        int auxiliary = tree.exactChild(verb, "aux");
        return OtherDates.PRESENT.contains(tag)
                || tag.equals("VBG")
                        && auxiliary >= 0
                        && OtherDates.PRESENT.contains(tree.token(auxiliary).tag());
    }

    DateSide side(EventDate date) {
        return DateSide.of(date.value(), published);
    }

    /** The date of an event to which the text gives none: that of the publication, when it has happened, or can happen now. */
    EventDate presumed(Trigger event, Stance stance) {
        boolean told = stance.certainty() == EventMention.Certainty.CERTAIN
                || stance.modality() == Modality.ASSERTED
                || stance.modality() == Modality.REPORTED
                || Factuality.isAble(event);
        return published != null && !stance.future() && told
                ? new EventDate(published, EventDate.Basis.PUBLICATION, null)
                : EventDate.NONE;
    }
}
