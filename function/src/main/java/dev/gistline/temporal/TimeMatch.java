package dev.gistline.temporal;

import dev.gistline.language.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that a temporal pattern fits.
 *
 * @param readings the classes that the pattern saw, in order, without its literal words
 */
record TimeMatch(Sentence sentence, int first, int end, TemporalPatterns.Rule rule, List<TimeReading> readings) {

    /** The first value of the class; null when the pattern had none. */
    @Nullable
    Integer value(TimeClass kind) {
        for (TimeReading reading : readings) {
            if (reading.kind() == kind) {
                return reading.value();
            }
        }
        return null;
    }

    int value(TimeClass kind, int otherwise) {
        Integer value = value(kind);
        return value == null ? otherwise : value;
    }

    boolean has(TimeClass kind) {
        return value(kind) != null;
    }

    boolean says(String word) {
        for (int i = first; i < end; i++) {
            if (lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The token in lower case; empty beyond the sentence. */
    String lower(int token) {
        return token < 0 || token >= sentence.size()
                ? ""
                : sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    int tokens() {
        return end - first;
    }
}
