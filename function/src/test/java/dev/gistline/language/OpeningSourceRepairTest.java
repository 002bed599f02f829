package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningSourceRepairTest {
    private static final String STUDY =
            "According|accord|VBG|VERB|4|case to|to|IN|ADP|1|fixed Freight|Freight|NNP|PROPN|4|compound Study|Study|NNP|PROPN|7|compound "
                    + ",|,|,|PUNCT|4|punct Northline|Northline|NNP|PROPN|7|compound Shipping|Shipping|NNP|PROPN|8|nsubj "
                    + "led|lead|VBD|VERB|0|root";

    @Test
    void theSourceASentenceOpensOnIsNoPartOfTheSubject() {
        Sentence mended = mended(STUDY);

        assertThat(mended.token(3).relation()).isEqualTo("obl");
        assertThat(mended.token(3).head()).isEqualTo(7);
        assertThat(mended.token(5).head()).isEqualTo(6);
    }

    @Test
    void aSubjectWithoutASourceBeforeItStays() {
        Sentence mended = mended(
                "Northline|Northline|NNP|PROPN|2|compound Shipping|Shipping|NNP|PROPN|3|nsubj led|lead|VBD|VERB|0|root");

        assertThat(mended.token(0).relation()).isEqualTo("compound");
    }

    @Test
    void theSourceThatASentenceOpensOnIsNotTheFirstOfItsSubjects() {
        Sentence mended = mended("According|accord|VBG|VERB|8|advcl to|to|IN|ADP|1|fixed Berg|Berg|NNP|PROPN|8|nsubj "
                + ",|,|,|PUNCT|5|punct Imus|Imus|NNP|PROPN|3|conj and|and|CC|CCONJ|7|cc Odell|Odell|NNP|PROPN|5|conj "
                + "agreed|agree|VBD|VERB|0|root");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
        assertThat(mended.token(4).head()).isEqualTo(7);
        assertThat(mended.token(2).relation()).isEqualTo("obl");
        assertThat(mended.token(6).head()).isEqualTo(4);
    }
}
