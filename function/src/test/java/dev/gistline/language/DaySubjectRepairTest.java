package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DaySubjectRepairTest {

    @Test
    void noDaySaysAnything() {
        Sentence mended = mended("Guards|guard|NNS|NOUN|2|nsubj tried|try|VBD|VERB|0|root to|to|TO|PART|4|mark "
                + "get|get|VB|VERB|2|xcomp inside|inside|RB|ADV|4|advmod ,|,|,|PUNCT|7|punct police|police|NN|NOUN|4|obl "
                + "said|say|VBD|VERB|2|parataxis Friday|Friday|NNP|PROPN|8|nsubj");

        assertThat(mended.token(6).relation()).isEqualTo("nsubj");
        assertThat(mended.token(6).head()).isEqualTo(7);
        assertThat(mended.token(8).relation()).isEqualTo("obl:unmarked");
    }

    @Test
    void theNounRightBeforeTheDayIsTheVerbs() {
        Sentence mended =
                mended("The|the|DT|DET|3|det council|council|NN|NOUN|3|compound Friday|Friday|NNP|PROPN|4|nsubj "
                        + "filed|file|VBD|VERB|0|root briefs|brief|NNS|NOUN|4|obj");

        assertThat(mended.token(1).relation()).isEqualTo("nsubj");
        assertThat(mended.token(1).head()).isEqualTo(3);
        assertThat(mended.token(0).head()).isEqualTo(1);
    }

    @Test
    void aDayOfWhichSomethingIsSaidStaysTheSubject() {
        Sentence mended =
                mended("Friday|Friday|NNP|PROPN|2|nsubj brought|bring|VBD|VERB|0|root rain|rain|NN|NOUN|2|obj");

        assertThat(mended.token(0).relation()).isEqualTo("nsubj");
    }
}
