package dev.gistline.lab;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers from what a scorer prints. */
public final class Printed {

    private Printed() {}

    /**
     * The number that the first group of {@code pattern} holds where the pattern is first found; a full stop in the pattern
     * never passes the end of a line.
     *
     * @throws IllegalStateException when it is not printed: a score must not go missing unseen
     */
    public static double number(String printed, String pattern) {
        return find(printed, pattern)
                .orElseThrow(
                        () -> new IllegalStateException("no " + pattern + " in what the scorer printed:\n" + printed));
    }

    /** The same, empty when it is not printed. */
    public static OptionalDouble find(String printed, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.MULTILINE).matcher(printed);
        return found.find() ? OptionalDouble.of(Double.parseDouble(found.group(1))) : OptionalDouble.empty();
    }
}
