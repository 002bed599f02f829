package dev.gistline.text;

/** A text and where each of its characters came from in the original. */
public record AlignedText(String text, Alignment alignment) {

    public AlignedText {
        if (text.length() != alignment.length()) {
            throw new IllegalArgumentException(
                    "a text of " + text.length() + " characters with an alignment of " + alignment.length());
        }
    }

    /** A text that is its own original. */
    public static AlignedText of(String text) {
        return new AlignedText(text, Alignment.identity(text.length()));
    }

    /** Where {@code span} of this text stands in the original. */
    public Span origin(Span span) {
        return alignment.origin(span);
    }
}
