package dev.gistline.actor;

/** The grammatical gender that a word asks of its pronoun. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
