package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingSubjectRepairTest {

    @Test
    void afterAnAsideBetweenCommasComesTheVerbOfTheNounBeforeIt() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj met|meet|VBD|VERB|0|root after|after|IN|ADP|4|case "
                + "Berg|Berg|NNP|PROPN|2|obl ,|,|,|PUNCT|6|punct angry|angry|JJ|ADJ|4|amod ,|,|,|PUNCT|4|punct "
                + "left|leave|VBD|VERB|2|conj Lund|Lund|NNP|PROPN|8|obj");

        assertThat(mended.token(3).relation()).isEqualTo("nsubj");
        assertThat(mended.token(3).head()).isEqualTo(7);
        assertThat(mended.token(2).relation()).isEqualTo("mark");
    }

    @Test
    void whoGoesOnAfterButIsNotWhatTheOthersStop() {
        Sentence mended = mended("Farmers|farmer|NNS|NOUN|2|nsubj said|say|VBD|VERB|0|root they|they|PRP|PRON|5|nsubj "
                + "would|would|MD|AUX|5|aux stop|stop|VB|VERB|2|ccomp from|from|IN|ADP|7|case Sunday|Sunday|NNP|PROPN|5|obl "
                + "but|but|CC|CCONJ|9|cc drivers|driver|NNS|NOUN|7|conj would|would|MD|AUX|11|aux "
                + "go|go|VB|VERB|5|conj on|on|RP|ADP|11|compound:prt");

        assertThat(mended.token(8).relation()).isEqualTo("nsubj");
        assertThat(mended.token(8).head()).isEqualTo(10);
    }
}
