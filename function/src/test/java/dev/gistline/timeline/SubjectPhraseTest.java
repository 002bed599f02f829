package dev.gistline.timeline;

import static dev.gistline.timeline.PhrasingTest.clause;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectPhraseTest {

    @Test
    void keepsWhatIsJoinedWithinTheSubject() {
        SyntaxTree tree = Parsed.tree("Dozens|dozen|NNS|NOUN|6|nsubj of|of|IN|ADP|3|case ferries|ferry|NNS|NOUN|1|nmod "
                + "and|and|CC|CCONJ|5|cc trawlers|trawler|NNS|NOUN|3|conj sank|sink|VBD|VERB|0|root");
        assertThat(clause(tree, 5)).isEqualTo("Dozens of ferries and trawlers sank");
    }

    @Test
    void leavesOutAnAppositionThatWasTakenForTheSecondOfAList() {
        SyntaxTree tree = Parsed.tree(
                "Makers|maker|NNS|NOUN|7|nsubj of|of|IN|ADP|3|case pentane|pentane|NN|NOUN|1|nmod "
                        + ",|,|,|PUNCT|6|punct a|a|DT|DET|6|det gas|gas|NN|NOUN|3|conj objected|object|VBD|VERB|0|root");
        assertThat(clause(tree, 6)).isEqualTo("Makers of pentane objected");
    }

    @Test
    void whatHasAPrepositionOfItsOwnIsNoSecondOfAList() {
        SyntaxTree tree = Parsed.tree("Three|three|CD|NUM|2|nummod members|member|NNS|NOUN|7|nsubj ,|,|,|PUNCT|5|punct "
                + "among|among|IN|ADP|5|case them|they|PRP|PRON|2|conj ,|,|,|PUNCT|2|punct "
                + "objected|object|VBD|VERB|0|root");
        assertThat(clause(tree, 6)).isEqualTo("Three members objected");
    }

    @Test
    void closesTheAsideWithinASubject() {
        SyntaxTree tree = Parsed.tree("The|the|DT|DET|2|det mayor|mayor|NN|NOUN|7|nsubj of|of|IN|ADP|4|case "
                + "Harrow|Harrow|NNP|PROPN|2|nmod ,|,|,|PUNCT|6|punct Norland|Norland|NNP|PROPN|4|nmod:unmarked "
                + "resigned|resign|VBD|VERB|0|root");
        assertThat(clause(tree, 6)).isEqualTo("The mayor of Harrow, Norland resigned");
        SyntaxTree closed = Parsed.tree("The|the|DT|DET|2|det mayor|mayor|NN|NOUN|8|nsubj of|of|IN|ADP|4|case "
                + "Harrow|Harrow|NNP|PROPN|2|nmod ,|,|,|PUNCT|6|punct Norland|Norland|NNP|PROPN|4|nmod:unmarked "
                + ",|,|,|PUNCT|8|punct resigned|resign|VBD|VERB|0|root");
        assertThat(clause(closed, 7)).isEqualTo("The mayor of Harrow, Norland, resigned");
    }

    @Test
    void leavesOutWhatHangsOnAComma() {
        SyntaxTree tree = Parsed.tree("Dockers|docker|NNS|NOUN|4|nsubj ,|,|,|PUNCT|1|punct some|some|DT|DET|2|obj "
                + "left|leave|VBD|VERB|0|root");
        assertThat(clause(tree, 3)).isEqualTo("Dockers left");
    }

    @Test
    void readsAPhraseThatACommaOpens() {
        SyntaxTree tree =
                Parsed.tree(",|,|,|PUNCT|3|punct harbour|harbour|NN|NOUN|3|compound dockers|docker|NNS|NOUN|4|nsubj "
                        + "left|leave|VBD|VERB|0|root");
        assertThat(clause(tree, 3)).isEqualToIgnoringCase("harbour dockers left");
    }
}
