package dev.gistline.store;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The place of an event among the events of one object; of no meaning between objects. See
 * {@code docs/decisions/sequencer-order.md}.
 *
 * @param value compares as a string as the events came about: {@link #DIGITS} hexadecimal digits of the sequencer, a
 *     hyphen, {@link #TIME_DIGITS} of the event's time in milliseconds since 1970
 */
public record Sequence(String value) implements Comparable<Sequence> {
    private static final int DIGITS = 32;
    private static final int TIME_DIGITS = 12;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    public Sequence {
        if (value.length() != DIGITS + 1 + TIME_DIGITS
                || value.charAt(DIGITS) != '-'
                || !isHexadecimal(value, 0, DIGITS)
                || !isHexadecimal(value, DIGITS + 1, value.length())) {
            throw new IllegalArgumentException("not a sequence: " + value);
        }
    }

    /**
     * @param sequencer what S3 says; null when the event has none: then the time stands in for it
     * @throws IllegalArgumentException for a sequencer that is no hexadecimal number or too long to keep, and for a time
     *     before 1970 or after 9999
     */
    public static Sequence of(@Nullable String sequencer, Instant time) {
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("no time of an event: " + time);
        }
        String digits = sequencer == null ? standIn(time) : sequencer.toUpperCase(Locale.ROOT);
        if (digits.isEmpty() || digits.length() > DIGITS || !isHexadecimal(digits, 0, digits.length())) {
            throw new IllegalArgumentException("not a sequencer: " + sequencer);
        }
        return new Sequence(
                "0".repeat(DIGITS - digits.length()) + digits + '-' + hexadecimal(time.toEpochMilli(), TIME_DIGITS));
    }

    /** When the event came about, to the millisecond. */
    public Instant time() {
        return Instant.ofEpochMilli(HexFormat.fromHexDigitsToLong(value, DIGITS + 1, value.length()));
    }

    @Override
    public int compareTo(Sequence other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /**
     * S3's sequencers begin, padded to 18 digits, with 10 digits that count seconds since 1970 (seen, nowhere promised:
     * 0055AED6DCD90281E5 in its documentation is of 2015), so that a time in the same form stands among them.
     */
    private static String standIn(Instant time) {
        BigInteger fraction =
                BigInteger.valueOf(time.getNano()).shiftLeft(32).divide(BigInteger.valueOf(1_000_000_000));
        return hexadecimal(time.getEpochSecond(), 10) + hexadecimal(fraction.longValueExact(), 8);
    }

    private static String hexadecimal(long value, int digits) {
        return HexFormat.of().withUpperCase().toHexDigits(value, digits);
    }

    private static boolean isHexadecimal(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i)) || Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
