package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreatReaderTest {

    private static Occurrence occurrence(SyntaxTree tree, int noun) {
        Stance stance = new Stance(EventMention.Certainty.CERTAIN, false, false, Modality.ASSERTED, 0, 1);
        return new Occurrence(
                Parsed.noun(tree, noun),
                new Arguments(List.of(), List.of(), List.of()),
                EventSense.OTHER,
                EventDate.NONE,
                stance);
    }

    @Test
    void hearsTheThreatInWhatSomeoneWouldRatherAvoidButIsReadyFor() {
        SyntaxTree tree = Parsed.tree("Pilots|pilot|NNS|NOUN|2|nsubj hope|hope|VBP|VERB|0|root to|to|TO|PART|4|mark "
                + "avoid|avoid|VB|VERB|2|xcomp arbitration|arbitration|NN|NOUN|4|obj but|but|CC|CCONJ|7|cc "
                + "stand|stand|VBP|VERB|2|conj ready|ready|JJ|ADJ|7|xcomp");
        Occurrence event = occurrence(tree, 4);
        new ThreatReader().read(event);
        assertThat(event.sense.kind()).isEqualTo(EventKind.THREATEN);
        assertThat(event.stance.modality()).isEqualTo(Modality.THREATENED);
        assertThat(event.arguments.agents()).containsExactly(0);
    }

    @Test
    void hearsNoneInWhatIsOnlyAvoided() {
        SyntaxTree tree = Parsed.tree("Pilots|pilot|NNS|NOUN|2|nsubj hope|hope|VBP|VERB|0|root to|to|TO|PART|4|mark "
                + "avoid|avoid|VB|VERB|2|xcomp arbitration|arbitration|NN|NOUN|4|obj");
        Occurrence event = occurrence(tree, 4);
        new ThreatReader().read(event);
        assertThat(event.sense).isEqualTo(EventSense.OTHER);
    }
}
