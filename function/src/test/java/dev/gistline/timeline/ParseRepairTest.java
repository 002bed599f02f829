package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParseRepairTest {

    @Test
    void givesTheSecondObjectThatWasTakenForAnAppositionToItsVerb() {
        SyntaxTree tree =
                Parsed.tree("They|they|PRP|PRON|2|nsubj sent|send|VBD|VERB|0|root Okafor|Okafor|NNP|PROPN|2|obj "
                        + "a|a|DT|DET|5|det letter|letter|NN|NOUN|3|appos");
        assertThat(tree.token(2).relation()).isEqualTo("iobj");
        assertThat(tree.token(4).relation()).isEqualTo("obj");
        assertThat(tree.head(4)).isEqualTo(1);
    }

    @Test
    void leavesAnAppositionAfterACommaAlone() {
        SyntaxTree tree =
                Parsed.tree("They|they|PRP|PRON|2|nsubj sent|send|VBD|VERB|0|root Okafor|Okafor|NNP|PROPN|2|obj "
                        + ",|,|,|PUNCT|6|punct a|a|DT|DET|6|det nurse|nurse|NN|NOUN|3|appos");
        assertThat(tree.token(5).relation()).isEqualTo("appos");
    }

    @Test
    void givesAClauseAfterASubordinatorItsSubject() {
        SyntaxTree tree =
                Parsed.tree("Captains|captain|NNS|NOUN|2|nsubj sued|sue|VBD|VERB|0|root after|after|IN|ADP|5|case "
                        + "the|the|DT|DET|5|det port|port|NN|NOUN|6|obl refused|refuse|VBD|VERB|2|ccomp");
        assertThat(tree.token(4).relation()).isEqualTo("nsubj");
        assertThat(tree.token(2).relation()).isEqualTo("mark");
        assertThat(tree.token(5).relation()).isEqualTo("advcl");
    }
}
