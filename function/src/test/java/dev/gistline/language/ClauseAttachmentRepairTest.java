package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseAttachmentRepairTest {
    private static final String REPORT =
            "It|it|PRP|PRON|2|nsubj says|say|VBZ|VERB|0|root mayors|mayor|NNS|NOUN|2|obj ,|,|,|PUNCT|5|punct "
                    + "bankers|banker|NNS|NOUN|3|appos ,|,|,|PUNCT|7|punct knew|know|VBD|VERB|2|conj";

    @Test
    void theClauseOfASayingBehindAnAsideIsNotJoinedToTheSaying() {
        Sentence mended = mended(REPORT);

        assertThat(mended.token(6).relation()).isEqualTo("ccomp");
        assertThat(mended.token(2).relation()).isEqualTo("nsubj");
        assertThat(mended.token(2).head()).isEqualTo(6);
    }

    @Test
    void aJoinedVerbStays() {
        Sentence mended =
                mended(REPORT.replace("knew|know|VBD|VERB|2|conj", "and|and|CC|CCONJ|8|cc knew|know|VBD|VERB|2|conj")
                        .replace("|,|PUNCT|7|punct", "|,|PUNCT|8|punct"));

        assertThat(mended.token(7).relation()).isEqualTo("conj");
    }

    @Test
    void whatIsSaidWithoutAnAsideStaysTheObject() {
        Sentence mended = mended("She|she|PRP|PRON|2|nsubj said|say|VBD|VERB|0|root goodbye|goodbye|NN|NOUN|2|obj "
                + ",|,|,|PUNCT|5|punct left|leave|VBD|VERB|2|conj");

        assertThat(mended.token(2).relation()).isEqualTo("obj");
    }

    @Test
    void whoTellsOfTheMembersOfABody() {
        Sentence mended =
                mended("Members|member|NNS|NOUN|0|root of|of|IN|ADP|3|case parliament|parliament|NN|NOUN|1|nmod "
                        + "who|who|WP|PRON|5|nsubj fled|flee|VBD|VERB|3|acl:relcl");

        assertThat(mended.token(4).head()).isZero();
    }
}
