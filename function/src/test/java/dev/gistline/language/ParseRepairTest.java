package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParseRepairTest {

    @Test
    void makesAVerbWithoutPronounOrSubjectOfItsOwnTheMainVerb() {
        Sentence mended = mended("Shares|share|NNS|NOUN|0|root of|of|IN|ADP|3|case Acme|Acme|NNP|PROPN|1|nmod "
                + "fell|fall|VBD|VERB|1|acl:relcl sharply|sharply|RB|ADV|4|advmod .|.|.|PUNCT|1|punct");
        assertThat(mended.token(3).head()).isEqualTo(-1);
        assertThat(mended.token(0).relation()).isEqualTo("nsubj");
    }

    @Test
    void givesAVerbTheSubjectBeforeAnAsideBetweenDashes() {
        Sentence mended = mended("The|the|DT|DET|2|det guild|guild|NN|NOUN|0|root \u2013|\u2013|:|PUNCT|5|punct "
                + "a|a|DT|DET|5|det body|body|NN|NOUN|2|appos \u2013|\u2013|:|PUNCT|5|punct sued|sue|VBD|VERB|5|acl "
                + "Acme|Acme|NNP|PROPN|7|obj");
        assertThat(mended.token(1).relation()).isEqualTo("nsubj");
        assertThat(mended.token(1).head()).isEqualTo(6);
    }

    @Test
    void givesAVerbTheNounThatWasTakenForAPartOfThePhraseBeforeIt() {
        Sentence mended = mended("Nurses|nurse|NNS|NOUN|2|nsubj waited|wait|VBD|VERB|0|root in|in|IN|ADP|4|case "
                + "clinics|clinic|NNS|NOUN|2|obl as|as|IN|ADP|6|case parents|parent|NNS|NOUN|4|nmod "
                + "blocked|block|VBD|VERB|2|advcl doors|door|NNS|NOUN|7|obj");
        assertThat(mended.token(5).relation()).isEqualTo("nsubj");
        assertThat(mended.token(5).head()).isEqualTo(6);
        assertThat(mended.token(4).relation()).isEqualTo("mark");
    }

    @Test
    void givesTheSecondObjectThatWasTakenForAnAppositionToItsVerb() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj sent|send|VBD|VERB|0|root Okafor|Okafor|NNP|PROPN|2|obj "
                + "a|a|DT|DET|5|det letter|letter|NN|NOUN|3|appos");
        assertThat(mended.token(2).relation()).isEqualTo("iobj");
        assertThat(mended.token(4).relation()).isEqualTo("obj");
        assertThat(mended.token(4).head()).isEqualTo(1);
    }

    @Test
    void tellsWhoIsToldFromWhatIsTold() {
        Sentence mended = mended("Crews|crew|NNS|NOUN|2|nsubj told|tell|VBD|VERB|0|root the|the|DT|DET|4|det "
                + "board|board|NN|NOUN|2|obj that|that|IN|SCONJ|7|mark rust|rust|NN|NOUN|7|nsubj "
                + "spread|spread|VBD|VERB|2|ccomp");
        assertThat(mended.token(3).relation()).isEqualTo("iobj");
    }

    @Test
    void givesANameAndItsAcronymToTheNounThatTheyModify() {
        Sentence mended =
                mended("Calls|call|NNS|NOUN|0|root from|from|IN|ADP|4|case Rescue|Rescue|NNP|PROPN|4|compound "
                        + "Service|Service|NNP|PROPN|1|nmod (|(|-LRB-|PUNCT|6|punct RS|RS|NNP|PROPN|4|appos )|)|-RRB-|PUNCT|6|punct "
                        + "crews|crew|NNS|NOUN|1|appos");
        assertThat(mended.token(7).head()).isZero();
        assertThat(mended.token(7).relation()).isEqualTo("nmod");
        assertThat(mended.token(3).head()).isEqualTo(7);
        assertThat(mended.token(3).relation()).isEqualTo("compound");
        assertThat(mended.token(1).head()).isEqualTo(7);
    }

    @Test
    void readsAParticipleWithSubjectAndObjectAsThePastTense() {
        Sentence mended =
                mended("Police|police|NNS|NOUN|2|nsubj detained|detain|VBN|VERB|0|root four|four|CD|NUM|2|obj");
        assertThat(mended.token(1).tag()).isEqualTo("VBD");
    }

    @Test
    void leavesAnAppositionAfterACommaAlone() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj sent|send|VBD|VERB|0|root Okafor|Okafor|NNP|PROPN|2|obj "
                + ",|,|,|PUNCT|6|punct a|a|DT|DET|6|det nurse|nurse|NN|NOUN|3|appos");
        assertThat(mended.token(5).relation()).isEqualTo("appos");
    }

    @Test
    void givesAClauseAfterASubordinatorItsSubject() {
        Sentence mended = mended("Captains|captain|NNS|NOUN|2|nsubj sued|sue|VBD|VERB|0|root after|after|IN|ADP|5|case "
                + "the|the|DT|DET|5|det port|port|NN|NOUN|6|obl refused|refuse|VBD|VERB|2|ccomp");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
        assertThat(mended.token(2).relation()).isEqualTo("mark");
        assertThat(mended.token(5).relation()).isEqualTo("advcl");
    }

    @Test
    void makesTheClauseBeforeAVerbOfSayingWhatIsSaid() {
        Sentence mended = mended("Bridges|bridge|NNS|NOUN|3|nsubj will|will|MD|AUX|3|aux close|close|VB|VERB|6|advcl "
                + ",|,|,|PUNCT|3|punct officials|official|NNS|NOUN|6|nsubj said|say|VBD|VERB|0|root");
        assertThat(mended.token(2).relation()).isEqualTo("ccomp");
    }

    @Test
    void setsAVerbOfSayingBesideTheClauseThatItWasTakenForAPartOf() {
        Sentence mended = mended("Two|two|CD|NUM|2|nsubj died|die|VBD|VERB|0|root there|there|RB|ADV|2|advmod "
                + ",|,|,|PUNCT|6|punct police|police|NNS|NOUN|6|nsubj said|say|VBD|VERB|2|conj ,|,|,|PUNCT|2|punct "
                + "yesterday|yesterday|NN|NOUN|2|obl:unmarked");
        assertThat(mended.token(5).relation()).isEqualTo("parataxis");
        assertThat(mended.token(5).head()).isEqualTo(1);
    }

    @Test
    void leavesARelativeClauseOfSayingAlone() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj met|meet|VBD|VERB|0|root Okafor|Okafor|NNP|PROPN|2|obj "
                + ",|,|,|PUNCT|6|punct who|who|WP|PRON|6|nsubj declared|declare|VBD|VERB|3|acl:relcl");
        assertThat(mended.token(5).relation()).isEqualTo("acl:relcl");
    }

    @Test
    void takesWhatAStatementRestsOnForItsSource() {
        Sentence mended = mended("Two|two|CD|NUM|2|nsubj died|die|VBD|VERB|0|root ,|,|,|PUNCT|2|punct "
                + "according|accord|VBG|VERB|6|case to|to|IN|ADP|4|fixed reports|report|NNS|NOUN|2|conj");
        assertThat(mended.token(5).relation()).isEqualTo("obl");
    }

    @Test
    void givesAModalVerbTheNounBeforeItThatWasJoinedToAnObject() {
        Sentence mended = mended(
                "Firms|firm|NNS|NOUN|3|nsubj will|will|MD|AUX|3|aux send|send|VB|VERB|0|root plans|plan|NNS|NOUN|3|obj "
                        + "and|and|CC|CCONJ|6|cc judges|judge|NNS|NOUN|4|conj will|will|MD|AUX|8|aux choose|choose|VB|VERB|0|parataxis");
        assertThat(mended.token(5).relation()).isEqualTo("nsubj");
        assertThat(mended.token(5).head()).isEqualTo(7);
        assertThat(mended.token(7).head()).isEqualTo(2);
    }

    @Test
    void takesAParticipleWithAnObjectAfterAConjunctionForAPastTense() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj left|leave|VBD|VERB|0|root after|after|IN|ADP|4|case "
                + "agents|agent|NNS|NOUN|2|nmod arrested|arrest|VBN|VERB|4|acl Okafor|Okafor|NNP|PROPN|5|obj");
        assertThat(mended.token(4).tag()).isEqualTo("VBD");
        assertThat(mended.token(4).relation()).isEqualTo("advcl");
        assertThat(mended.token(3).relation()).isEqualTo("nsubj");
        assertThat(mended.token(2).relation()).isEqualTo("mark");
    }

    @Test
    void leavesAParticipleThatKeepsAnObjectInThePassive() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj left|leave|VBD|VERB|0|root after|after|IN|ADP|4|case "
                + "agents|agent|NNS|NOUN|2|nmod offered|offer|VBN|VERB|4|acl money|money|NN|NOUN|5|obj");
        assertThat(mended.token(4).relation()).isEqualTo("acl");
    }

    @Test
    void takesTheCliticBeforeAParticipleWithAnObjectForHas() {
        Sentence mended = mended("She|she|PRP|PRON|3|nsubj:pass 's|be|VBZ|AUX|3|aux:pass "
                + "released|release|VBN|VERB|0|root albums|album|NNS|NOUN|3|obj");
        assertThat(mended.token(0).relation()).isEqualTo("nsubj");
        assertThat(mended.token(1).relation()).isEqualTo("aux");
    }

    @Test
    void takesAParticipleWithAnInfinitiveThatNoPassiveHasForThePastTense() {
        Sentence mended = mended("Museums|museum|NNS|NOUN|0|root of|of|IN|ADP|3|case stone|stone|NN|NOUN|1|nmod "
                + "agreed|agree|VBN|VERB|1|acl to|to|TO|PART|6|mark close|close|VB|VERB|4|xcomp .|.|.|PUNCT|1|punct");
        assertThat(mended.token(3).tag()).isEqualTo("VBD");
        assertThat(mended.token(3).head()).isEqualTo(-1);
        assertThat(mended.token(0).relation()).isEqualTo("nsubj");
    }

    @Test
    void takesAPastTenseBesideWhatWillBeDoneForAParticiple() {
        Sentence mended = mended("She|she|PRP|PRON|4|nsubj:pass will|will|MD|AUX|4|aux be|be|VB|AUX|4|aux:pass "
                + "flown|fly|VBN|VERB|0|root and|and|CC|CCONJ|6|cc admitted|admit|VBD|VERB|4|conj");
        assertThat(mended.token(5).tag()).isEqualTo("VBN");
    }

    @Test
    void givesTheClauseThatHungOnADayToItsVerbOfSaying() {
        Sentence mended = mended("Acme|Acme|NNP|PROPN|2|nsubj said|say|VBD|VERB|0|root Monday|Monday|NNP|PROPN|2|obl "
                + "that|that|IN|SCONJ|6|mark it|it|PRP|PRON|6|nsubj closed|close|VBD|VERB|3|acl:relcl");
        assertThat(mended.token(5).relation()).isEqualTo("ccomp");
        assertThat(mended.token(5).head()).isEqualTo(1);
    }

    @Test
    void makesTheVerbAfterATimeTheMainVerb() {
        Sentence mended =
                mended("On|on|IN|ADP|3|case the|the|DT|DET|3|det night|night|NN|NOUN|0|root of|of|IN|SCONJ|8|mark "
                        + "17|17|CD|NUM|8|obl ,|,|,|PUNCT|5|punct police|police|NNS|NOUN|8|nsubj emptied|empty|VBD|VERB|3|acl "
                        + "streets|street|NNS|NOUN|8|obj");
        assertThat(mended.token(7).head()).isEqualTo(-1);
        assertThat(mended.token(2).relation()).isEqualTo("obl");
        assertThat(mended.token(4).relation()).isEqualTo("nmod");
    }

    @Test
    void givesAClauseAfterAnOpenerTheWholePhraseBeforeItsVerbForASubject() {
        Sentence mended = mended("They|they|PRP|PRON|2|nsubj left|leave|VBD|VERB|0|root after|after|IN|ADP|5|case "
                + "the|the|DT|DET|5|det Committee|Committee|NNP|PROPN|2|obl on|on|IN|ADP|7|case "
                + "Roads|Roads|NNPS|PROPN|5|nmod voted|vote|VBD|VERB|2|conj");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj");
        assertThat(mended.token(4).head()).isEqualTo(7);
        assertThat(mended.token(2).relation()).isEqualTo("mark");
    }

    @Test
    void givesAClauseWithWhoToThePersonBeforeIt() {
        Sentence mended = mended("Li|Li|NNP|PROPN|3|nsubj may|may|MD|AUX|3|aux meet|meet|VB|VERB|0|root "
                + "Ada|Ada|NNP|PROPN|3|obj Berg|Berg|NNP|PROPN|4|flat ,|,|,|PUNCT|8|punct who|who|WP|PRON|8|nsubj "
                + "won|win|VBD|VERB|3|acl:relcl");
        assertThat(mended.token(7).head()).isEqualTo(3);
    }

    @Test
    void takesTheNounBeforeAClauseThatHasItsSubjectForNone() {
        Sentence mended = mended("Some|some|DT|DET|2|det days|day|NNS|NOUN|6|nsubj:pass ,|,|,|PUNCT|2|punct "
                + "they|they|PRP|PRON|6|nsubj:pass were|be|VBD|AUX|6|aux:pass fed|feed|VBN|VERB|0|root");
        assertThat(mended.token(1).relation()).isEqualTo("obl:unmarked");
        assertThat(mended.token(3).relation()).isEqualTo("nsubj:pass");
    }

    @Test
    void makesTheNameAfterAnOfficeOfSeveralWordsTheHead() {
        Sentence parsed = Conllu.sentence(
                "Secretary|secretary|NN|NOUN|6|nsubj of|of|IN|ADP|3|case State|State|NNP|PROPN|4|compound "
                        + "Ada|Ada|NNP|PROPN|1|nmod Berg|Berg|NNP|PROPN|4|flat left|leave|VBD|VERB|0|root");
        Sentence mended = ParseRepair.load()
                .mended(new Sentence(0, 0, parsed.span(), parsed.tokens(), List.of(new Name(3, 5, Name.Type.PERSON))));
        assertThat(mended.token(3).relation()).isEqualTo("nsubj");
        assertThat(mended.token(3).head()).isEqualTo(5);
        assertThat(mended.token(0).relation()).isEqualTo("compound");
        assertThat(mended.token(2).head()).isZero();
    }

    @Test
    void givesAPassiveVerbTheNumberBeforeIt() {
        Sentence mended = mended("Eight|eight|CD|NUM|5|discourse of|of|IN|ADP|3|case them|they|PRP|PRON|1|nmod "
                + "were|be|VBD|AUX|5|aux:pass flown|fly|VBN|VERB|0|root home|home|RB|ADV|5|advmod");
        assertThat(mended.token(0).relation()).isEqualTo("nsubj:pass");
    }

    @Test
    void takesWhatHasBeenDoneWithoutBeenForNoPassive() {
        Sentence mended =
                mended("Voters|voter|NNS|NOUN|3|nsubj:pass have|have|VBP|AUX|3|aux decided|decide|VBN|VERB|0|root");
        assertThat(mended.token(0).relation()).isEqualTo("nsubj");
    }

    @Test
    void takesAParticipleWithAnObjectAfterTheOnlyNounForThePast() {
        Sentence mended = mended("Ada|Ada|NNP|PROPN|0|root posted|post|VBN|VERB|1|acl a|a|DT|DET|4|det "
                + "video|video|NN|NOUN|2|obj .|.|.|PUNCT|1|punct");
        assertThat(mended.token(0).relation()).isEqualTo("nsubj");
        assertThat(mended.token(1).relation()).isEqualTo("root");
        assertThat(mended.token(1).tag()).isEqualTo("VBD");
        assertThat(mended.token(4).head()).isEqualTo(1);
    }

    @Test
    void takesNoSentenceWithArticlesForAHeadlineInThePassive() {
        String called = "group|group|NN|NOUN|3|nsubj:pass called|call|VBN|VERB|0|root for|for|IN|ADP|5|case "
                + "reform|reform|NN|NOUN|3|obl .|.|.|PUNCT|3|punct";
        Sentence mended = mended("A|a|DT|DET|2|det " + called);
        assertThat(mended.token(1).relation()).isEqualTo("nsubj");
        assertThat(mended.token(2).tag()).isEqualTo("VBD");
        assertThat(mended("Big|big|JJ|ADJ|2|amod " + called).token(2).tag()).isEqualTo("VBN");
    }

    static Sentence mended(String parse, Name... names) {
        return ParseRepair.load().mended(Conllu.sentence(parse, names));
    }

    @Test
    void takesAPastTenseBesideWhatWasDoneForAParticiple() {
        Sentence mended = mended(
                "Two|two|CD|NUM|3|nsubj:pass were|be|VBD|AUX|3|aux:pass held|hold|VBN|VERB|0|root "
                        + "and|and|CC|CCONJ|5|cc charged|charge|VBD|VERB|3|conj with|with|IN|ADP|7|case theft|theft|NN|NOUN|5|obl");
        assertThat(mended.token(4).tag()).isEqualTo("VBN");
    }

    @Test
    void takesWhoFollowsADayEarlierForTheSubject() {
        Sentence mended = mended("One|one|CD|NUM|2|nummod day|day|NN|NOUN|8|nsubj:pass earlier|early|RBR|ADV|2|advmod "
                + ",|,|,|PUNCT|5|punct Ada|Ada|NNP|PROPN|3|conj Berg|Berg|NNP|PROPN|5|flat "
                + "was|be|VBD|AUX|8|aux:pass held|hold|VBN|VERB|0|root");
        assertThat(mended.token(4).relation()).isEqualTo("nsubj:pass");
        assertThat(mended.token(4).head()).isEqualTo(7);
    }

    @Test
    void leavesAParticipleThatHangsOnNothingAlone() {
        Sentence mended = mended("Killed|kill|VBN|VERB|0|acl six|six|CD|NUM|1|obj tenants|tenant|NNS|NOUN|1|obj");
        assertThat(mended.token(0).tag()).isEqualTo("VBN");
    }
}
