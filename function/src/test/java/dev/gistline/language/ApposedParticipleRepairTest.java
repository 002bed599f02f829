package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApposedParticipleRepairTest {
    private static final String FAMILY = "The|the|DT|DET|2|det family|family|NN|NOUN|%d|nsubj of|of|IN|ADP|4|case "
            + "Berg|Berg|NNP|PROPN|2|nmod ,|,|,|PUNCT|%d|punct ";

    @Test
    void noTimeIsWhatWasShot() {
        Sentence mended = mended(String.format(FAMILY, 15, 10)
                + "the|the|DT|DET|10|det guard|guard|JJ|ADJ|8|compound shot|shoot|VBN|VERB|10|amod last|last|JJ|ADJ|10|amod "
                + "year|year|NN|NOUN|2|nmod by|by|IN|ADP|12|case thieves|thief|NNS|NOUN|10|nmod ,|,|,|PUNCT|2|punct "
                + "will|will|MD|AUX|15|aux sue|sue|VB|VERB|0|root");
        assertThat(mended.token(6).relation()).isEqualTo("appos");
        assertThat(mended.token(6).head()).isEqualTo(3);
        assertThat(mended.token(7).head()).isEqualTo(6);
        assertThat(mended.token(9).relation()).isEqualTo("obl:unmarked");
        assertThat(mended.token(11).relation()).isEqualTo("obl:agent");
        assertThat(mended.token(11).head()).isEqualTo(7);
    }

    @Test
    void theFirstOfTwoVerbsThatNothingJoinsTellsOfTheNameBeforeIt() {
        Sentence mended = mended(
                String.format(FAMILY, 8, 8)
                        + "the|the|DT|DET|8|det guard|guard|JJ|ADJ|8|compound shot|shoot|VBN|VERB|0|root by|by|IN|ADP|10|case "
                        + "thieves|thief|NNS|NOUN|8|obl:agent ,|,|,|PUNCT|13|punct will|will|MD|AUX|13|aux sue|sue|VB|VERB|8|conj");
        assertThat(mended.token(12).relation()).isEqualTo("root");
        assertThat(mended.token(1).head()).isEqualTo(12);
        assertThat(mended.token(7).relation()).isEqualTo("acl");
        assertThat(mended.token(6).head()).isEqualTo(3);
    }

    @Test
    void aVerbWithAnObjectStaysTheMainVerb() {
        Sentence mended = mended(String.format(FAMILY, 8, 8)
                + "the|the|DT|DET|8|det guard|guard|JJ|ADJ|8|compound left|leave|VBD|VERB|0|root Lund|Lund|NNP|PROPN|8|obj "
                + ",|,|,|PUNCT|12|punct will|will|MD|AUX|12|aux sue|sue|VB|VERB|8|conj");
        assertThat(mended.token(7).relation()).isEqualTo("root");
    }
}
