package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeConjunctionsTest {

    @ParameterizedTest
    @CsvSource({"after, -1", "because, -1", "before, 1", "until, 1", "while, 0"})
    void putTheirClauseBeforeOrAfterTheMainOne(String word, int side) {
        SyntaxTree tree = Parsed.tree("Crews|crew|NNS|NOUN|2|nsubj left|leave|VBD|VERB|0|root " + word + "|" + word
                + "|IN|SCONJ|5|mark walls|wall|NNS|NOUN|5|nsubj fell|fall|VBD|VERB|2|advcl");
        Occurrence left = Parsed.occurrence(tree, 1);
        Occurrence fell = Parsed.occurrence(tree, 4);

        assertThat(TimeConjunctions.side(fell)).isEqualTo(side);
        assertThat(TimeConjunctions.side(left)).isZero();
        assertThat(TimeConjunctions.joins(fell, left)).isTrue();
        assertThat(TimeConjunctions.joins(left, fell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"of, -1", "for, -1", "by, 0"})
    void putWhatIsAnsweredBeforeTheAnswer(String word, int side) {
        SyntaxTree tree =
                Parsed.tree("Courts|court|NNS|NOUN|2|nsubj jailed|jail|VBD|VERB|0|root them|they|PRP|PRON|2|obj " + word
                        + "|" + word + "|IN|SCONJ|5|mark stealing|steal|VBG|VERB|2|advcl");

        assertThat(TimeConjunctions.side(Parsed.occurrence(tree, 4))).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"after, -1", "before, 1", "in, 0"})
    void putANounBeforeOrAfterItsVerb(String word, int side) {
        SyntaxTree tree = Parsed.tree("Crews|crew|NNS|NOUN|2|nsubj left|leave|VBD|VERB|0|root " + word + "|" + word
                + "|IN|ADP|5|case the|the|DT|DET|5|det crash|crash|NN|NOUN|2|obl");

        assertThat(TimeConjunctions.side(Parsed.occurrence(Parsed.noun(tree, 4))))
                .isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"and, 1", "but, 0"})
    void putWhatIsDoneNextAfterWhatIsDone(String word, int side) {
        SyntaxTree tree = Parsed.tree(
                "Guards|guard|NNS|NOUN|2|nsubj seized|seize|VBD|VERB|0|root them|they|PRP|PRON|2|obj " + word + "|"
                        + word + "|CC|CCONJ|5|cc released|release|VBD|VERB|2|conj them|they|PRP|PRON|5|obj");

        assertThat(TimeConjunctions.side(Parsed.occurrence(tree, 4))).isEqualTo(side);
    }

    @Test
    void whatIsToldCameBeforeItIsTold() {
        SyntaxTree tree = Parsed.tree("Crews|crew|NNS|NOUN|2|nsubj said|say|VBD|VERB|0|root "
                + "walls|wall|NNS|NOUN|4|nsubj fell|fall|VBD|VERB|2|ccomp");

        assertThat(TimeConjunctions.side(Parsed.occurrence(tree, 3))).isEqualTo(-1);
    }

    @Test
    void whatAVerbLendsItsTenseStandsWhereTheVerbDoes() {
        SyntaxTree tree =
                Parsed.tree("Weller|Weller|NNP|PROPN|2|nsubj met|meet|VBD|VERB|0|root miners|miner|NNS|NOUN|2|obj "
                        + "and|and|CC|CCONJ|5|cc paid|pay|VBD|VERB|2|conj a|a|DT|DET|7|det visit|visit|NN|NOUN|5|obj");
        Occurrence visit = Parsed.occurrence(Parsed.noun(tree, 6));
        visit.carrier = 4;

        assertThat(TimeConjunctions.side(visit)).isPositive();
        assertThat(TimeConjunctions.joins(visit, Parsed.occurrence(tree, 1))).isTrue();
    }
}
