package dev.gistline.temporal;

import dev.gistline.language.Sentence;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds temporal expressions and resolves them. Safe for use by many threads. */
public final class TemporalTagger {
    private final Holidays holidays = Holidays.load();
    private final TemporalMatcher matcher = new TemporalMatcher(TemporalWords.load(holidays), TemporalPatterns.load());

    /** A temporal expression with its tokens and its date. */
    public record Tagged(
            TemporalExpression expression,
            int first,
            int end,
            @Nullable PartialDate date,
            TimeMeaning meaning) {}

    /** All expressions of the sentences, in text order. */
    public List<Tagged> tag(List<Sentence> sentences, @Nullable PartialDate published) {
        TimeResolver resolver = new TimeResolver(holidays, published);
        List<Tagged> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (TimeMatch match : matcher.matches(sentence)) {
                TimeValue value = resolver.resolve(match, Tense.future(sentence, match.first(), match.end() - 1));
                all.add(new Tagged(
                        new TemporalExpression(
                                sentence.span(match.first(), match.end()),
                                sentence.index(),
                                match.rule().type(),
                                value.value()),
                        match.first(),
                        match.end(),
                        value.date(),
                        match.rule().meaning()));
            }
        }
        return all;
    }
}
