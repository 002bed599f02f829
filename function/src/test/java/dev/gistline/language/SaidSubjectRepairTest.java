package dev.gistline.language;

import static dev.gistline.language.ParseRepairTest.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidSubjectRepairTest {

    @Test
    void whatIsSaidDoesNotSayIt() {
        Sentence mended = mended("Pay|pay|NN|NOUN|6|nsubj is|be|VBZ|AUX|6|cop off|off|IN|ADP|6|case "
                + "all|all|DT|DET|6|det the|the|DT|DET|6|det charts|chart|NNS|NOUN|9|nsubj ,|,|,|PUNCT|9|punct \u201d|\u201d|''|PUNCT|9|punct "
                + "added|add|VBD|VERB|0|root Berg|Berg|NNP|PROPN|9|obj");
        assertThat(mended.token(5).relation()).isEqualTo("ccomp");
        assertThat(mended.token(9).relation()).isEqualTo("nsubj");
    }

    @Test
    void ofTwoSubjectsTheOneAfterTheVerbSpeaks() {
        Sentence mended = mended("Groups|group|NNS|NOUN|9|nsubj of|of|IN|ADP|3|case banks|bank|NNS|NOUN|1|nmod "
                + ",|,|,|PUNCT|7|punct may|may|MD|AUX|7|aux soon|soon|RB|ADV|7|advmod rise|rise|VB|VERB|3|acl:relcl "
                + ",|,|,|PUNCT|1|punct said|say|VBD|VERB|0|root Berg|Berg|NNP|PROPN|9|nsubj");
        assertThat(mended.token(6).relation()).isEqualTo("ccomp");
        assertThat(mended.token(0).head()).isEqualTo(6);
    }
}
