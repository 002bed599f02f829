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
}
