package dev.gistline.temporal;

import dev.gistline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean a time, in the terms of <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML</a>.
 *
 * @param value the TIMEX3 value, such as {@code 2018-07-30}, {@code P2D} or {@code PRESENT_REF}; null when it cannot be resolved
 */
public record TemporalExpression(
        Span span, int sentence, Type type, @Nullable String value) {

    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
