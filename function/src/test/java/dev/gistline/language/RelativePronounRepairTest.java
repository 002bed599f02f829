package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativePronounRepairTest {

    @Test
    void aClauseWithASubjectOpensOnAConjunction() {
        Sentence mended = mended(
                "It|it|PRP|PRON|2|nsubj warned|warn|VBD|VERB|0|root banks|bank|NNS|NOUN|2|obj "
                        + "that|that|WDT|PRON|6|nsubj lending|lend|VBG|VERB|6|csubj breaks|break|VBZ|VERB|2|ccomp rules|rule|NNS|NOUN|6|obj");
        assertThat(mended.token(3).relation()).isEqualTo("mark");
    }

    @Test
    void whatCollapsesCollapsesNothing() {
        Sentence mended = mended("Few|few|JJ|ADJ|2|nsubj saw|see|VBD|VERB|0|root signs|sign|NNS|NOUN|2|obj "
                + "that|that|WDT|PRON|6|obj piers|pier|NNS|NOUN|6|nsubj collapsed|collapse|VBD|VERB|3|acl:relcl");
        assertThat(mended.token(3).relation()).isEqualTo("mark");
    }

    @Test
    void thePronounOfARelativeClauseStays() {
        Sentence mended = mended("Few|few|JJ|ADJ|2|nsubj saw|see|VBD|VERB|0|root ships|ship|NNS|NOUN|2|obj "
                + "that|that|WDT|PRON|6|obj firms|firm|NNS|NOUN|6|nsubj built|build|VBD|VERB|3|acl:relcl");
        assertThat(mended.token(3).relation()).isEqualTo("obj");
    }
}
