package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByWhomTest {
    private static final String SHOT =
            "Varga|Varga|NNP|PROPN|3|nsubj:pass was|be|VBD|AUX|3|aux:pass shot|shoot|VBN|VERB|0|root "
                    + "in|in|IN|ADP|5|case ";

    @Test
    void whoDoesWhatAPassiveTellsHangsOnItsVerb() {
        Sentence mended = mended(SHOT + "head|head|NN|NOUN|3|obl by|by|IN|ADP|7|case Berg|Berg|NNP|PROPN|5|nmod");

        assertThat(mended.token(6).head()).isEqualTo(2);
        assertThat(mended.token(6).relation()).isEqualTo("obl:agent");
    }

    @Test
    void whatSomebodyMadeStaysHis() {
        Sentence mended = mended(SHOT + "film|film|NN|NOUN|3|obl by|by|IN|ADP|7|case Berg|Berg|NNP|PROPN|5|nmod");

        assertThat(mended.token(6).head()).isEqualTo(4);
    }

    @Test
    void aDayIsNoObjectThatKeepsAParticipleFromGoingOnWithThePassive() {
        Sentence mended =
                mended("Varga|Varga|NNP|PROPN|3|nsubj:pass was|be|VBD|AUX|3|aux:pass held|hold|VBN|VERB|0|root "
                        + "and|and|CC|CCONJ|5|cc charged|charge|VBD|VERB|3|conj Friday|Friday|NNP|PROPN|5|obj");

        assertThat(mended.token(4).tag()).isEqualTo("VBN");
    }
}
