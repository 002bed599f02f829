package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectAgreementTest {

    @Test
    void aVerbInThePluralIsNotJoinedToWhatItDoes() {
        Sentence mended = mended("It|it|PRP|PRON|3|nsubj:pass is|be|VBZ|AUX|3|aux:pass said|say|VBN|VERB|0|root "
                + "bands|band|NNS|NOUN|6|nsubj have|have|VBP|AUX|6|aux met|meet|VBN|VERB|3|ccomp and|and|CC|CCONJ|9|cc "
                + "have|have|VBP|AUX|9|aux left|leave|VBN|VERB|3|conj");
        assertThat(mended.token(8).head()).isEqualTo(5);
    }

    @Test
    void aTimeThatAClauseIsMeasuredFromRulesNothing() {
        Sentence mended = mended(
                "She|she|PRP|PRON|2|nsubj sued|sue|VBD|VERB|0|root days|day|NNS|NOUN|7|nsubj "
                        + "after|after|IN|ADP|6|case the|the|DT|DET|6|det judge|judge|NN|NOUN|7|obl ruled|rule|VBD|VERB|2|conj");
        assertThat(mended.token(5).relation()).isEqualTo("nsubj");
        assertThat(mended.token(6).relation()).isEqualTo("advcl");
    }

    @Test
    void theNounBeforeAModalIsItsSubjectThoughItWasJoinedToATime() {
        Sentence mended = mended("They|they|PRP|PRON|3|nsubj would|would|MD|AUX|3|aux stop|stop|VB|VERB|0|root "
                + "Sunday|Sunday|NNP|PROPN|3|obl but|but|CC|CCONJ|6|cc truckers|trucker|NNS|NOUN|4|conj "
                + "would|would|MD|AUX|8|aux stay|stay|VB|VERB|3|conj");
        assertThat(mended.token(5).relation()).isEqualTo("nsubj");
        assertThat(mended.token(5).head()).isEqualTo(7);
    }

    @Test
    void aQuotedDescriptionMakesNoSecondSubject() {
        Sentence mended = mended(
                "The|the|DT|DET|2|det river|river|NN|NOUN|7|nsubj:pass \"|\"|``|PUNCT|4|punct "
                        + "ghost|ghost|NN|NOUN|7|advmod \"|\"|''|PUNCT|4|punct mill|mill|NN|NOUN|7|nsubj:pass sold|sell|VBN|VERB|0|root");
        assertThat(mended.token(1).relation()).isEqualTo("compound");
        assertThat(mended.token(1).head()).isEqualTo(5);
    }

    @Test
    void aDeedWithAnArticleIsNoVerb() {
        Sentence mended =
                mended("They|they|PRP|PRON|2|nsubj denied|deny|VBD|VERB|0|root ordering|order|VBG|VERB|2|xcomp "
                        + "the|the|DT|DET|6|det Berg|Berg|NNP|PROPN|6|nsubj attacks|attack|VBZ|VERB|3|ccomp");
        assertThat(mended.token(5).relation()).isEqualTo("obj");
        assertThat(mended.token(5).pos()).isEqualTo("NOUN");
    }

    @Test
    void whoHasTestifiedWasNotTestified() {
        Sentence mended = mended("Berg|Berg|NNP|PROPN|0|root ,|,|,|PUNCT|5|punct who|who|WP|PRON|5|nsubj:pass "
                + "'s|be|VBZ|AUX|5|aux:pass testified|testify|VBN|VERB|1|acl:relcl");
        assertThat(mended.token(3).relation()).isEqualTo("aux");
        assertThat(mended.token(2).relation()).isEqualTo("nsubj");
    }
}
