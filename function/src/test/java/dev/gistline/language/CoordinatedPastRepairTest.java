package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoordinatedPastRepairTest {

    @Test
    void whatIsJoinedToTheVerbOfItsNounIsNoParticipleOfThat() {
        Sentence mended = mended("Nurses|nurse|NNS|NOUN|6|nsubj rallied|rally|VBN|VERB|1|acl at|at|IN|ADP|4|case "
                + "piers|pier|NNS|NOUN|2|obl and|and|CC|CCONJ|6|cc asked|ask|VBD|VERB|0|root for|for|IN|ADP|8|case "
                + "boats|boat|NNS|NOUN|6|obl");

        assertThat(mended.token(1).tag()).isEqualTo("VBD");
        assertThat(mended.token(1).head()).isEqualTo(-1);
        assertThat(mended.token(0).head()).isEqualTo(1);
        assertThat(mended.token(5).relation()).isEqualTo("conj");
        assertThat(mended.token(5).head()).isEqualTo(1);
    }

    @Test
    void aParticipleThatTheVerbDoesNotJoinStays() {
        Sentence parsed =
                Conllu.sentence("Nurses|nurse|NNS|NOUN|5|nsubj rallied|rally|VBN|VERB|1|acl at|at|IN|ADP|4|case "
                        + "piers|pier|NNS|NOUN|2|obl left|leave|VBD|VERB|0|root town|town|NN|NOUN|5|obj");

        assertThat(ParseRepair.load().mended(parsed).token(1).relation()).isEqualTo("acl");
    }
}
