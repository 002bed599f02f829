package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactualityTest {
    private static final EventSense SUED = new EventSense(EventKind.ACCUSE, null, null, null, true);

    private final Map<String, LinearModel> models = LinearModel.load();
    private final Factuality factuality = new Factuality(
            models.getOrDefault("future", new LinearModel(Map.of())),
            models.getOrDefault("uncertain", new LinearModel(Map.of())));

    private Stance stance(SyntaxTree tree, int verb) {
        return factuality.of(Parsed.verb(tree, verb), SUED, DateSide.OPEN);
    }

    @Test
    void assertsASimplePast() {
        Stance stance = stance(
                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj sued|sue|VBD|VERB|0|root Acme|Acme|NNP|PROPN|2|obj"), 1);
        assertThat(stance.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(stance.future()).isFalse();
        assertThat(stance.negated()).isFalse();
    }

    @Test
    void putsWhatSomeoneWillDoAhead() {
        Stance stance = stance(
                Parsed.tree("Tenants|tenant|NNS|NOUN|3|nsubj will|will|MD|AUX|3|aux sue|sue|VB|VERB|0|root "
                        + "Acme|Acme|NNP|PROPN|3|obj"),
                2);
        assertThat(stance.future()).isTrue();
        assertThat(stance.modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void isNotCertainOfWhatIsOnlyPossible() {
        Stance stance = stance(
                Parsed.tree("Tenants|tenant|NNS|NOUN|3|nsubj can|can|MD|AUX|3|aux sue|sue|VB|VERB|0|root "
                        + "Acme|Acme|NNP|PROPN|3|obj"),
                2);
        assertThat(stance.modality()).isEqualTo(Modality.HYPOTHETICAL);
        assertThat(stance.certainty()).isEqualTo(EventMention.Certainty.POSSIBLE);
    }

    @Test
    void takesHearsayForReported() {
        Stance stance = stance(
                Parsed.tree(
                        "Tenants|tenant|NNS|NOUN|3|nsubj reportedly|reportedly|RB|ADV|3|advmod sued|sue|VBD|VERB|0|root"),
                2);
        assertThat(stance.modality()).isEqualTo(Modality.REPORTED);
    }

    @Test
    void takesWhatIsThreatenedForAThreatAndWhatIsDeniedForADenial() {
        assertThat(stance(
                                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj threatened|threaten|VBD|VERB|0|root "
                                        + "to|to|TO|PART|4|mark sue|sue|VB|VERB|2|xcomp"),
                                3)
                        .modality())
                .isEqualTo(Modality.THREATENED);
        assertThat(stance(
                                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj denied|deny|VBD|VERB|0|root "
                                        + "suing|sue|VBG|VERB|2|xcomp"),
                                2)
                        .modality())
                .isEqualTo(Modality.DENIED);
    }

    @Test
    void doesNotAssertWhatSomebodyIsAccusedOf() {
        assertThat(stance(
                                Parsed.tree("Tenants|tenant|NNS|NOUN|3|nsubj:pass are|be|VBP|AUX|3|aux:pass "
                                        + "accused|accuse|VBN|VERB|0|root of|of|IN|SCONJ|5|mark suing|sue|VBG|VERB|3|advcl "
                                        + "Acme|Acme|NNP|PROPN|5|obj"),
                                4)
                        .modality())
                .isEqualTo(Modality.REPORTED);
        assertThat(stance(
                                Parsed.tree("They|they|PRP|PRON|2|nsubj repeated|repeat|VBD|VERB|0|root "
                                        + "allegations|allegation|NNS|NOUN|2|obj that|that|IN|SCONJ|6|mark "
                                        + "tenants|tenant|NNS|NOUN|6|nsubj sued|sue|VBD|VERB|3|acl"),
                                5)
                        .modality())
                .isEqualTo(Modality.REPORTED);
    }

    @Test
    void doesNotAssertWhatSomebodyPlannedOrCanDo() {
        assertThat(stance(
                                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj planned|plan|VBD|VERB|0|root "
                                        + "to|to|TO|PART|4|mark sue|sue|VB|VERB|2|xcomp"),
                                3)
                        .modality())
                .isEqualTo(Modality.PLANNED);
        assertThat(stance(Parsed.tree("Tenants|tenant|NNS|NOUN|3|nsubj can|can|MD|AUX|3|aux sue|sue|VB|VERB|0|root"), 2)
                        .modality())
                .isEqualTo(Modality.HYPOTHETICAL);
        assertThat(stance(
                                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj have|have|VBP|VERB|0|root "
                                        + "time|time|NN|NOUN|2|obj to|to|TO|PART|5|mark sue|sue|VB|VERB|3|acl"),
                                4)
                        .modality())
                .isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void takesAnInabilityForAFact() {
        Stance stance = stance(
                Parsed.tree("Tenants|tenant|NNS|NOUN|4|nsubj could|could|MD|AUX|4|aux not|not|RB|PART|4|advmod "
                        + "sue|sue|VB|VERB|0|root Acme|Acme|NNP|PROPN|4|obj"),
                3);
        assertThat(stance.negated()).isTrue();
        assertThat(stance.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void negatesUnderNotAndUnderRefuse() {
        assertThat(stance(
                                Parsed.tree("They|they|PRP|PRON|4|nsubj did|do|VBD|AUX|4|aux not|not|RB|PART|4|advmod "
                                        + "sue|sue|VB|VERB|0|root"),
                                3)
                        .negated())
                .isTrue();
        assertThat(stance(
                                Parsed.tree(
                                        "They|they|PRP|PRON|2|nsubj refused|refuse|VBD|VERB|0|root to|to|TO|PART|4|mark "
                                                + "sue|sue|VB|VERB|2|xcomp"),
                                3)
                        .negated())
                .isTrue();
    }

    @Test
    void namesWhoSaysIt() {
        SyntaxTree tree = Parsed.tree("Officials|official|NNS|NOUN|2|nsubj said|say|VBD|VERB|0|root "
                + "tenants|tenant|NNS|NOUN|4|nsubj sued|sue|VBD|VERB|2|ccomp");
        Stance stance = stance(tree, 3);
        assertThat(tree.lower(stance.speaker())).isEqualTo("officials");
        assertThat(stance.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void aVerbJoinedToAnotherSharesItsAuxiliary() {
        SyntaxTree tree = Parsed.tree("They|they|PRP|PRON|3|nsubj will|will|MD|AUX|3|aux build|build|VB|VERB|0|root "
                + "homes|home|NNS|NOUN|3|obj and|and|CC|CCONJ|6|cc sell|sell|VB|VERB|3|conj them|they|PRP|PRON|6|obj");
        assertThat(stance(tree, 5).modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void putsAheadWhatAPossibilityWaitsFor() {
        Stance stance = stance(
                Parsed.tree("Rents|rent|NNS|NOUN|3|nsubj could|could|MD|AUX|3|aux rise|rise|VB|VERB|0|root "
                        + "when|when|WRB|ADV|6|advmod tenants|tenant|NNS|NOUN|6|nsubj sue|sue|VBP|VERB|3|advcl"),
                5);
        assertThat(stance.modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void doesNotAssertWhatAnAgreementThatIsHopedForIsToBring() {
        Stance stance = stance(
                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj hoped|hope|VBD|VERB|0|root to|to|TO|PART|4|mark "
                        + "reach|reach|VB|VERB|2|xcomp a|a|DT|DET|6|det deal|deal|NN|NOUN|4|obj to|to|TO|PART|8|mark "
                        + "sue|sue|VB|VERB|6|acl Acme|Acme|NNP|PROPN|8|obj"),
                7);
        assertThat(stance.modality()).isEqualTo(Modality.PLANNED);
    }

    @Test
    void assertsWhatSomebodyWasForcedToDo() {
        Stance stance = stance(
                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj forced|force|VBD|VERB|0|root Acme|Acme|NNP|PROPN|2|obj "
                        + "to|to|TO|PART|5|mark sell|sell|VB|VERB|2|xcomp"),
                4);
        assertThat(stance.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void takesAnAuxiliaryBeforeItsSubjectForACondition() {
        Stance stance = stance(
                Parsed.tree("Should|should|MD|AUX|3|aux Acme|Acme|NNP|PROPN|3|nsubj sue|sue|VB|VERB|6|advcl "
                        + ",|,|,|PUNCT|3|punct tenants|tenant|NNS|NOUN|6|nsubj leave|leave|VBP|VERB|0|root"),
                2);
        assertThat(stance.modality()).isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void whoDeniesClaimsDeniesWhatTheyClaim() {
        Stance stance = stance(
                Parsed.tree("Berg|Berg|NNP|PROPN|2|nsubj denied|deny|VBD|VERB|0|root claims|claim|NNS|NOUN|2|obj "
                        + "that|that|IN|SCONJ|6|mark he|he|PRP|PRON|6|nsubj sued|sue|VBD|VERB|3|acl"),
                5);
        assertThat(stance.modality()).isEqualTo(Modality.DENIED);
    }

    @Test
    void whoDeniesLeaveToDoItDoesNotDenyThatItWasDone() {
        Stance stance = stance(
                Parsed.tree("Berg|Berg|NNP|PROPN|2|nsubj denied|deny|VBD|VERB|0|root them|they|PRP|PRON|2|iobj "
                        + "leave|leave|NN|NOUN|2|obj to|to|TO|PART|6|mark sue|sue|VB|VERB|4|acl"),
                5);
        assertThat(stance.modality()).isNotEqualTo(Modality.DENIED);
    }

    @Test
    void whatMayComeToPassIsConditionalWhereShouldStandsBeforeItsSubject() {
        Stance stance = stance(
                Parsed.tree("Moss|Moss|NNP|PROPN|2|nsubj sues|sue|VBZ|VERB|0|root Norland|Norland|NNP|PROPN|2|obj "
                        + "should|should|MD|AUX|6|aux ministers|minister|NNS|NOUN|6|nsubj pass|pass|VB|VERB|2|advcl "
                        + "it|it|PRP|PRON|6|obj"),
                5);
        assertThat(stance.modality()).isEqualTo(Modality.HYPOTHETICAL);
    }

    @Test
    void aSecondEventBesideItIsNobodysWord() {
        Stance stance = stance(
                Parsed.tree("Acme|Acme|NNP|PROPN|2|nsubj sued|sue|VBD|VERB|0|root after|after|IN|ADP|4|case "
                        + "one|one|CD|NUM|6|nsubj:pass was|be|VBD|AUX|6|aux:pass caught|catch|VBN|VERB|2|parataxis "
                        + "stealing|steal|VBG|VERB|6|xcomp"),
                1);
        assertThat(stance.speaker()).isNegative();
    }

    @Test
    void doesNotAssertWhatAnAimIs() {
        assertThat(stance(
                                Parsed.tree(
                                        "Its|its|PRP$|PRON|2|nmod:poss aim|aim|NN|NOUN|5|nsubj:outer is|be|VBZ|AUX|5|cop "
                                                + "to|to|TO|PART|5|mark sue|sue|VB|VERB|0|root Acme|Acme|NNP|PROPN|5|obj"),
                                4)
                        .modality())
                .isEqualTo(Modality.PLANNED);
    }

    @Test
    void whatAnActThatIsStillOwedWouldServeIsNotDone() {
        assertThat(stance(
                                Parsed.tree(
                                        "Tenants|tenant|NNS|NOUN|3|nsubj should|should|MD|AUX|3|aux work|work|VB|VERB|0|root "
                                                + "to|to|TO|PART|5|mark help|help|VB|VERB|3|advcl talks|talk|NNS|NOUN|5|obj"),
                                4)
                        .modality())
                .isEqualTo(Modality.PLANNED);
    }

    @Test
    void whatIsRecommendedIsNotDone() {
        assertThat(stance(
                                Parsed.tree("Boards|board|NNS|NOUN|2|nsubj heard|hear|VBD|VERB|0|root a|a|DT|DET|4|det "
                                        + "recommendation|recommendation|NN|NOUN|2|obj to|to|TO|PART|6|mark fire|fire|VB|VERB|4|acl "
                                        + "Berg|Berg|NNP|PROPN|6|obj"),
                                5)
                        .modality())
                .isEqualTo(Modality.PLANNED);
    }

    @Test
    void aSuspectIsNobodysSuspicion() {
        assertThat(stance(
                                Parsed.tree(
                                        "Berg|Berg|NNP|PROPN|4|nsubj became|become|VBD|VERB|0|root a|a|DT|DET|4|det "
                                                + "suspect|suspect|NN|NOUN|2|obj to|to|TO|PART|6|mark sue|sue|VB|VERB|4|acl Acme|Acme|NNP|PROPN|6|obj"),
                                5)
                        .modality())
                .isNotEqualTo(Modality.REPORTED);
    }

    @Test
    void whatCanBeDoneLiesAheadOnlyWhereADateOrAConditionPutsItThere() {
        Factuality ahead = new Factuality(new LinearModel(Map.of("f:v", 1.0)), new LinearModel(Map.of()));
        Trigger sue = Parsed.verb(
                Parsed.tree("Tenants|tenant|NNS|NOUN|3|nsubj can|can|MD|AUX|3|aux sue|sue|VB|VERB|0|root"), 2);

        assertThat(ahead.of(sue, SUED, DateSide.OPEN).future()).isFalse();
        assertThat(ahead.of(sue, SUED, DateSide.AFTER).future()).isTrue();

        Trigger unless = Parsed.verb(
                Parsed.tree("They|they|PRP|PRON|2|nsubj wait|wait|VBP|VERB|0|root unless|unless|IN|SCONJ|6|mark "
                        + "tenants|tenant|NNS|NOUN|6|nsubj can|can|MD|AUX|6|aux sue|sue|VB|VERB|2|advcl"),
                5);
        assertThat(ahead.of(unless, SUED, DateSide.OPEN).future()).isTrue();
    }
}
