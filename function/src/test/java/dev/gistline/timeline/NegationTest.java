package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NegationTest {
    private static final EventSense MET = new EventSense(EventKind.CONSULT, null, null, null, true);

    private final Factuality factuality = new Factuality(new LinearModel(Map.of()), new LinearModel(Map.of()));

    private boolean verb(String tokens, int at) {
        return factuality
                .of(Parsed.verb(Parsed.tree(tokens), at), MET, DateSide.OPEN)
                .negated();
    }

    private boolean noun(String tokens, int at) {
        SyntaxTree tree = Parsed.tree(tokens);
        return factuality
                .of(new Trigger(tree, at, at + 1, tree.lemma(at), true), MET, DateSide.OPEN)
                .negated();
    }

    @Test
    void whatSomeoneRefusedWasOfferedButWhatHeCancelledDidNotCome() {
        assertThat(noun(
                        "They|they|PRP|PRON|2|nsubj refused|refuse|VBD|VERB|0|root the|the|DT|DET|4|det "
                                + "offer|offer|NN|NOUN|2|obj",
                        3))
                .isFalse();
        assertThat(noun(
                        "They|they|PRP|PRON|2|nsubj cancelled|cancel|VBD|VERB|0|root the|the|DT|DET|4|det "
                                + "meeting|meeting|NN|NOUN|2|obj",
                        3))
                .isTrue();
    }

    @Test
    void notOnlyNegatesNothing() {
        assertThat(verb(
                        "They|they|PRP|PRON|5|nsubj were|be|VBD|AUX|5|aux not|not|RB|PART|5|advmod "
                                + "only|only|RB|ADV|5|advmod meeting|meet|VBG|VERB|0|root",
                        4))
                .isFalse();
    }

    @Test
    void readsAPhrasalVerbAsOneWord() {
        assertThat(noun(
                        "They|they|PRP|PRON|2|nsubj called|call|VBD|VERB|0|root off|off|RP|ADP|2|compound:prt "
                                + "talks|talk|NNS|NOUN|2|obj",
                        3))
                .isTrue();
    }

    @Test
    void twoNegationsCancelOut() {
        assertThat(noun(
                        "Aid|aid|NN|NOUN|4|nsubj did|do|VBD|AUX|4|aux not|not|RB|PART|4|advmod "
                                + "prevent|prevent|VB|VERB|0|root a|a|DT|DET|6|det strike|strike|NN|NOUN|4|obj",
                        5))
                .isFalse();
    }

    @Test
    void aNotDoesNotReachWhatIsKnownToBeThere() {
        String discussed = "They|they|PRP|PRON|4|nsubj did|do|VBD|AUX|4|aux not|not|RB|PART|4|advmod "
                + "discuss|discuss|VB|VERB|0|root the|the|DT|DET|6|det attack|attack|NN|NOUN|4|obj";
        String held = "They|they|PRP|PRON|4|nsubj did|do|VBD|AUX|4|aux not|not|RB|PART|4|advmod "
                + "hold|hold|VB|VERB|0|root talks|talk|NNS|NOUN|4|obj";
        assertThat(noun(discussed, 5)).isFalse();
        assertThat(noun(held, 4)).isTrue();
    }

    @Test
    void noPlanToActAndTheFailureToActAreNoActs() {
        assertThat(verb(
                        "They|they|PRP|PRON|2|nsubj have|have|VBP|VERB|0|root no|no|DT|DET|4|det plans|plan|NNS|NOUN|2|obj "
                                + "to|to|TO|PART|6|mark sell|sell|VB|VERB|4|acl",
                        5))
                .isTrue();
        assertThat(verb(
                        "The|the|DT|DET|2|det failure|failure|NN|NOUN|5|nsubj to|to|TO|PART|4|mark act|act|VB|VERB|2|acl "
                                + "hurt|hurt|VBD|VERB|0|root",
                        3))
                .isTrue();
    }

    @Test
    void whatNearlyCameAndWhatIsNoLongerSoIsNegated() {
        assertThat(verb(
                        "It|it|PRP|PRON|3|nsubj nearly|nearly|RB|ADV|3|advmod broke|break|VBD|VERB|0|root "
                                + "the|the|DT|DET|5|det record|record|NN|NOUN|3|obj",
                        2))
                .isTrue();
        assertThat(verb("It|it|PRP|PRON|3|nsubj nearly|nearly|RB|ADV|3|advmod doubled|double|VBD|VERB|0|root", 2))
                .isFalse();
        assertThat(verb(
                        "She|she|PRP|PRON|5|nsubj could|could|MD|AUX|5|aux no|no|RB|ADV|4|advmod "
                                + "longer|longer|RB|ADV|5|advmod pay|pay|VB|VERB|0|root",
                        4))
                .isTrue();
    }

    @Test
    void whatComesUnlessItDoesNotIsNotSaidToHaveStayedAway() {
        assertThat(verb(
                        "If|if|IN|SCONJ|4|mark they|they|PRP|PRON|4|nsubj not|not|RB|PART|4|advmod agree|agree|VBP|VERB|7|advcl "
                                + "we|we|PRP|PRON|7|nsubj will|will|MD|AUX|7|aux leave|leave|VB|VERB|0|root",
                        3))
                .isFalse();
    }

    @Test
    void whatCameBeforeARejectionCame() {
        assertThat(verb(
                        "Bills|bill|NNS|NOUN|3|nsubj:pass were|be|VBD|AUX|3|aux:pass rejected|reject|VBN|VERB|0|root "
                                + "after|after|IN|SCONJ|6|mark talks|talk|NNS|NOUN|6|nsubj ended|end|VBD|VERB|3|advcl",
                        5))
                .isFalse();
        assertThat(verb(
                        "Bills|bill|NNS|NOUN|2|nsubj failed|fail|VBD|VERB|0|root to|to|TO|PART|4|mark "
                                + "pass|pass|VB|VERB|2|advcl",
                        3))
                .isTrue();
    }

    @Test
    void whatAPlanThatFailedWasToBringDidNotCome() {
        String plan = "The|the|DT|DET|2|det plan|plan|NN|NOUN|%d|%s to|to|TO|PART|4|mark sell|sell|VB|VERB|2|acl ";
        String failed = plan.formatted(5, "nsubj") + "failed|fail|VBD|VERB|0|root";
        String rejected = plan.formatted(6, "nsubj:pass") + "was|be|VBD|AUX|6|aux:pass rejected|reject|VBN|VERB|0|root";
        String prevented =
                plan.formatted(5, "nsubj") + "prevented|prevent|VBD|VERB|0|root " + "strikes|strike|NNS|NOUN|5|obj";

        assertThat(verb(failed, 3)).isTrue();
        assertThat(verb(rejected, 3)).isTrue();
        assertThat(verb(prevented, 3)).isFalse();
    }

    @Test
    void aPlanFailedThoughAParseTakesItsConjunctionForAPreposition() {
        String after = "After|after|IN|ADP|3|case a|a|DT|DET|3|det plan|plan|NN|NOUN|%d|obl to|to|TO|PART|5|mark "
                + "sell|sell|VB|VERB|3|acl ";

        assertThat(verb(after.formatted(6) + "failed|fail|VBD|VERB|0|root", 4)).isTrue();
        assertThat(verb(
                        after.formatted(8) + ",|,|,|PUNCT|8|punct they|they|PRP|PRON|8|nsubj "
                                + "failed|fail|VBD|VERB|0|root",
                        4))
                .isFalse();
    }
}
