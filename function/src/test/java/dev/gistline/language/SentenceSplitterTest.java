package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private final FreeTextSplitter splitter =
            FreeTextSplitter.read(Abbreviations.read(), Tagger.read(ModelFile.open("tagger.bin")));

    private List<String> split(String text) {
        Span all = new Span(0, text.length());
        return splitter.sentences(text, all, TextStyle.of(text, List.of(all))).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void keepsTitlesInitialsAndDecimalsInTheirSentence() {
        assertThat(split("Gov. Ann B. Lowe met Dr. Ito. Rates rose 4.5 percent."))
                .containsExactly("Gov. Ann B. Lowe met Dr. Ito.", "Rates rose 4.5 percent.");
    }

    @Test
    void endsOnADottedAbbreviationOnlyBeforeAnOpener() {
        assertThat(split("He moved to the U.S. The U.S. Senate met at 5 p.m. Tuesday."))
                .containsExactly("He moved to the U.S.", "The U.S. Senate met at 5 p.m. Tuesday.");
    }

    @Test
    void givesQuotesAndBracketsThatCloseToTheSentenceBefore() {
        assertThat(split("“We will go.” She left (at last.) He stayed."))
                .containsExactly("“We will go.”", "She left (at last.)", "He stayed.");
    }

    @Test
    void goesOnAfterAQuoteWhoseSpeakerFollows() {
        assertThat(split("“Will they pay?” the mayor asked. No one did."))
                .containsExactly("“Will they pay?” the mayor asked.", "No one did.");
    }

    @Test
    void findsTheEndWhereTheSpaceIsMissing() {
        assertThat(split("The vote failed.Members left example.com alone."))
                .containsExactly("The vote failed.", "Members left example.com alone.");
    }

    @Test
    void cutsAListThatRunsOn() {
        assertThat(split("1) Call the office 2) Ask for a form 3) Sign"))
                .containsExactly("1) Call the office", "2) Ask for a form", "3) Sign");
    }

    @Test
    void readsAWrappedLineOn() {
        assertThat(split("The committee will meet\non Monday.")).containsExactly("The committee will meet\non Monday.");
    }

    @Test
    void endsAtAnEmptyLine() {
        assertThat(split("A headline without a stop\n\nThe story begins.")).hasSize(2);
    }

    @Test
    void survivesMarksAlone() {
        assertThat(split("...")).containsExactly("...");
        assertThat(split(" \n ")).isEmpty();
    }

    @Test
    void findsEndsWithoutAMarkInFreeText() {
        assertThat(split("we went there last week. i loved it. Great place!! the staff is nice. they know me. "
                        + "Highly recommended"))
                .contains("we went there last week.", "i loved it.", "Great place!!");
    }

    @Test
    void cutsGreetingAndSignatureOffInFreeText() {
        assertThat(split("we stayed two nights. the room was clean and they gave us breakfast. i would go again. "
                        + "Thanks for the tip Best wishes Nora"))
                .containsExactly(
                        "we stayed two nights.",
                        "the room was clean and they gave us breakfast.",
                        "i would go again.",
                        "Thanks for the tip",
                        "Best wishes",
                        "Nora");
    }

    @Test
    void readsNamesWithoutAMarkOnInEditedText() {
        assertThat(split("Shares in the Dow Jones Industrial Average rose. They fell in Tokyo."))
                .containsExactly("Shares in the Dow Jones Industrial Average rose.", "They fell in Tokyo.");
    }
}
