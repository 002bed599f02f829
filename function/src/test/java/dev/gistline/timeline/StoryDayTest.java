package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.gistline.language.LanguageEngine;
import dev.gistline.text.Span;
import dev.gistline.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryDayTest {
    private static final LanguageEngine ENGINE = LanguageEngine.load();
    private static final TimelineBuilder TIMELINES = new TimelineBuilder();

    /** A Thursday. */
    private static final PartialDate PUBLISHED = new PartialDate(2022, 6, 9);

    private static final String OPENING = "The council of Port Ellis closed the old bridge on Tuesday. ";

    /** The words that name events, and the days that these get from the story. */
    private static Map<String, String> fromTheStory(String text) {
        return TIMELINES.analysed(text, ENGINE.analyse(text, List.of(new Span(0, text.length()))), PUBLISHED).stream()
                .filter(event -> event.date.basis() == EventDate.Basis.STORY)
                .collect(Collectors.toMap(
                        event -> event.trigger.span().in(text), event -> String.valueOf(event.date.value())));
    }

    @Test
    void whatIsToldInTheSimplePastWasOnTheDayOfTheOpeningsFirstAct() {
        assertThat(fromTheStory(OPENING + "The mayor rejected a request by the owners."))
                .contains(entry("rejected", "2022-06-07"));
    }

    @Test
    void otherTensesAndWhatHasADateKeepTheirDay() {
        String text = OPENING + "The mayor has rejected a request by the owners. Residents sued the council in May.";

        assertThat(fromTheStory(text)).isEmpty();
    }

    @Test
    void aStoryThatTellsWhatWasDoneOnTheDayOfPublicationHasNoOtherDay() {
        String text = OPENING + "The mayor rejected a request by the owners. Workers removed the signs on Thursday.";

        assertThat(fromTheStory(text)).isEmpty();
    }

    @Test
    void todayWithinAQuotationIsTheSpeakersAndNotTheStorys() {
        String text = OPENING + "The mayor rejected a request by the owners. \"Today we closed a danger,\" she said.";

        assertThat(fromTheStory(text)).contains(entry("rejected", "2022-06-07"));
    }

    @Test
    void whatWasDoneAWeekAgoIsNoNews() {
        String text =
                "The council of Port Ellis closed the old bridge on June 1. The mayor rejected a request by the owners.";

        assertThat(fromTheStory(text)).isEmpty();
    }
}
