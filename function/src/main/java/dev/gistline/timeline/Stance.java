package dev.gistline.timeline;

/**
 * How the text stands to an event.
 *
 * @param speaker the head of the phrase that names who says it, in the same sentence; -1 when nobody there does
 * @param speech the verb of saying, -1 when there is none
 */
record Stance(
        EventMention.Certainty certainty, boolean negated, boolean future, Modality modality, int speaker, int speech) {

    Stance as(Modality other) {
        return new Stance(certainty, negated, future, other, speaker, speech);
    }
}
