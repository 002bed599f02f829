package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareSpeechTest {
    private static boolean bare(String parse, int verb) {
        SyntaxTree tree = Parsed.tree(parse);
        Occurrence event = Parsed.occurrence(tree, verb);
        event.sense = new EventSense(EventKind.STATEMENT, "say", null, "010", true);
        return BareSpeech.isOf(event);
    }

    @Test
    void isSayingWithoutWhatIsSaid() {
        assertThat(bare(
                        "Acme|Acme|NNP|PROPN|2|nsubj reported|report|VBD|VERB|0|root Monday|Monday|NNP|PROPN|2|obl:unmarked",
                        1))
                .isTrue();
    }

    @Test
    void isNotSayingWithAClauseAThingOrASubject() {
        assertThat(bare("Acme|Acme|NNP|PROPN|2|nsubj reported|report|VBD|VERB|0|root losses|loss|NNS|NOUN|2|obj", 1))
                .isFalse();
        assertThat(bare(
                        "Acme|Acme|NNP|PROPN|2|nsubj said|say|VBD|VERB|0|root it|it|PRP|PRON|4|nsubj "
                                + "fell|fall|VBD|VERB|2|ccomp",
                        1))
                .isFalse();
        assertThat(bare(
                        "Moss|Moss|NNP|PROPN|2|nsubj spoke|speak|VBD|VERB|0|root about|about|IN|ADP|4|case "
                                + "rust|rust|NN|NOUN|2|obl",
                        1))
                .isFalse();
    }

    @Test
    void isSayingInsideOfWhatIsSaid() {
        assertThat(bare(
                        "Calls|call|NNS|NOUN|0|root ,|,|,|PUNCT|5|punct which|which|WDT|PRON|5|obj "
                                + "Berg|Berg|NNP|PROPN|5|nsubj stressed|stress|VBD|VERB|1|acl:relcl are|be|VBP|AUX|7|cop "
                                + "free|free|JJ|ADJ|5|ccomp",
                        4))
                .isTrue();
    }

    @Test
    void isAnAllegationWithoutWhatIsAlleged() {
        Occurrence bare = Parsed.occurrence(
                Parsed.tree("Prosecutors|prosecutor|NNS|NOUN|2|nsubj allege|allege|VBP|VERB|0|root"), 1);
        bare.sense = new EventSense(EventKind.ACCUSE, "allege", null, null, true);
        Occurrence whole = Parsed.occurrence(
                Parsed.tree(
                        "Prosecutors|prosecutor|NNS|NOUN|2|nsubj allege|allege|VBP|VERB|0|root fraud|fraud|NN|NOUN|2|obj"),
                1);
        whole.sense = bare.sense;

        assertThat(BareSpeech.isOf(bare)).isTrue();
        assertThat(BareSpeech.isOf(whole)).isFalse();
    }
}
