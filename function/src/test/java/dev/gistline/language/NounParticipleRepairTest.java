package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounParticipleRepairTest {

    @Test
    void rightAfterAVerbAParticipleDescribesTheNounAfterIt() {
        Sentence mended =
                mended("They|they|PRP|PRON|2|nsubj helped|help|VBD|VERB|0|root licensed|license|VBN|VERB|2|xcomp "
                        + "firms|firm|NNS|NOUN|3|obj");
        assertThat(mended.token(2).relation()).isEqualTo("amod");
        assertThat(mended.token(3).head()).isEqualTo(1);
    }

    @Test
    void aFiniteClauseWithoutASubjectIsAParticipleOfTheNounBeforeIt() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj say|say|VBP|VERB|0|root in|in|IN|ADP|5|case "
                + "the|the|DT|DET|5|det report|report|NN|NOUN|6|obl released|release|VBD|VERB|2|ccomp "
                + "Thursday|Thursday|NNP|PROPN|6|obl:unmarked");
        assertThat(mended.token(5).relation()).isEqualTo("acl");
        assertThat(mended.token(4).head()).isEqualTo(1);
    }
}
