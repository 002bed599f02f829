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

    @Test
    void noNounHasAnObject() {
        Sentence mended =
                mended("Gunmen|gunman|NNS|NOUN|5|nsubj detonated|detonate|VBN|VERB|3|amod bombs|bomb|NNS|NOUN|1|obj "
                        + "and|and|CC|CCONJ|5|cc sprayed|spray|VBD|VERB|0|root guests|guest|NNS|NOUN|5|obj");
        assertThat(mended.token(1).relation()).isEqualTo("root");
        assertThat(mended.token(2).head()).isEqualTo(1);
        assertThat(mended.token(4).relation()).isEqualTo("conj");
    }

    @Test
    void aParticipleThatAPhraseOpensOnStaysOne() {
        Sentence mended = mended("Stolen|steal|VBN|VERB|2|amod goods|good|NNS|NOUN|0|root");
        assertThat(mended.token(0).relation()).isEqualTo("amod");
        assertThat(mended("Sold|sell|VBN|VERB|2|amod goods|good|NNS|NOUN|0|obj")
                        .token(0)
                        .relation())
                .isEqualTo("amod");
    }
}
