package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LateSubjectRepairTest {

    @Test
    void theNounAfterWhatASentenceOpensOnIsItsSubject() {
        Sentence mended = mended("At|at|IN|ADP|2|case noon|noon|NN|NOUN|9|obl ,|,|,|PUNCT|4|punct "
                + "Berg|Berg|NNP|PROPN|2|appos ,|,|,|PUNCT|7|punct who|who|WP|PRON|7|nsubj sat|sit|VBD|VERB|2|acl:relcl "
                + ",|,|,|PUNCT|2|punct demanded|demand|VBD|VERB|0|root pay|pay|NN|NOUN|9|obj");
        assertThat(mended.token(3).relation()).isEqualTo("nsubj");
        assertThat(mended.token(3).head()).isEqualTo(8);
        assertThat(mended.token(6).head()).isEqualTo(3);
    }

    @Test
    void aNameThatSaysWhereAPlaceLiesIsNone() {
        Sentence mended = mended("In|in|IN|ADP|2|case Lund|Lund|NNP|PROPN|7|obl ,|,|,|PUNCT|4|punct "
                + "Norland|Norland|NNP|PROPN|2|conj ,|,|,|PUNCT|6|punct Berg|Berg|NNP|PROPN|2|conj was|be|VBD|AUX|8|aux:pass "
                + "accused|accuse|VBN|VERB|0|root");
        assertThat(mended.token(3).relation()).isEqualTo("conj");
        assertThat(mended.token(5).relation()).isEqualTo("nsubj:pass");
    }

    @Test
    void aVerbThatHasASubjectGetsNoOther() {
        Sentence mended = mended(
                "At|at|IN|ADP|2|case noon|noon|NN|NOUN|6|obl ,|,|,|PUNCT|4|punct "
                        + "Berg|Berg|NNP|PROPN|2|appos they|they|PRP|PRON|6|nsubj demanded|demand|VBD|VERB|0|root pay|pay|NN|NOUN|6|obj");
        assertThat(mended.token(3).relation()).isEqualTo("appos");
    }

    @Test
    void aPlaceBesideAPlaceDoesNotAct() {
        Sentence lund = Conllu.sentence(
                "After|after|IN|ADP|2|case talks|talk|NNS|NOUN|8|obl in|in|IN|ADP|4|case Lund|Lund|NNP|PROPN|2|nmod "
                        + ",|,|,|PUNCT|6|punct Norland|Norland|NNP|PROPN|4|appos ,|,|,|PUNCT|8|punct failed|fail|VBD|VERB|0|root",
                new Name(3, 4, Name.Type.PLACE),
                new Name(5, 6, Name.Type.PLACE));
        assertThat(ParseRepair.load().mended(lund).token(5).relation()).isEqualTo("appos");
    }
}
