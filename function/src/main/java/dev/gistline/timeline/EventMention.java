package dev.gistline.timeline;

import dev.gistline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of the text that speaks of an event, with the factuality attributes of NewsReader's MEANTIME guidelines.
 *
 * @param trigger the words that name the event
 * @param agents who does it (PropBank's Arg0), each the span of the argument's phrase
 * @param patients to whom or what it is done (PropBank's Arg1)
 * @param rank the place in chronological order, equal where undecided
 * @param salience how much the event belongs in a timeline, 0 to 1
 */
public record EventMention(
        Span trigger,
        int sentence,
        int head,
        EventKind kind,
        List<Argument> agents,
        List<Argument> patients,
        Certainty certainty,
        boolean negated,
        boolean future,
        Modality modality,
        EventDate date,
        int rank,
        double salience) {

    /**
     * @param head the index in the sentence of the token that heads the phrase
     * @param actor the id of the actor it means, null when it is none
     */
    public record Argument(Span span, int head, @Nullable String actor) {}

    public enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE
    }

    public EventMention {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
    }
}
