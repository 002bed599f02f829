package dev.gistline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitnessTest {
    private static final LanguageEngine LANGUAGE = LanguageEngine.load();

    private static boolean isProse(String text) {
        Sentence sentence =
                LANGUAGE.analyse(text, List.of(new Span(0, text.length()))).getFirst();
        return Fitness.isProse(text, sentence, sentence.span(), text.split(" ").length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you or someone you know is in crisis, call or text 555 to reach the lifeline.",
                "Contact your local office if you have seen the dog.",
                "Watch: The mayor speaks to the crowd.",
                "HOW THE COUNTY SPENT ITS MONEY ON ROADS LAST YEAR.",
                "The minister said that close to two thousand may soon...",
                "The front of another article says that the price of bread will [...]",
                "How Does the New Ferry Work?",
                "Read more: The ferry that never came.",
                "Click the button to have a catalogue sent to your home.",
                "See our guide to the best ferries.",
                "Read on for a simple guide to the basics of sailing.",
                "Please visit the links below for the tables.",
                "Thank you for reading the Harbour News.",
                "This article has been updated for clarity.",
                "The following story and its title have been updated for clarity and accuracy.",
                "An earlier version of this article misstated the age of the captain.",
                "[UPDATED: 3 October 2022] The ferry has been found and will sail again on Monday.",
                "Editor’s note: The list has all ferries that sail in winter.",
                "Warning: This review contains spoilers.",
                "See an exclusive peek at the new ferry.",
                "The harbour at night"
            })
    void aNoticeACaptionOrAHeadingIsNoProse(String text) {
        assertThat(isProse(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor asked residents to call the council about the water.",
                "You should call your bank before you travel abroad.",
                "\"Call me when you can,\" the mayor wrote to the clerk on Tuesday.",
                "Police contacted your correspondent on Monday.",
                "See the doctor before you sail, the captain told his crew.",
                "Visitors read on the ferry and see the lists below deck.",
                "How did the ferry fail? The captain did not say.",
                "Thanks to a quirk of the tide, the ferry came early.",
                "The list of ferries was updated on Monday, the harbour office said.",
                "The editor of the Harbour News said: The ferry was late.",
                "The paper published the story about the ferry on Monday."
            })
    void whatTellsOfACallIsProse(String text) {
        assertThat(isProse(text)).isTrue();
    }
}
