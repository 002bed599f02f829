package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributionRepairTest {

    @Test
    void whoStandsAfterAVerbOfSayingThatEndsAQuotationSaysIt() {
        Sentence mended = mended("“|“|``|PUNCT|4|punct Rents|rent|NNS|NOUN|4|nsubj are|be|VBP|AUX|4|cop "
                + "high|high|JJ|ADJ|7|ccomp ,|,|,|PUNCT|4|punct ”|”|''|PUNCT|4|punct "
                + "added|add|VBD|VERB|0|root Ada|Ada|NNP|PROPN|7|obj Berg|Berg|NNP|PROPN|8|flat");
        assertThat(mended.token(7).relation()).isEqualTo("nsubj");
    }

    @Test
    void anOfficeAfterTheNameOfWhoSaysItIsNotWhatIsSaid() {
        Sentence mended = mended("“|“|``|PUNCT|4|punct Rents|rent|NNS|NOUN|4|nsubj are|be|VBP|AUX|4|cop "
                + "high|high|JJ|ADJ|7|ccomp ,|,|,|PUNCT|4|punct ”|”|''|PUNCT|4|punct "
                + "said|say|VBD|VERB|0|root Ada|Ada|NNP|PROPN|12|compound Berg|Berg|NNP|PROPN|8|flat "
                + ",|,|,|PUNCT|12|punct harbour|harbour|NN|NOUN|12|compound director|director|NN|NOUN|7|ccomp");
        assertThat(mended.token(7).relation()).isEqualTo("nsubj");
        assertThat(mended.token(11).relation()).isEqualTo("appos");
    }
}
