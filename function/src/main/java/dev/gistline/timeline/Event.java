package dev.gistline.timeline;

import dev.gistline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline.
 *
 * @param mode how it was done, a PLOVER mode; null when the kind has none
 * @param context what it was about, a PLOVER context; null when undecided
 * @param cameo the CAMEO code beside it; null for the extensions
 * @param what one clause that says it in plain words
 * @param trigger the word that names the event, as written
 * @param sentence the sentence that states it best
 * @param sources the names of the actors that did it
 * @param targets the names of the actors to whom it was done
 * @param attribution the name of the actor that says so; null when the article itself does
 * @param evidence the places of the text that state it, the best first; never empty
 * @param confidence the share of such entries that is right on development data, 0 to 1
 */
public record Event(
        EventKind kind,
        @Nullable String mode,
        @Nullable String context,
        @Nullable String cameo,
        String what,
        String trigger,
        String sentence,
        List<String> sources,
        List<String> targets,
        EventDate date,
        Modality modality,
        @Nullable String attribution,
        List<Span> evidence,
        double confidence) {

    public Event {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event without evidence: " + what);
        }
    }
}
