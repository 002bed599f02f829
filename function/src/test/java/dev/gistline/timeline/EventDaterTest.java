package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.temporal.TemporalTagger;
import dev.gistline.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDaterTest {
    private static final PartialDate PUBLISHED = new PartialDate(2022, 6, 9);

    private static @Nullable String date(SyntaxTree tree, int verb) {
        TemporalTagger tagger = new TemporalTagger();
        EventDater dater = new EventDater(tagger.tag(List.of(tree.sentence()), PUBLISHED), PUBLISHED);
        return dater.expressed(Parsed.verb(tree, verb), text(tree)).timex();
    }

    private static String text(SyntaxTree tree) {
        StringBuilder text = new StringBuilder();
        tree.sentence().tokens().forEach(token -> text.append(token.text()).append(' '));
        return text.toString();
    }

    @Test
    void aYearThatTellsWhichThingIsMeantDatesNothingDoneWithIt() {
        SyntaxTree replaces =
                Parsed.tree("It|it|PRP|PRON|2|nsubj replaces|replace|VBZ|VERB|0|root the|the|DT|DET|5|det "
                        + "1991|1991|CD|NUM|5|nummod lease|lease|NN|NOUN|2|obj");
        SyntaxTree breach = Parsed.tree("They|they|PRP|PRON|2|nsubj alleged|allege|VBD|VERB|0|root "
                + "a|a|DT|DET|4|det breach|breach|NN|NOUN|2|obj of|of|IN|ADP|8|case the|the|DT|DET|8|det "
                + "1991|1991|CD|NUM|8|nummod lease|lease|NN|NOUN|4|nmod");

        assertThat(date(replaces, 1)).isNull();
        assertThat(date(breach, 1)).isNull();
    }

    @Test
    void aYearOfWhatTookPlaceDatesIt() {
        SyntaxTree won = Parsed.tree("She|she|PRP|PRON|2|nsubj won|win|VBD|VERB|0|root the|the|DT|DET|5|det "
                + "2016|2016|CD|NUM|5|nummod election|election|NN|NOUN|2|obj");

        assertThat(date(won, 1)).isEqualTo("2016");
    }

    @Test
    void theYearOfWhatAPredicateNounLiesInIsTheClausesOwn() {
        SyntaxTree tree = Parsed.tree("She|she|PRP|PRON|2|nsubj made|make|VBD|VERB|0|root it|it|PRP|PRON|2|obj "
                + "an|a|DT|DET|5|det issue|issue|NN|NOUN|2|xcomp in|in|IN|ADP|9|case the|the|DT|DET|9|det "
                + "2016|2016|CD|NUM|9|compound campaign|campaign|NN|NOUN|5|nmod");

        assertThat(date(tree, 1)).isEqualTo("2016");
    }

    @Test
    void theDateOfALaterVerbIsFartherThanOnesOwn() {
        SyntaxTree tree = Parsed.tree("It|it|PRP|PRON|2|nsubj posted|post|VBD|VERB|0|root losses|loss|NNS|NOUN|2|obj "
                + "in|in|IN|ADP|5|case 2020|2020|CD|NUM|3|nmod and|and|CC|CCONJ|7|cc closed|close|VBD|VERB|2|conj "
                + "in|in|IN|ADP|9|case 2021|2021|CD|NUM|7|obl");

        assertThat(date(tree, 1)).isEqualTo("2020");
        assertThat(date(tree, 6)).isEqualTo("2021");
    }

    @Test
    void aParticipleDatesTheThingThatItTellsOf() {
        SyntaxTree tree = Parsed.tree("It|it|PRP|PRON|2|nsubj violates|violate|VBZ|VERB|0|root "
                + "an|a|DT|DET|4|det agreement|agreement|NN|NOUN|2|obj reached|reach|VBN|VERB|4|acl "
                + "in|in|IN|ADP|7|case 2011|2011|CD|NUM|5|obl");

        EventDater dater = new EventDater(new TemporalTagger().tag(List.of(tree.sentence()), PUBLISHED), PUBLISHED);
        Trigger agreement = new Trigger(tree, 3, 4, "agreement", true);
        assertThat(dater.expressed(agreement, text(tree)).timex()).isEqualTo("2011");
        assertThat(date(tree, 1)).isNull();
    }

    @Test
    void whatGoesOnNowIsNotOfTheDayOnWhichItWasSaid() {
        SyntaxTree tree = Parsed.tree("It|it|PRP|PRON|2|nsubj said|say|VBD|VERB|0|root on|on|IN|ADP|4|case "
                + "Monday|Monday|NNP|PROPN|2|obl that|that|IN|SCONJ|7|mark it|it|PRP|PRON|7|nsubj "
                + "owns|own|VBZ|VERB|2|ccomp docks|dock|NNS|NOUN|7|obj");

        assertThat(date(tree, 1)).isEqualTo("2022-06-06");
        assertThat(date(tree, 6)).isNull();
    }

    @Test
    void whatFailedToComeOnADayFailedOnThatDay() {
        SyntaxTree tree = Parsed.tree("It|it|PRP|PRON|2|nsubj failed|fail|VBD|VERB|0|root to|to|TO|PART|4|mark "
                + "pass|pass|VB|VERB|2|xcomp on|on|IN|ADP|6|case Monday|Monday|NNP|PROPN|4|obl");

        assertThat(date(tree, 1)).isEqualTo("2022-06-06");
    }

    @Test
    void theDayThatAMeasureIsTakenFromDatesNothing() {
        SyntaxTree tree = Parsed.tree("Shares|share|NNS|NOUN|2|nsubj fell|fall|VBD|VERB|0|root from|from|IN|ADP|6|case "
                + "Monday|Monday|NNP|PROPN|6|nmod:poss 's|'s|POS|PART|4|case price|price|NN|NOUN|2|obl");

        assertThat(date(tree, 1)).isNull();
    }

    @Test
    void theDateThatASentenceOpensOnDatesItsFirstVerbInABrokenParseToo() {
        SyntaxTree tree =
                Parsed.tree("On|on|IN|ADP|3|case May|May|NNP|PROPN|3|nmod 2|2|CD|NUM|0|root ,|,|,|PUNCT|5|punct "
                        + "men|man|NNS|NOUN|3|conj were|be|VBD|AUX|7|aux:pass arrested|arrest|VBN|VERB|5|acl:relcl");

        assertThat(date(tree, 6)).isEqualTo("2022-05-02");
    }

    @Test
    void aRecentThingSaysNotWhenSomethingIsDoneWithIt() {
        SyntaxTree tree = Parsed.tree("It|it|PRP|PRON|2|nsubj ended|end|VBD|VERB|0|root "
                + "recent|recent|JJ|ADJ|4|amod rows|row|NNS|NOUN|2|obj");

        assertThat(date(tree, 1)).isNull();
    }

    @Test
    void theQuarterOfFiguresDoesNotDateWhatTheyShow() {
        SyntaxTree tree =
                Parsed.tree("The|the|DT|DET|3|det 2020|2020|CD|NUM|3|compound figures|figure|NNS|NOUN|4|nsubj "
                        + "show|show|VBP|VERB|0|root growth|growth|NN|NOUN|4|obj");

        assertThat(date(tree, 3)).isNull();
    }

    @Test
    void aDayThatAParseTakesForAThingStillDatesTheNounBeforeIt() {
        SyntaxTree tree = Parsed.tree("It|it|PRP|PRON|2|nsubj gained|gain|VBD|VERB|0|root after|after|IN|ADP|6|case "
                + "a|a|DT|DET|6|det loss|loss|NN|NOUN|6|compound yesterday|yesterday|NN|NOUN|2|obl");

        EventDater dater = new EventDater(new TemporalTagger().tag(List.of(tree.sentence()), PUBLISHED), PUBLISHED);
        assertThat(dater.expressed(new Trigger(tree, 4, 5, "loss", true), text(tree))
                        .timex())
                .isEqualTo("2022-06-08");
        assertThat(date(tree, 1)).isNull();
    }

    @Test
    void whatWentOnMeanwhileIsOfTheDateBeforeDuring() {
        SyntaxTree tree = Parsed.tree("He|he|PRP|PRON|2|nsubj said|say|VBD|VERB|0|root it|it|PRP|PRON|5|nsubj:pass "
                + "was|be|VBD|AUX|5|aux:pass signed|sign|VBN|VERB|2|ccomp on|on|IN|ADP|7|case May|May|NNP|PROPN|5|obl "
                + "2|2|CD|NUM|7|nummod during|during|IN|ADP|11|case the|the|DT|DET|11|det visit|visit|NN|NOUN|2|obl");

        EventDater dater = new EventDater(new TemporalTagger().tag(List.of(tree.sentence()), PUBLISHED), PUBLISHED);
        assertThat(dater.expressed(new Trigger(tree, 10, 11, "visit", true), text(tree))
                        .timex())
                .isEqualTo("2022-05-02");
    }

    @Test
    void aYearInBracketsDatesNothingOutsideOfThem() {
        SyntaxTree moved = Parsed.tree("Berg|Berg|NNP|PROPN|6|nsubj (|(|-LRB-|PUNCT|3|punct "
                + "Storms|storm|NNS|NOUN|1|appos 1991|1991|CD|NUM|3|nmod )|)|-RRB-|PUNCT|3|punct "
                + "moved|move|VBD|VERB|0|root");
        assertThat(date(moved, 5)).isNull();
    }

    @Test
    void aYearOfWhichSomethingIsSaidDatesNoSaying() {
        SyntaxTree noted = Parsed.tree("Berg|Berg|NNP|PROPN|2|nsubj noted|note|VBD|VERB|0|root "
                + "2021|2021|CD|NUM|2|obj was|be|VBD|AUX|5|cop hard|hard|JJ|ADJ|2|ccomp");
        assertThat(date(noted, 1)).isNull();
    }

    @Test
    void aYearThatAGainIsMeasuredByDatesNoGain() {
        SyntaxTree rose = Parsed.tree("Sales|sale|NNS|NOUN|2|nsubj rose|rise|VBD|VERB|0|root over|over|IN|ADP|4|case "
                + "2021|2021|CD|NUM|2|obl");
        assertThat(date(rose, 1)).isNull();
    }

    @Test
    void theYearOfAMakeDatesNothingDoneWithIt() {
        SyntaxTree knew = Parsed.tree("They|they|PRP|PRON|2|nsubj searched|search|VBD|VERB|0|root a|a|DT|DET|6|det "
                + "1998|1998|CD|NUM|6|compound Borealis|Borealis|NNP|PROPN|6|compound Star|Star|NNP|PROPN|2|obj");

        assertThat(date(knew, 1)).isNull();
    }
}
