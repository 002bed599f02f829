package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KinshipRepairTest {
    private static final String BROTHER = "The|the|DT|DET|2|det %s|%s|NN|NOUN|9|nsubj of|of|IN|ADP|4|case "
            + "Vale|Vale|NNP|PROPN|2|nmod ,|,|,|PUNCT|6|punct killed|kill|VBN|VERB|2|acl in|in|IN|ADP|8|case "
            + "May|May|NNP|PROPN|6|obl thanked|thank|VBD|VERB|0|root them|they|PRP|PRON|9|obj";

    @Test
    void whatStandsBesideANameWasDoneToItsBearerAndNotToHisKin() {
        assertThat(mended(String.format(BROTHER, "brother", "brother")).token(5).head())
                .isEqualTo(3);
    }

    @Test
    void whoIsNoKinKeepsWhatIsToldOfHim() {
        assertThat(mended(String.format(BROTHER, "bishop", "bishop")).token(5).head())
                .isEqualTo(1);
    }

    @Test
    void whatKinDoIsNotJoinedToWhatWasDone() {
        Sentence mended = mended(
                "The|the|DT|DET|2|det widow|widow|NN|NOUN|0|root of|of|IN|ADP|4|case "
                        + "Dunn|Dunn|NNP|PROPN|2|nmod ,|,|,|PUNCT|8|punct who|who|WP|PRON|8|nsubj:pass was|be|VBD|AUX|8|aux:pass "
                        + "shot|shoot|VBN|VERB|2|parataxis ,|,|,|PUNCT|10|punct sued|sue|VBD|VERB|8|conj Lund|Lund|NNP|PROPN|10|obj");
        assertThat(mended.token(9).relation()).isEqualTo("root");
        assertThat(mended.token(1).relation()).isEqualTo("nsubj");
        assertThat(mended.token(7).head()).isEqualTo(3);
    }
}
