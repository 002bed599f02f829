package dev.gistline.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Says what an event is shown as where its verb has senses that only its arguments tell apart: a study is released, and so is a
 * prisoner. What belongs in a timeline is weighed by the coarser kinds, since few examples of each finer one are there to learn from.
 */
final class FineSenses {
    private final KindLexicon fine;
    private final KindLexicon kinds;

    FineSenses(KindLexicon kinds, NounClasses nouns) {
        this.kinds = kinds;
        this.fine = KindLexicon.load("event-senses.tsv", nouns);
    }

    /** The event's sense; what was read off more than its verb stays. */
    EventSense of(Occurrence event) {
        if (event.trigger.noun()) {
            return event.sense;
        }
        @Nullable EventSense finer = fine.finer(event.trigger, event.arguments, event.sense);
        return finer != null && kinds.of(event.trigger, event.arguments).equals(event.sense) ? finer : event.sense;
    }
}
