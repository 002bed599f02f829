package dev.gistline.timeline;

/** How the text stands to an event. */
public enum Modality {
    ASSERTED,
    /** Hearsay: reportedly, allegedly, sources say. */
    REPORTED,
    THREATENED,
    PLANNED,
    DENIED,
    HYPOTHETICAL
}
