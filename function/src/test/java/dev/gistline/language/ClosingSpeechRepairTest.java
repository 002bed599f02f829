package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosingSpeechRepairTest {

    @Test
    void whoIsNamedBeforeTheLastWordClaimsWhatStandsBeforeHim() {
        Sentence mended = mended("Clerks|clerk|NNS|NOUN|2|nsubj led|lead|VBD|VERB|0|root raids|raid|NNS|NOUN|2|obj "
                + ",|,|,|PUNCT|6|punct Acme|Acme|NNP|PROPN|6|compound claims|claim|NNS|NOUN|2|obl .|.|.|PUNCT|2|punct");

        assertThat(mended.token(5).relation()).isEqualTo("parataxis");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
    }

    @Test
    void claimsWithAPrepositionAreANoun() {
        Sentence mended = mended("Clerks|clerk|NNS|NOUN|2|nsubj led|lead|VBD|VERB|0|root raids|raid|NNS|NOUN|2|obj "
                + ",|,|,|PUNCT|7|punct by|by|IN|ADP|7|case Acme|Acme|NNP|PROPN|7|compound "
                + "claims|claim|NNS|NOUN|2|obl .|.|.|PUNCT|2|punct");

        assertThat(mended.token(6).relation()).isEqualTo("obl");
    }

    @Test
    void claimsAfterNothingButNamesAreANoun() {
        Sentence mended = mended("North|North|NNP|PROPN|5|compound Harrow|Harrow|NNP|PROPN|5|compound "
                + "City|City|NNP|PROPN|5|compound Council|Council|NNP|PROPN|5|compound claims|claim|NNS|NOUN|0|root "
                + ".|.|.|PUNCT|5|punct");

        assertThat(mended.token(4).tag()).isEqualTo("NNS");
    }
}
