package dev.gistline.timeline;

import static dev.gistline.timeline.PhrasingTest.clause;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said, and how it is quoted. */
class QuotedPhrasingTest {
    @Test
    void putsWhatIsSaidAfterItsVerb() {
        assertThat(clause("The old swing bridge is safe, the harbour board said on Monday.", "said"))
                .isEqualTo("The harbour board said on Monday that the old swing bridge is safe");
    }

    @Test
    void leavesOutOfWhatIsSaidWhereItWasFiled() {
        assertThat(clause("PORT ELLIS (AP) — A ferry captain was arrested at dawn, police said.", "said"))
                .isEqualTo("Police said that a ferry captain was arrested at dawn");
    }

    @Test
    void quotesInFull() {
        assertThat(clause("“We will not pay for a bridge that nobody asked for,” Varga said.", "said"))
                .isEqualTo("Varga said: “We will not pay for a bridge that nobody asked for”");
    }

    @Test
    void quotesWhatStandsBeforeItsVerbWhateverTheParserMakesOfIt() {
        SyntaxTree tree = Parsed.tree("\"|\"|``|PUNCT|2|punct Never|never|RB|ADV|0|root ,|,|,|PUNCT|2|punct "
                + "\"|\"|''|PUNCT|2|punct Varga|Varga|NNP|PROPN|6|nsubj said|say|VBD|VERB|2|acl");
        assertThat(clause(tree, 5)).contains("said: \"").endsWith("Never\"");
    }

    @Test
    void tellsWhatIsSaidAfterAQuotationThatHasClosed() {
        SyntaxTree tree = Parsed.tree("\"|\"|``|PUNCT|10|punct Yes|yes|UH|INTJ|10|discourse \"|\"|''|PUNCT|10|punct "
                + "ferries|ferry|NNS|NOUN|6|nsubj are|be|VBP|AUX|6|cop safe|safe|JJ|ADJ|10|ccomp ,|,|,|PUNCT|10|punct "
                + "the|the|DT|DET|9|det board|board|NN|NOUN|10|nsubj said|say|VBD|VERB|0|root .|.|.|PUNCT|10|punct");
        assertThat(clause(tree, 9)).isEqualTo("The board said that ferries are safe");
    }

    @Test
    void putsWhatIsSaidAfterAVerbThatEndsItsSentenceWhateverTheParserMakesOfIt() {
        SyntaxTree tree = Parsed.tree(
                "The|the|DT|DET|2|det mill|mill|NN|NOUN|4|nsubj was|be|VBD|AUX|4|aux sold|sell|VBN|VERB|0|root "
                        + "twice|twice|RB|ADV|4|advmod ,|,|,|PUNCT|7|punct Varga|Varga|NNP|PROPN|8|nsubj said|say|VBD|VERB|4|conj");
        assertThat(clause(tree, 7)).startsWith("Varga said that the mill was sold");
    }

    @Test
    void closesAQuotationThatIsCut() {
        String said = "a bridge that nobody on either side of the harbour has asked for since the old one was shut "
                .repeat(2);

        assertThat(clause("“We will not pay for " + said.strip() + ",” Varga said.", "said"))
                .endsWith("…”");
    }

    @Test
    void namesWhoSaysWeInAQuotation() {
        SyntaxTree tree =
                Parsed.tree("\u201c|\u201c|``|PUNCT|3|punct We|we|PRP|PRON|3|nsubj rejected|reject|VBD|VERB|0|root "
                        + "it|it|PRP|PRON|3|obj \u201d|\u201d|''|PUNCT|3|punct");
        assertThat(clause(tree, 2, "the union")).isEqualTo("The union rejected it");
    }

    @Test
    void leavesOutAQuotationMarkWithoutTheOther() {
        SyntaxTree tree = Parsed.tree("Police|police|NNS|NOUN|3|nsubj \"|\"|``|PUNCT|1|punct "
                + "cheered|cheer|VBD|VERB|0|root \"|\"|''|PUNCT|3|punct");
        assertThat(clause(tree, 2)).isEqualTo("Police cheered");
    }

    @Test
    void tellsTheMarkThatClosesAQuotationFromOneThatOpensIt() {
        assertThat(clause(
                        "\"We will not pay for a bridge that nobody asked for,\" Deputy Harbour Master Ada Moss said in a letter.",
                        "said"))
                .endsWith("said in a letter: \"We will not pay for a bridge that nobody asked for\"");
    }

    @Test
    void quotesWhatStandsInSingleMarks() {
        SyntaxTree tree = Parsed.tree("'|'|``|PUNCT|2|punct Bravo|bravo|NN|NOUN|6|ccomp !|!|.|PUNCT|2|punct "
                + "'|'|''|PUNCT|2|punct Varga|Varga|NNP|PROPN|6|nsubj wrote|write|VBD|VERB|0|root");
        assertThat(clause(tree, 5)).startsWith("Varga wrote: '").endsWith("'");
    }

    @Test
    void endsAClauseBeforeAQuotationWithoutTheMarksOfAnother() {
        assertThat(Wording.ended("Varga wrote in May, \"")).isEqualTo("Varga wrote in May");
        assertThat(Wording.ended("Varga wrote of \"rust\"")).isEqualTo("Varga wrote of \"rust\"");
    }
}
