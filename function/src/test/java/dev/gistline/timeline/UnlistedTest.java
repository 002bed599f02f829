package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnlistedTest {
    private static final Unlisted UNLISTED = new Unlisted(NounClasses.load());

    private static boolean isUnlisted(String parse, int verb) {
        return UNLISTED.holds(Parsed.occurrence(Parsed.tree(parse), verb));
    }

    @Test
    void whatSomebodyIsCalledByIsNoEvent() {
        assertThat(isUnlisted(
                        "Retired|retire|VBN|VERB|2|amod judge|judge|NN|NOUN|4|nsubj Berg|Berg|NNP|PROPN|2|appos "
                                + "spoke|speak|VBD|VERB|0|root",
                        0))
                .isTrue();
    }

    @Test
    void whatIsThereIsNoEvent() {
        assertThat(isUnlisted("There|there|EX|PRON|2|expl are|be|VBP|VERB|0|root mills|mill|NNS|NOUN|2|nsubj", 1))
                .isTrue();
    }

    @Test
    void aRelativeClauseWithoutItsNounTellsOfNobody() {
        assertThat(isUnlisted(
                        "A|a|DT|DET|2|det swing|swing|VBG|VERB|4|acl that|that|DT|PRON|4|nsubj took|take|VBD|VERB|0|root "
                                + "her|she|PRP|PRON|4|obj",
                        3))
                .isTrue();
    }

    @Test
    void aClauseIsListed() {
        assertThat(isUnlisted("Judges|judge|NNS|NOUN|2|nsubj retired|retire|VBD|VERB|0|root", 1))
                .isFalse();
    }

    @Test
    void whatOnlyDescribesAndHangsOnNothingIsNoEvent() {
        assertThat(isUnlisted("Retired|retire|VBN|VERB|0|amod judges|judge|NNS|NOUN|1|obj", 0))
                .isTrue();
    }
}
