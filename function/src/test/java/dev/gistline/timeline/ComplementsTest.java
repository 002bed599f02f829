package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to a clause and what only stands beside it. */
class ComplementsTest {
    private static final Phrasing PHRASING = new Phrasing(new Cast(List.of()), PastTense.load(), VerbSubjects.load());

    private static String clause(String parse, int verb) {
        return PHRASING.clause(Parsed.occurrence(Parsed.tree(parse), verb), List.of());
    }

    @Test
    void tellsWhatSomebodyIsAccusedOf() {
        assertThat(clause(
                        "Tenants|tenant|NNS|NOUN|2|nsubj accused|accuse|VBD|VERB|0|root Berg|Berg|NNP|PROPN|2|obj "
                                + "of|of|IN|SCONJ|5|mark hiding|hide|VBG|VERB|2|advcl leaks|leak|NNS|NOUN|5|obj",
                        1))
                .isEqualTo("Tenants accused Berg of hiding leaks");
    }

    @Test
    void tellsWhatSomebodyIsCaughtDoing() {
        assertThat(clause(
                        "Berg|Berg|NNP|PROPN|3|nsubj:pass was|be|VBD|AUX|3|aux:pass caught|catch|VBN|VERB|0|root "
                                + "climbing|climb|VBG|VERB|3|advcl fences|fence|NNS|NOUN|4|obj",
                        2))
                .isEqualTo("Berg was caught climbing fences");
    }

    @Test
    void leavesOutWhatACommaSetsBesideTheClause() {
        assertThat(clause(
                        "Berg|Berg|NNP|PROPN|2|nsubj died|die|VBD|VERB|0|root ,|,|,|PUNCT|4|punct "
                                + "leaving|leave|VBG|VERB|2|advcl debts|debt|NNS|NOUN|4|obj",
                        1))
                .isEqualTo("Berg died");
        assertThat(clause(
                        "Rents|rent|NNS|NOUN|2|nsubj fell|fall|VBD|VERB|0|root ,|,|,|PUNCT|5|punct a|a|DT|DET|5|det "
                                + "step|step|NN|NOUN|2|obj that|that|WDT|PRON|7|nsubj helps|help|VBZ|VERB|5|acl:relcl",
                        1))
                .isEqualTo("Rents fell");
    }

    @Test
    void leavesOutHowTheNextClauseBegins() {
        assertThat(clause(
                        "It|it|PRP|PRON|2|nsubj shocked|shock|VBD|VERB|0|root Norland|Norland|NNP|PROPN|2|obj "
                                + ",|,|,|PUNCT|6|punct but|but|CC|CCONJ|6|cc "
                                + "officials|official|NNS|NOUN|2|obl shrugged|shrug|VBD|VERB|2|conj",
                        1))
                .isEqualTo("It shocked Norland");
    }

    @Test
    void tellsTheStateThatSomethingRemainsIn() {
        assertThat(clause(
                        "Norland|Norland|NNP|PROPN|2|nsubj remains|remain|VBZ|VERB|0|root "
                                + "committed|commit|VBN|VERB|2|xcomp to|to|IN|SCONJ|5|mark helping|help|VBG|VERB|3|advcl",
                        2))
                .isEqualTo("Norland remained committed to helping");
    }

    @Test
    void saysBothWhereEitherMayHaveCome() {
        String parse = "Two|two|CD|NUM|3|nsubj:pass were|be|VBD|AUX|3|aux:pass killed|kill|VBN|VERB|0|root "
                + "or|or|CC|CCONJ|5|cc hurt|hurt|VBN|VERB|3|conj";
        assertThat(clause(parse, 2)).isEqualTo("Two were killed or hurt");
        assertThat(VerbGroup.isAlternative(Parsed.tree(parse), 4)).isTrue();
    }

    @Test
    void takesNobodyForARiskThatIsSpokenOf() {
        assertThat(clause(
                        "Berg|Berg|NNP|PROPN|2|nsubj ran|run|VBD|VERB|0|root a|a|DT|DET|4|det risk|risk|NN|NOUN|2|obj "
                                + "of|of|IN|SCONJ|6|mark losing|lose|VBG|VERB|4|acl homes|home|NNS|NOUN|6|obj",
                        5))
                .isEqualTo("Berg lost homes");
    }

    @Test
    void leavesARelativePronounOutOfTheSubjectAfterIt() {
        assertThat(clause(
                        "Mills|mill|NNS|NOUN|0|root ,|,|,|PUNCT|5|punct which|which|WDT|PRON|4|nmod "
                                + "Berg|Berg|NNP|PROPN|5|nsubj opened|open|VBD|VERB|1|acl:relcl",
                        4))
                .isEqualTo("Berg opened");
    }

    @Test
    void doesNotPutAheadWhatSomebodyHeard() {
        SyntaxTree tree = Parsed.tree("They|they|PRP|PRON|2|nsubj heard|hear|VBD|VERB|0|root "
                + "Berg|Berg|NNP|PROPN|4|nsubj shout|shout|VB|VERB|2|ccomp");
        assertThat(VerbGroup.isPast(tree, 3)).isTrue();
    }
}
