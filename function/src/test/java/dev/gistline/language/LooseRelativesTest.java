package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooseRelativesTest {

    @Test
    void aRelativeClauseBelongsToTheNounBeforeItsPronoun() {
        Sentence mended = mended("He|he|PRP|PRON|2|nsubj saw|see|VBD|VERB|0|root raids|raid|NNS|NOUN|2|obj "
                + ",|,|,|PUNCT|6|punct which|which|WDT|PRON|6|nsubj killed|kill|VBD|VERB|2|conj six|six|CD|NUM|6|obj");

        assertThat(mended.token(5).head()).isEqualTo(2);
        assertThat(mended.token(5).relation()).isEqualTo("acl:relcl");
    }

    @Test
    void whatTellsWhichOneIsMeantIsOfNoName() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj saw|see|VBD|VERB|0|root films|film|NNS|NOUN|2|obj "
                + "made|make|VBN|VERB|3|acl in|in|IN|ADP|6|case Norland|Norland|NNP|PROPN|4|obl "
                + "that|that|WDT|PRON|8|nsubj mocked|mock|VBD|VERB|4|ccomp Varga|Varga|NNP|PROPN|8|obj");

        assertThat(mended.token(7).head()).isEqualTo(2);
    }

    @Test
    void aClauseThatAConjunctionOpensStaysWhereItIs() {
        Sentence mended = mended("Clerks|clerk|NNS|NOUN|2|nsubj asked|ask|VBD|VERB|0|root judges|judge|NNS|NOUN|2|obj "
                + "and|and|CC|CCONJ|6|cc who|who|WP|PRON|6|nsubj came|come|VBD|VERB|2|conj");

        assertThat(mended.token(5).head()).isEqualTo(1);
    }

    @Test
    void whoIsNoHouse() {
        Sentence mended = mended("He|he|PRP|PRON|2|nsubj told|tell|VBD|VERB|0|root heads|head|NNS|NOUN|2|obj "
                + "of|of|IN|ADP|6|case the|the|DT|DET|6|det mill|mill|NN|NOUN|3|nmod ,|,|,|PUNCT|9|punct "
                + "who|who|WP|PRON|9|nsubj left|leave|VBD|VERB|2|conj");

        assertThat(mended.token(8).head()).isEqualTo(2);
    }
}
