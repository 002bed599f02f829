package dev.gistline.timeline;

import dev.gistline.language.Sentence;
import dev.gistline.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the day of an article without a known publication from a full date at its very beginning. */
final class Dateline {
    private static final int WITHIN_TOKENS = 12;

    private Dateline() {}

    static @Nullable PartialDate of(TemporalTagger temporal, List<Sentence> sentences) {
        List<Sentence> first = sentences.subList(0, Math.min(2, sentences.size()));
        for (TemporalTagger.Tagged tagged : temporal.tag(first, null)) {
            PartialDate date = tagged.date();
            if (date != null && date.precision() == PartialDate.Precision.DAY && tagged.first() < WITHIN_TOKENS) {
                return date;
            }
        }
        return null;
    }
}
