package dev.gistline.timeline;

import dev.gistline.language.Sentence;
import dev.gistline.temporal.TemporalTagger;
import dev.gistline.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that relative expressions are read from, TimeML's document creation time: the publication or, where that is unknown or
 * ambiguous, a full date at the very beginning of the text.
 */
final class DocumentTime {
    private static final int WITHIN_TOKENS = 12;

    private DocumentTime() {}

    /**
     * The publication, or where it is unknown the day that the text begins with. That also says which of two numbers is the
     * month where a publication in figures alone can be read either way: 03-02-2009.
     */
    static @Nullable PartialDate settle(
            TemporalTagger temporal, List<Sentence> sentences, @Nullable PartialDate published) {
        if (published == null) {
            return of(temporal, sentences);
        }
        boolean either = published.day() > 0 && published.day() <= 12 && published.day() != published.month();
        if (either) {
            PartialDate turned = new PartialDate(published.year(), published.day(), published.month());
            return turned.equals(of(temporal, sentences)) ? turned : published;
        }
        return published;
    }

    private static @Nullable PartialDate of(TemporalTagger temporal, List<Sentence> sentences) {
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
