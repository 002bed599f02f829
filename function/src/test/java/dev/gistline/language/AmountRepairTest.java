package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountRepairTest {

    @Test
    void whoAreAsManyAreTheSubject() {
        Sentence asMany = mended("As|as|RB|ADV|2|advmod many|many|JJ|ADJ|6|nsubj:pass as|as|IN|ADP|4|case "
                + "90|90|CD|NUM|6|obl were|be|VBD|AUX|6|aux:pass held|hold|VBN|VERB|0|root");
        assertThat(asMany.token(3).relation()).isEqualTo("nsubj:pass");
        assertThat(asMany.token(0).head()).isEqualTo(3);
    }

    @Test
    void whoAreUpToANumberAreTheSubject() {
        Sentence upTo = mended("Up|up|IN|ADP|3|case to|to|IN|ADP|3|case 90|90|CD|NUM|5|obl "
                + "were|be|VBD|AUX|5|aux:pass held|hold|VBN|VERB|0|root");
        assertThat(upTo.token(2).relation()).isEqualTo("nsubj:pass");
    }

    @Test
    void whatANumberIsComparedByBelongsToIt() {
        Sentence more = mended("More|more|RBR|ADV|5|advmod than|than|IN|ADP|1|fixed 90|90|CD|NUM|4|nummod "
                + "tenants|tenant|NNS|NOUN|5|nsubj left|leave|VBD|VERB|0|root");
        assertThat(more.token(0).head()).isEqualTo(2);
    }
}
