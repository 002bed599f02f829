package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlistedTest {
    private static final LanguageEngine ENGINE = LanguageEngine.load();
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

    @Test
    void aPartOfAHyphenatedWordIsNoEvent() {
        assertThat(isUnlistedIn("It has built-in lamps.", "built", 2)).isTrue();
        assertThat(isUnlistedIn("She sold the mill-owned fund.", "owned", 5)).isTrue();
    }

    private static boolean isUnlistedIn(String text, String word, int at) {
        Sentence sentence =
                ENGINE.analyse(text, List.of(new Span(0, text.length()))).getFirst();
        SyntaxTree tree = new SyntaxTree(sentence);
        assertThat(tree.lower(at)).isEqualTo(word);
        return UNLISTED.holds(Parsed.occurrence(tree, at));
    }

    @Test
    void aDashAfterAVerbMakesNoWordOfIt() {
        assertThat(isUnlisted(
                        "Moss|Moss|NNP|PROPN|2|nsubj died|die|VBD|VERB|0|root -|-|HYPH|PUNCT|2|punct "
                                + "loved|love|VBN|VERB|2|advcl",
                        1))
                .isFalse();
    }

    @Test
    void whatWasLeftUndoneForSomethingElseIsNoEvent() {
        assertThat(isUnlisted(
                        "Instead|instead|RB|ADV|3|mark of|of|IN|ADP|1|fixed suing|sue|VBG|VERB|6|advcl "
                                + "Acme|Acme|NNP|PROPN|3|obj Moss|Moss|NNP|PROPN|6|nsubj left|leave|VBD|VERB|0|root",
                        2))
                .isTrue();
    }

    @Test
    void aQuestionOfHowManyTellsNothing() {
        assertThat(isUnlisted(
                        "Berg|Berg|NNP|PROPN|2|nsubj told|tell|VBD|VERB|0|root how|how|WRB|ADV|7|advmod "
                                + "many|many|JJ|ADJ|5|amod times|time|NNS|NOUN|2|obj he|he|PRP|PRON|7|nsubj:pass "
                                + "struck|strike|VBN|VERB|5|acl:relcl",
                        6))
                .isTrue();
    }

    @Test
    void whatDescribesANameThatFollowsIsNoEvent() {
        assertThat(isUnlisted(
                        "Banned|ban|VBN|VERB|2|amod goalkeeper|goalkeeper|NN|NOUN|4|nsubj Harrow|Harrow|NNP|PROPN|2|appos "
                                + "left|leave|VBD|VERB|0|root",
                        0))
                .isTrue();
    }

    @Test
    void howSomebodyNamesAThingIsNoEvent() {
        String what = "It|it|PRP|PRON|2|nsubj ended|end|VBD|VERB|0|root what|what|WP|PRON|2|obj "
                + "critics|critic|NNS|NOUN|5|nsubj ";

        assertThat(isUnlisted(what + "called|call|VBD|VERB|3|acl:relcl fraud|fraud|NN|NOUN|5|xcomp", 4))
                .isTrue();
        assertThat(isUnlisted(what + "stole|steal|VBD|VERB|3|acl:relcl", 4)).isFalse();
    }
}
