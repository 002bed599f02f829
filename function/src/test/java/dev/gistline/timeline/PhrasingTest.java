package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Cast;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasingTest {
    private static final LanguageEngine LANGUAGE = LanguageEngine.load();
    private static final Phrasing PHRASING = new Phrasing(new Cast(List.of()), PastTense.load(), VerbSubjects.load());

    /** The clause for the event at {@code trigger}, by the parser's own tree. */
    static String clause(String text, String trigger) {
        Sentence sentence =
                LANGUAGE.analyse(text, List.of(new Span(0, text.length()))).getFirst();
        SyntaxTree tree = new SyntaxTree(sentence);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).text().equals(trigger)) {
                return clause(tree, i);
            }
        }
        throw new IllegalArgumentException(trigger);
    }

    static String clause(SyntaxTree tree, int at, String... sources) {
        return PHRASING.clause(Parsed.occurrence(tree, at), List.of(sources));
    }

    @Test
    void tellsAParticipleThatOpensTheSentenceAndHangsOnItsSubject() {
        SyntaxTree tree = Parsed.tree("Launched|launch|VBN|VERB|6|acl in|in|IN|ADP|3|case 1940|1940|CD|NUM|1|obl "
                + ",|,|,|PUNCT|6|punct the|the|DT|DET|6|det ferry|ferry|NN|NOUN|7|nsubj sank|sink|VBD|VERB|0|root "
                + ".|.|.|PUNCT|7|punct");
        assertThat(clause(tree, 0)).isEqualTo("The ferry was launched in 1940");
    }

    @Test
    void keepsNever() {
        assertThat(clause("The mayor never signed the contract.", "signed"))
                .isEqualTo("The mayor never signed the contract");
    }

    @Test
    void givesAParticipleThatOpensASentenceItsSubject() {
        SyntaxTree tree = Parsed.tree(
                "Launched|launch|VBN|VERB|0|root in|in|IN|ADP|3|case 1940|1940|CD|NUM|1|obl ,|,|,|PUNCT|7|punct "
                        + "the|the|DT|DET|6|det ferry|ferry|NN|NOUN|7|nsubj sank|sink|VBD|VERB|1|parataxis");
        assertThat(clause(tree, 0)).isEqualTo("The ferry was launched in 1940");
    }

    @Test
    void namesWhomARelativePronounMeans() {
        SyntaxTree tree = Parsed.tree(
                "They|they|PRP|PRON|2|nsubj fought|fight|VBD|VERB|0|root rebels|rebel|NNS|NOUN|2|obj "
                        + ",|,|,|PUNCT|6|punct who|who|WP|PRON|6|nsubj took|take|VBD|VERB|2|conj towns|town|NNS|NOUN|6|obj");
        assertThat(clause(tree, 5)).isEqualTo("Rebels took towns");
    }

    @Test
    void keepsNoLonger() {
        assertThat(clause("The ferry line no longer serves the island.", "serves"))
                .isEqualTo("The ferry line no longer served the island");
    }

    @Test
    void saysANounWithoutThePrepositionBeforeIt() {
        SyntaxTree tree = Parsed.tree("Talks|talk|NNS|NOUN|2|nsubj ended|end|VBD|VERB|0|root after|after|IN|ADP|5|case "
                + "the|the|DT|DET|5|det attack|attack|NN|NOUN|2|obl");
        assertThat(PHRASING.clause(Parsed.occurrence(Parsed.noun(tree, 4)), List.of()))
                .isEqualTo("The attack");
    }

    @Test
    void leavesOutTheAgencyThatFiledIt() {
        assertThat(clause("(AP)A crowd of thousands filled the square on Monday.", "filled"))
                .isEqualTo("A crowd of thousands filled the square on Monday");
    }

    @Test
    void leavesOutAnAge() {
        assertThat(clause("Tomas Okafor, 20, was charged with theft.", "charged"))
                .isEqualTo("Tomas Okafor was charged with theft");
    }

    @Test
    void keepsHowNearlyItHappened() {
        assertThat(clause("The storm nearly destroyed the pier.", "destroyed"))
                .isEqualTo("The storm nearly destroyed the pier");
    }

    @Test
    void takesTheSubjectOfARelativeClauseWithoutTheClauseAroundIt() {
        assertThat(clause("Holt Marine is a small company founded by two brothers in 1974.", "founded"))
                .isEqualTo("A small company was founded by two brothers in 1974");
    }

    @Test
    void takesTheSubjectWithoutThePrepositionBeforeIt() {
        assertThat(clause("He wrote of the flood that destroyed the town.", "destroyed"))
                .isEqualTo("The flood destroyed the town");
    }

    @Test
    void agreesWithTheVerbOfTheText() {
        assertThat(clause("The United States is committed to the treaty.", "committed"))
                .startsWith("The United States was committed");
    }

    @Test
    void sharesTheAuxiliariesOfVerbsThatAreJoined() {
        SyntaxTree tree =
                Parsed.tree("Parents|parent|NNS|NOUN|3|nsubj should|should|MD|AUX|3|aux call|call|VB|VERB|0|root "
                        + "and|and|CC|CCONJ|5|cc thank|thank|VB|VERB|3|conj them|they|PRP|PRON|5|obj");

        assertThat(clause(tree, 4)).isEqualTo("Parents should thank them");
    }

    @Test
    void readsContractedAuxiliariesOfEitherApostrophe() {
        SyntaxTree tree =
                Parsed.tree("Clerks|clerk|NNS|NOUN|3|nsubj \u2019d|would|MD|AUX|3|aux answer|answer|VB|VERB|0|root "
                        + "them|they|PRP|PRON|3|obj");

        assertThat(clause(tree, 2)).isEqualTo("Clerks would answer them");
    }

    @Test
    void leavesNoCommaOfWhatIsLeftOut() {
        assertThat(clause("The firm shared its new plan, Harbour 2030, on Monday.", "shared"))
                .isEqualTo("The firm shared its new plan on Monday");
    }

    @Test
    void writesNoSpaceBeforeAComma() {
        assertThat(clause("The Senate met Lagos , Kano and Jos delegates .", "met"))
                .isEqualTo("The Senate met Lagos, Kano and Jos delegates");
    }

    @Test
    void keepsWhatWasVotedOrOfferedToBeDone() {
        SyntaxTree tree = Parsed.tree("Members|member|NNS|NOUN|2|nsubj voted|vote|VBD|VERB|0|root to|to|TO|PART|4|mark "
                + "strike|strike|VB|VERB|2|advcl");
        assertThat(clause(tree, 1)).isEqualTo("Members voted to strike");
    }

    @Test
    void leavesOutWhatTheSentenceOpensOn() {
        SyntaxTree tree = Parsed.tree("Sent|send|VBN|VERB|4|ccomp late|late|RB|ADV|1|advmod they|they|PRP|PRON|4|nsubj "
                + "demanded|demand|VBD|VERB|0|root pay|pay|NN|NOUN|4|obj");
        assertThat(clause(tree, 3)).isEqualTo("They demanded pay");
    }

    @Test
    void endsBeforeTheNextClauseWhereTheParserRunsTwoTogether() {
        SyntaxTree tree = Parsed.tree(
                "Your|your|PRP$|PRON|2|nmod:poss aunt|aunt|NN|NOUN|4|nsubj has|have|VBZ|AUX|4|aux "
                        + "died|die|VBN|VERB|0|root they|they|PRP|PRON|7|nsubj may|may|MD|AUX|7|aux ask|ask|VB|VERB|4|ccomp");
        Occurrence event = Parsed.occurrence(tree, 3);
        event.sense = new EventSense(EventKind.LIFE, "death", null, null, true);
        assertThat(PHRASING.clause(event, List.of())).isEqualTo("Your aunt died");
    }

    @Test
    void keepsTheClauseThatTellsWhichOneIsMeant() {
        assertThat(clause("The harbour board blamed the captain who had steered the ferry.", "blamed"))
                .isEqualTo("The harbour board blamed the captain who had steered the ferry");
        assertThat(clause("The harbour board blamed Captain Okafor, who had steered the ferry.", "blamed"))
                .isEqualTo("The harbour board blamed Captain Okafor");
    }

    @Test
    void saysWhatSomebodyIsGoingToDo() {
        assertThat(clause("The council is going to build a bridge.", "build"))
                .isEqualTo("The council would build a bridge");
    }

    @Test
    void doesNotSayThatWhatWasTriedCameOff() {
        SyntaxTree tree = Parsed.tree(
                "They|they|PRP|PRON|2|nsubj rejected|reject|VBD|VERB|0|root her|she|PRP$|PRON|4|nmod:poss "
                        + "attempts|attempt|NNS|NOUN|2|obj to|to|TO|PART|6|mark reopen|reopen|VB|VERB|4|acl mills|mill|NNS|NOUN|6|obj");
        assertThat(clause(tree, 5)).isEqualTo("Her tried to reopen mills");
    }

    @Test
    void opensOnNoAdverbThatJoinedTheClause() {
        assertThat(Wording.freed("where a mill was sold")).isEqualTo("a mill was sold");
    }

    @Test
    void tellsNothingOfNobody() {
        SyntaxTree tree = Parsed.tree("Was|be|VBD|AUX|2|aux:pass backed|back|VBN|VERB|0|root by|by|IN|ADP|4|case "
                + "Norland|Norland|NNP|PROPN|2|obl:agent");
        assertThat(clause(tree, 1, "Norland")).isEmpty();
    }

    @Test
    void readsAShortHadBeforeAParticipleAsThePast() {
        assertThat(clause("He'd also been deployed to the coast, Moss said.", "deployed"))
                .isEqualTo("He was deployed to the coast");
    }

    @Test
    void numbersOfPeopleAreSeveral() {
        SyntaxTree tree = Parsed.tree("Ten|ten|CD|NUM|2|nsubj:pass injured|injure|VBN|VERB|0|root");
        assertThat(clause(tree, 1)).isEqualTo("Ten were injured");
    }

    @Test
    void leavesOutThePrepositionOfAClause() {
        SyntaxTree tree =
                Parsed.tree("Berg|Berg|NNP|PROPN|2|nsubj suspected|suspect|VBN|VERB|0|root of|of|IN|ADP|5|case "
                        + "having|have|VBG|AUX|5|aux carried|carry|VBN|VERB|2|advcl out|out|RP|ADP|5|compound:prt "
                        + "raids|raid|NNS|NOUN|5|obj");
        assertThat(clause(tree, 4)).isEqualTo("Berg carried out raids");
    }

    @Test
    void whatShouldHappenOnlyUnderAConditionIsNotWhatShouldBeDone() {
        SyntaxTree tree =
                Parsed.tree("Moss|Moss|NNP|PROPN|2|nsubj sues|sue|VBZ|VERB|0|root Norland|Norland|NNP|PROPN|2|obj "
                        + "should|should|MD|AUX|6|aux ministers|minister|NNS|NOUN|6|nsubj pass|pass|VB|VERB|2|advcl "
                        + "it|it|PRP|PRON|6|obj");
        assertThat(clause(tree, 5)).isEqualTo("Ministers passed it");
    }

    @Test
    void saysHowLongAfterWhatItWas() {
        SyntaxTree tree =
                Parsed.tree("Berg|Berg|NNP|PROPN|3|nsubj:pass was|be|VBD|AUX|3|aux:pass held|hold|VBN|VERB|0|root "
                        + "five|five|CD|NUM|5|nummod days|day|NNS|NOUN|3|obl:unmarked after|after|IN|SCONJ|7|mark "
                        + "sending|send|VBG|VERB|3|advcl it|it|PRP|PRON|7|obj");

        assertThat(clause(tree, 2)).isEqualTo("Berg was held five days after sending it");
    }
}
