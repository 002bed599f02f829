package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.ActorFinder;
import dev.gistline.actor.Cast;
import dev.gistline.article.Metadata;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
    private static final LanguageEngine ENGINE = LanguageEngine.load();
    private static final TimelineBuilder TIMELINES = new TimelineBuilder();
    private static final String STORY = """
            Harbour officials in Port Ellis refused to unload three ships on Tuesday, the port said.

            The dockers' union sued the port in January. It will strike on Friday.

            The port was founded in 1911. A judge fined its former director two weeks ago.""";

    /** How a timeline is made of a story. */
    private interface Maker {
        Timeline of(String text, List<Sentence> sentences, Cast cast, @Nullable PartialDate published);
    }

    private static Timeline build(String text, @Nullable PartialDate published) {
        return make(text, published, TIMELINES::build);
    }

    private static Timeline make(String text, @Nullable PartialDate published, Maker maker) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n", -1)) {
            blocks.add(new Span(start, start + block.length()));
            start += block.length() + 2;
        }
        List<Sentence> sentences = ENGINE.analyse(text, blocks);
        Cast cast = new ActorFinder().find(text, List.of(), sentences, Metadata.UNKNOWN);
        return maker.of(text, sentences, cast, published);
    }

    @Test
    void theDayThatATextBeginsWithSaysWhichNumberOfThePublicationIsTheMonth() {
        PartialDate either = new PartialDate(2022, 3, 2);
        String story = "February 03, 2022 The port of Ellis closed two docks last month.";
        Timeline timeline = make(story, either, TIMELINES::annotate);

        assertThat(timeline.mentions().stream()
                        .filter(event -> event.trigger().in(story).equals("closed"))
                        .map(event -> event.date().timex()))
                .containsExactly("2022-01");
    }

    @Test
    void givesTheSameForTheSame() {
        PartialDate published = new PartialDate(2022, 6, 9);
        assertThat(build(STORY, published)).isEqualTo(build(STORY, published));
    }

    @Test
    void annotatesTheEventsThatABriefHas() {
        PartialDate published = new PartialDate(2022, 6, 9);
        Timeline annotated = make(STORY, published, TIMELINES::annotate);
        assertThat(annotated.events()).isEqualTo(build(STORY, published).events());
        assertThat(annotated.mentions()).anyMatch(mention -> !mention.agents().isEmpty());
    }

    @Test
    void anchorsEachEventInTheSentenceThatStatesIt() {
        List<Event> events = build(STORY, new PartialDate(2022, 6, 9)).events();
        assertThat(events).extracting(Event::trigger).contains("refused", "sued", "fined");
        for (Event event : events) {
            assertThat(event.evidence().getFirst().in(STORY)).isEqualTo(event.sentence());
            assertThat(event.sentence()).contains(event.trigger());
            assertThat(event.what()).isNotBlank();
            assertThat(event.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void putsDatedEventsInTheWorldsOrder() {
        List<Event> events = build(STORY, new PartialDate(2022, 6, 9)).events();
        List<PartialDate> dates = events.stream()
                .filter(event -> event.date().basis() == EventDate.Basis.EXPRESSION)
                .map(event -> event.date().value())
                .toList();
        assertThat(dates).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void datesNothingWhenThePublicationIsUnknown() {
        Timeline timeline = build("Crews closed the bridge on Tuesday. They will open it on Friday.", null);
        assertThat(timeline.expressions()).hasSize(2);
        assertThat(timeline.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.date().value()).isNull());
    }

    @Test
    void staysEmptyWithoutSentences() {
        assertThat(TIMELINES.build("", List.of(), new Cast(List.of()), null)).isEqualTo(Timeline.EMPTY);
    }

    @Test
    void doesNotListTheSayingOfWhatItLists() {
        String text = "Dockers in Port Ellis refused on Monday to unload two ships, their union said. "
                + "The company threatened to sue the union.";
        assertThat(build(text, new PartialDate(2022, 6, 9)).events())
                .extracting(Event::trigger)
                .contains("refused", "threatened")
                .doesNotContain("said");
    }

    @Test
    void tellsNothingTwiceInTheSameWords() {
        String text = "Dockers marched to protest against a new fee in Port Ellis on Monday.\n\n"
                + "Dockers marched to protest against a new fee in Port Ellis on Monday.";
        assertThat(build(text, new PartialDate(2022, 6, 9)).events())
                .isNotEmpty()
                .extracting(event -> event.what().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMonthIsNoProtest() {
        String text = "Ada Moss filled her March with visits to the mill in Port Ellis.";
        assertThat(make(text, new PartialDate(2022, 6, 9), TIMELINES::annotate).mentions())
                .noneMatch(mention -> mention.trigger().in(text).equals("March"));
    }

    @Test
    void whoSaysSoIsNobodyToWhomItWasDone() {
        String text = "Acme sued two dockers in Port Ellis on Monday, according to the Harbour Times.";
        assertThat(build(text, new PartialDate(2022, 6, 9)).events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.targets()).doesNotContain("Harbour Times", "the Harbour Times"));
    }
}
