package dev.gistline.text;

/**
 * A half-open stretch {@code [start, end)} of a text, counted in UTF-16 code units as {@link String} counts them.
 * What leaves the program is counted in Unicode code points instead; {@link CodePoints} converts.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether all of the other lies in this one; an empty one at either end does. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span counted from {@code distance} characters later. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /**
     * The characters of {@code text} that the span counts.
     *
     * @throws IndexOutOfBoundsException for a text that ends before the span does
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** In text order, and of two that begin together the shorter first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
