package dev.gistline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.ActorFinder;
import dev.gistline.actor.Cast;
import dev.gistline.article.Metadata;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import dev.gistline.timeline.Timeline;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
    private static final LanguageEngine LANGUAGE = LanguageEngine.load();

    /** Written for this test. */
    private static final String MILL =
            "The county of Brenmoor will close its last paper mill in May after a vote on Monday. "
                    + "The plan was drawn up by Council President Tom Varga and two of his deputies over the winter. "
                    + "Some 300 people work at the mill, which opened beside the river in 1903. "
                    + "Varga said the county would pay each of them three months of wages. "
                    + "Unions called the offer an insult and the mill a symbol.";

    private record Story(List<Sentence> sentences, Cast cast) {}

    private static Story story(String text) {
        List<Sentence> sentences = LANGUAGE.analyse(text, List.of(new Span(0, text.length())));
        return new Story(sentences, new ActorFinder().find(text, List.of(), sentences, Metadata.UNKNOWN));
    }

    @Test
    void aPersonCalledByTheLastNameIsIntroducedByTheSentenceWithTheNameInFull() {
        Story story = story(MILL);

        assertThat(new Antecedents(MILL, story.sentences(), story.cast()).ofName(3))
                .containsExactly(1);
    }

    @Test
    void aBodyCalledByItsLettersIsIntroducedByItsName() {
        String text =
                "The Brenmoor Water Authority (BWA) raised its fees on Monday. The fees had not changed for ten years. "
                        + "BWA said it needed the money for pipes.";
        Story story = story(text);

        assertThat(new Antecedents(text, story.sentences(), story.cast()).ofName(2))
                .containsExactly(0);
    }

    @Test
    void aPersonWhoIsNamedInFullOrNowhereInFullNeedsNoIntroduction() {
        String text =
                "Council President Tom Varga said on Monday that the mill would close. Okoro denied that on Tuesday.";
        Story story = story(text);
        Antecedents antecedents = new Antecedents(text, story.sentences(), story.cast());

        assertThat(antecedents.ofName(0)).isEmpty();
        assertThat(antecedents.ofName(1)).isEmpty();
    }

    @Test
    void aSummaryHasNoBareLastNameWithoutItsIntroduction() {
        Story story = story(MILL);
        List<List<Integer>> summaries = IntStream.range(20, 75)
                .mapToObj(words -> new SentenceRanker()
                        .summarise(
                                MILL,
                                List.of(),
                                story.sentences(),
                                List.of(),
                                story.cast(),
                                Timeline.EMPTY,
                                Budget.ofWords(words)))
                .map(summary -> summary.excerpts().stream()
                        .map(Summary.Excerpt::sentence)
                        .toList())
                .filter(chosen -> chosen.contains(3))
                .toList();

        assertThat(summaries)
                .isNotEmpty()
                .allSatisfy(chosen -> assertThat(chosen).contains(1));
    }
}
