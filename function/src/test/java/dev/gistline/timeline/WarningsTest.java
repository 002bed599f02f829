package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarningsTest {

    private static Occurrence settled(String parse) {
        return settled(parse, 1, EventKind.THREATEN);
    }

    private static Occurrence settled(String parse, int verb, EventKind kind) {
        Occurrence event = Parsed.occurrence(Parsed.tree(parse), verb);
        event.sense = new EventSense(kind, null, null, "130", true);
        event.stance = new Stance(EventMention.Certainty.CERTAIN, false, false, Modality.THREATENED, -1, -1);
        Warnings.settle(event);
        return event;
    }

    @Test
    void whoWarnsOfWhatOthersDoTellsIt() {
        Occurrence event = settled("Police|police|NNS|NOUN|2|nsubj warned|warn|VBD|VERB|0|root "
                + "thieves|thief|NNS|NOUN|5|nsubj are|be|VBP|AUX|5|aux robbing|rob|VBG|VERB|2|ccomp");
        assertThat(event.sense.kind()).isEqualTo(EventKind.STATEMENT);
        assertThat(event.stance.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void whoWarnsOfWhatWillBeDoneOrOfHimselfThreatens() {
        assertThat(settled("Police|police|NNS|NOUN|2|nsubj warned|warn|VBD|VERB|0|root "
                                + "rallies|rally|NNS|NOUN|6|nsubj:pass will|will|MD|AUX|6|aux be|be|VB|AUX|6|aux:pass "
                                + "banned|ban|VBN|VERB|2|ccomp")
                        .sense
                        .kind())
                .isEqualTo(EventKind.THREATEN);
        assertThat(settled("Norland|Norland|NNP|PROPN|2|nsubj warned|warn|VBD|VERB|0|root "
                                + "it|it|PRP|PRON|5|nsubj could|could|MD|AUX|5|aux leave|leave|VB|VERB|2|ccomp")
                        .sense
                        .kind())
                .isEqualTo(EventKind.THREATEN);
    }

    @Test
    void whatAWarningOnlyTellsIsNoThreatEither() {
        Occurrence event = settled(
                "Police|police|NNS|NOUN|2|nsubj warned|warn|VBD|VERB|0|root "
                        + "thieves|thief|NNS|NOUN|5|nsubj are|be|VBP|AUX|5|aux robbing|rob|VBG|VERB|2|ccomp",
                4,
                EventKind.ASSAULT);
        assertThat(event.sense.kind()).isEqualTo(EventKind.ASSAULT);
        assertThat(event.stance.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void whoWarnsThoseWhoDoItThatADeedIsUnlawfulThreatensThem() {
        assertThat(settled("Guards|guard|NNS|NOUN|2|nsubj warned|warn|VBD|VERB|0|root traders|trader|NNS|NOUN|2|obj "
                                + "that|that|IN|SCONJ|6|mark selling|sell|VBG|VERB|6|csubj breaks|break|VBZ|VERB|2|ccomp "
                                + "laws|law|NNS|NOUN|6|obj")
                        .sense
                        .kind())
                .isEqualTo(EventKind.THREATEN);
    }
}
