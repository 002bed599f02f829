package dev.gistline.article;

import dev.gistline.time.PartialDate;
import java.util.Optional;

/**
 * The day of {@code datePublished} in JSON that is no readable description: a script's data, an attribute, JSON-LD with a
 * mistake in it.
 */
final class EmbeddedDate {
    private static final String NAME = "datePublished";

    /** What stands between the name and its value, at most: quotation marks as references, escapes, a colon. */
    private static final int APART = 20;

    private static final int DAY = 10;

    private EmbeddedDate() {}

    /** The day that all places in {@code source} agree on. */
    static Optional<PartialDate> of(String source) {
        Optional<PartialDate> found = Optional.empty();
        for (int at = source.indexOf(NAME); at >= 0; at = source.indexOf(NAME, at + 1)) {
            int start = value(source, at + NAME.length());
            Optional<PartialDate> day =
                    PartialDate.parse(source.substring(start, Math.min(source.length(), start + DAY)));
            if (day.isEmpty() || day.get().precision() != PartialDate.Precision.DAY) {
                continue;
            }
            if (found.isPresent() && !found.equals(day)) {
                return Optional.empty();
            }
            found = day;
        }
        return found;
    }

    /** Where the first digit after {@code from} stands, if it is near. */
    private static int value(String source, int from) {
        int end = Math.min(source.length(), from + APART);
        int at = from;
        while (at < end && !Character.isDigit(source.charAt(at))) {
            at++;
        }
        return at;
    }
}
