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

    @Test
    void makesTheClauseBeforeAVerbOfSayingWhatIsSaid() {
        SyntaxTree tree =
                Parsed.tree("Bridges|bridge|NNS|NOUN|3|nsubj will|will|MD|AUX|3|aux close|close|VB|VERB|6|advcl "
                        + ",|,|,|PUNCT|3|punct officials|official|NNS|NOUN|6|nsubj said|say|VBD|VERB|0|root");
        assertThat(tree.token(2).relation()).isEqualTo("ccomp");
    }

    @Test
    void setsAVerbOfSayingBesideTheClauseThatItWasTakenForAPartOf() {
        SyntaxTree tree = Parsed.tree("Two|two|CD|NUM|2|nsubj died|die|VBD|VERB|0|root there|there|RB|ADV|2|advmod "
                + ",|,|,|PUNCT|6|punct police|police|NNS|NOUN|6|nsubj said|say|VBD|VERB|2|conj");
        assertThat(tree.token(5).relation()).isEqualTo("parataxis");
        assertThat(tree.head(5)).isEqualTo(1);
    }

    @Test
    void leavesARelativeClauseOfSayingAlone() {
        SyntaxTree tree =
                Parsed.tree("They|they|PRP|PRON|2|nsubj met|meet|VBD|VERB|0|root Okafor|Okafor|NNP|PROPN|2|obj "
                        + ",|,|,|PUNCT|6|punct who|who|WP|PRON|6|nsubj declared|declare|VBD|VERB|3|acl:relcl");
        assertThat(tree.token(5).relation()).isEqualTo("acl:relcl");
    }

    @Test
    void takesWhatAStatementRestsOnForItsSource() {
        SyntaxTree tree = Parsed.tree("Two|two|CD|NUM|2|nsubj died|die|VBD|VERB|0|root ,|,|,|PUNCT|2|punct "
                + "according|accord|VBG|VERB|6|case to|to|IN|ADP|4|fixed reports|report|NNS|NOUN|2|conj");
        assertThat(tree.token(5).relation()).isEqualTo("obl");
    }

    @Test
    void givesAModalVerbTheNounBeforeItThatWasJoinedToAnObject() {
        SyntaxTree tree = Parsed.tree(
                "Firms|firm|NNS|NOUN|3|nsubj will|will|MD|AUX|3|aux send|send|VB|VERB|0|root plans|plan|NNS|NOUN|3|obj "
                        + "and|and|CC|CCONJ|6|cc judges|judge|NNS|NOUN|4|conj will|will|MD|AUX|8|aux choose|choose|VB|VERB|0|parataxis");
        assertThat(tree.token(5).relation()).isEqualTo("nsubj");
        assertThat(tree.head(5)).isEqualTo(7);
        assertThat(tree.head(7)).isEqualTo(2);
    }
}
