package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedVerbRepairTest {

    @Test
    void theFirstOfTwoVerbsIsNoClauseOfTheNounBeforeIt() {
        Sentence mended = mended("Blasts|blast|NNS|NOUN|7|nsubj at|at|IN|ADP|3|case mills|mill|NNS|NOUN|1|nmod "
                + "killed|kill|VBN|VERB|3|acl:relcl six|six|CD|NUM|4|obj and|and|CC|CCONJ|7|cc "
                + "wounded|wound|VBD|VERB|0|root ten|ten|CD|NUM|7|obj");
        assertThat(mended.token(3).relation()).isEqualTo("root");
        assertThat(mended.token(0).head()).isEqualTo(3);
        assertThat(mended.token(6).relation()).isEqualTo("conj");
    }

    @Test
    void aClauseBehindACommaStaysTheNouns() {
        Sentence mended = mended("Blasts|blast|NNS|NOUN|8|nsubj at|at|IN|ADP|3|case mills|mill|NNS|NOUN|1|nmod "
                + ",|,|,|PUNCT|5|punct killed|kill|VBN|VERB|3|acl:relcl six|six|CD|NUM|5|obj and|and|CC|CCONJ|8|cc "
                + "wounded|wound|VBD|VERB|0|root ten|ten|CD|NUM|8|obj");
        assertThat(mended.token(7).relation()).isEqualTo("root");
    }
}
