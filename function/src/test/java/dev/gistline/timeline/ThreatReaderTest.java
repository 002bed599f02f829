package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreatReaderTest {
    private static final ThreatReader READER = new ThreatReader();

    private static Occurrence occurrence(SyntaxTree tree, int noun) {
        return occurrence(Parsed.noun(tree, noun));
    }

    private static Occurrence verb(SyntaxTree tree, int verb) {
        return occurrence(Parsed.verb(tree, verb));
    }

    private static Occurrence occurrence(Trigger trigger) {
        Stance stance = new Stance(EventMention.Certainty.CERTAIN, false, false, Modality.ASSERTED, 0, 1);
        return new Occurrence(
                trigger, new Arguments(List.of(), List.of(), List.of()), EventSense.OTHER, EventDate.NONE, stance);
    }

    @Test
    void hearsTheThreatInWhatSomeoneWouldRatherAvoidButIsReadyFor() {
        SyntaxTree tree = Parsed.tree("Pilots|pilot|NNS|NOUN|2|nsubj hope|hope|VBP|VERB|0|root to|to|TO|PART|4|mark "
                + "avoid|avoid|VB|VERB|2|xcomp arbitration|arbitration|NN|NOUN|4|obj but|but|CC|CCONJ|7|cc "
                + "stand|stand|VBP|VERB|2|conj ready|ready|JJ|ADJ|7|xcomp");
        Occurrence event = occurrence(tree, 4);
        READER.read(List.of(event));
        assertThat(event.sense.kind()).isEqualTo(EventKind.THREATEN);
        assertThat(event.stance.modality()).isEqualTo(Modality.THREATENED);
        assertThat(event.arguments.agents()).containsExactly(0);
    }

    @Test
    void hearsNoneInWhatIsOnlyAvoided() {
        SyntaxTree tree = Parsed.tree("Pilots|pilot|NNS|NOUN|2|nsubj hope|hope|VBP|VERB|0|root to|to|TO|PART|4|mark "
                + "avoid|avoid|VB|VERB|2|xcomp arbitration|arbitration|NN|NOUN|4|obj");
        Occurrence event = occurrence(tree, 4);
        READER.read(List.of(event));
        assertThat(event.sense).isEqualTo(EventSense.OTHER);
    }

    @Test
    void hearsTheThreatOfACourtThatOneWouldRatherKeepOutOf() {
        SyntaxTree tree =
                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj prefer|prefer|VBP|VERB|0|root to|to|TO|PART|4|mark "
                        + "stay|stay|VB|VERB|2|xcomp out|out|IN|ADP|7|case of|of|IN|ADP|7|case court|court|NN|NOUN|4|obl "
                        + "but|but|CC|CCONJ|10|cc are|be|VBP|AUX|10|cop ready|ready|JJ|ADJ|2|conj to|to|TO|PART|12|mark "
                        + "defend|defend|VB|VERB|10|xcomp themselves|themselves|PRP|PRON|12|obj");
        Occurrence event = verb(tree, 11);
        READER.read(List.of(event));
        assertThat(event.composed).isTrue();
        assertThat(event.sense.context()).isEqualTo("legal");
        assertThat(tree.lemma(event.harm)).isEqualTo("court");
    }

    @Test
    void hearsNoneWhereOneIsReadyToTalk() {
        SyntaxTree tree =
                Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj avoid|avoid|VBP|VERB|0|root court|court|NN|NOUN|2|obj "
                        + "and|and|CC|CCONJ|6|cc are|be|VBP|AUX|6|cop ready|ready|JJ|ADJ|2|conj to|to|TO|PART|8|mark "
                        + "talk|talk|VB|VERB|6|xcomp");
        Occurrence event = verb(tree, 7);
        READER.read(List.of(event));
        assertThat(event.composed).isFalse();
    }

    @Test
    void whoCourtsVotersThreatensWithNoCourt() {
        SyntaxTree tree = Parsed.tree("Parties|party|NNS|NOUN|3|nsubj were|be|VBD|AUX|3|cop "
                + "determined|determined|JJ|ADJ|0|root to|to|TO|PART|5|mark court|court|VB|VERB|3|xcomp "
                + "farmers|farmer|NNS|NOUN|5|obj");
        Occurrence event = verb(tree, 4);
        READER.read(List.of(event));
        assertThat(event.composed).isFalse();
    }

    @Test
    void whatIsFoundOutIsNothingThatOneIsReadyFor() {
        SyntaxTree tree = Parsed.tree("Officials|official|NNS|NOUN|2|nsubj determined|determine|VBD|VERB|0|root "
                + "that|that|IN|SCONJ|7|mark it|it|PRP|PRON|7|nsubj was|be|VBD|AUX|7|cop an|an|DT|DET|7|det "
                + "attack|attack|NN|NOUN|2|ccomp");
        Occurrence event = occurrence(tree, 6);
        READER.read(List.of(event));
        assertThat(event.composed).isFalse();
    }
}
