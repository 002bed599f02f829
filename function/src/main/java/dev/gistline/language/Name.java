package dev.gistline.language;

/**
 * A named entity in a sentence.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 */
public record Name(int first, int end, Type type) {

    public enum Type {
        PERSON,
        ORGANISATION,
        /** A state of the world, told apart from other places because it acts. */
        COUNTRY,
        PLACE,
        /** Nationality, event, work, law. */
        MISC
    }

    public Name {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a name: tokens [" + first + ", " + end + ")");
        }
    }
}
