package dev.gistline.timeline;

import dev.gistline.actor.Cast;
import dev.gistline.language.Sentence;
import dev.gistline.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the timeline of an article. */
public final class TimelineBuilder {

    /**
     * @param published the day, month or year of publication that relative words count from; null when unknown
     */
    public Timeline build(String text, List<Sentence> sentences, Cast cast, @Nullable PartialDate published) {
        return Timeline.EMPTY;
    }
}
