package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounVerbRepairTest {
    @Test
    void aNounThatAVerbIsJoinedToIsAVerb() {
        Sentence mended = ParseRepair.load()
                .mended(Conllu.sentence("A|a|DT|DET|3|det guard|guard|NN|NOUN|3|compound shot|shot|NN|NOUN|0|root "
                        + "and|and|CC|CCONJ|5|cc wounded|wound|VBD|VERB|3|conj Berg|Berg|NNP|PROPN|5|obj"));

        assertThat(mended.token(2).lemma()).isEqualTo("shoot");
        assertThat(mended.token(2).tag()).isEqualTo("VBD");
        assertThat(mended.token(1).relation()).isEqualTo("nsubj");
        assertThat(mended.token(0).head()).isEqualTo(1);
    }

    @Test
    void aNounBesideANounStaysOne() {
        Sentence mended = ParseRepair.load()
                .mended(Conllu.sentence("A|a|DT|DET|3|det warning|warning|NN|NOUN|3|compound shot|shot|NN|NOUN|6|nsubj "
                        + "and|and|CC|CCONJ|5|cc cries|cry|NNS|NOUN|3|conj followed|follow|VBD|VERB|0|root"));

        assertThat(mended.token(2).tag()).isEqualTo("NN");
    }
}
