package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderAddressTest {
    private static boolean isOfReader(String parse, int verb) {
        return ReaderAddress.isOf(Parsed.occurrence(Parsed.tree(parse), verb));
    }

    @Test
    void isWhereTheReaderIsTheSubject() {
        assertThat(isOfReader(
                        "You|you|PRP|PRON|3|nsubj will|will|MD|AUX|3|aux lose|lose|VB|VERB|0|root time|time|NN|NOUN|3|obj",
                        2))
                .isTrue();
    }

    @Test
    void isWhereTheReaderIsAskedForSomething() {
        assertThat(isOfReader("Tell|tell|VB|VERB|0|root us|we|PRP|PRON|1|iobj more|more|JJR|ADJ|1|obj", 0))
                .isTrue();
    }

    @Test
    void isNotWhereAnotherActs() {
        assertThat(isOfReader("Crews|crew|NNS|NOUN|2|nsubj left|leave|VBD|VERB|0|root", 1))
                .isFalse();
    }

    @Test
    void isNotInAQuotationWhereSomebodyIsSpokenTo() {
        assertThat(isOfReader(
                        "\u201c|\u201c|``|PUNCT|3|punct You|you|PRP|PRON|3|nsubj lied|lie|VBD|VERB|0|root "
                                + "\u201d|\u201d|''|PUNCT|3|punct",
                        2))
                .isFalse();
    }

    @Test
    void isInThanksThoughTheyAreQuoted() {
        assertThat(isOfReader(
                        "\u201c|\u201c|``|PUNCT|2|punct Thank|thank|VBP|VERB|0|root you|you|PRP|PRON|2|obj "
                                + "\u201d|\u201d|''|PUNCT|2|punct",
                        1))
                .isTrue();
    }

    @Test
    void isWhereSomethingIsDoneToTheReader() {
        assertThat(isOfReader(
                        "Lists|list|NNS|NOUN|2|nsubj help|help|VBP|VERB|0|root you|you|PRP|PRON|2|obj "
                                + "choose|choose|VB|VERB|2|xcomp",
                        1))
                .isTrue();
    }

    @Test
    void isWhereTheReaderIsAsked() {
        assertThat(isOfReader(
                        "How|how|WRB|ADV|4|advmod do|do|VBP|AUX|4|aux mills|mill|NNS|NOUN|4|nsubj "
                                + "charge|charge|VB|VERB|0|root clients|client|NNS|NOUN|4|obj ?|?|.|PUNCT|4|punct",
                        3))
                .isTrue();
    }

    @Test
    void isNotWhereAQuestionMarkFollowsWhatIsTold() {
        assertThat(isOfReader(
                        "Mills|mill|NNS|NOUN|2|nsubj closed|close|VBD|VERB|0|root ,|,|,|PUNCT|2|punct "
                                + "right|right|UH|INTJ|2|discourse ?|?|.|PUNCT|2|punct",
                        1))
                .isFalse();
    }
}
