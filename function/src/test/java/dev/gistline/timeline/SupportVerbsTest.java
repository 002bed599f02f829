package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupportVerbsTest {

    private static Occurrence event(SyntaxTree tree, int at, boolean noun, EventKind kind, List<Integer> agents) {
        return new Occurrence(
                noun ? Parsed.noun(tree, at) : Parsed.verb(tree, at),
                new Arguments(agents, List.of(), List.of()),
                new EventSense(kind, null, null, null, false),
                EventDate.NONE,
                new Stance(
                        EventMention.Certainty.CERTAIN,
                        false,
                        !noun,
                        noun ? Modality.ASSERTED : Modality.PLANNED,
                        -1,
                        -1));
    }

    @Test
    void lendTheirNounSubjectTenseAndMood() {
        SyntaxTree tree = Parsed.tree("Envoys|envoy|NNS|NOUN|3|nsubj will|will|MD|AUX|3|aux pay|pay|VB|VERB|0|root "
                + "a|a|DT|DET|5|det visit|visit|NN|NOUN|3|obj");
        Occurrence pay = event(tree, 2, false, EventKind.BUSINESS, List.of(0));
        Occurrence visit = event(tree, 4, true, EventKind.CONSULT, List.of());

        SupportVerbs.join(List.of(pay, visit));

        assertThat(pay.absorbed).isTrue();
        assertThat(visit.carrier).isEqualTo(2);
        assertThat(visit.arguments.agents()).containsExactly(0);
        assertThat(visit.stance.modality()).isEqualTo(Modality.PLANNED);
        assertThat(visit.sense.kind()).isEqualTo(EventKind.CONSULT);
    }

    @Test
    void sayThatWhatTheirSubjectNamesTookPlace() {
        SyntaxTree tree = Parsed.tree("The|the|DT|DET|2|det riot|riot|NN|NOUN|3|nsubj began|begin|VBD|VERB|0|root "
                + "early|early|RB|ADV|3|advmod");
        Occurrence riot = event(tree, 1, true, EventKind.PROTEST, List.of());
        Occurrence began = event(tree, 2, false, EventKind.OTHER, List.of(1));

        SupportVerbs.join(List.of(riot, began));

        assertThat(began.absorbed).isTrue();
        assertThat(riot.carrier).isEqualTo(2);
        assertThat(riot.arguments.agents()).isEmpty();
    }

    @Test
    void areNoVerbsWithAMeaningOfTheirOwn() {
        SyntaxTree tree = Parsed.tree("Envoys|envoy|NNS|NOUN|2|nsubj denounced|denounce|VBD|VERB|0|root "
                + "the|the|DT|DET|4|det visit|visit|NN|NOUN|2|obj");
        Occurrence denounced = event(tree, 1, false, EventKind.ACCUSE, List.of(0));
        Occurrence visit = event(tree, 3, true, EventKind.CONSULT, List.of());

        SupportVerbs.join(List.of(denounced, visit));

        assertThat(denounced.absorbed).isFalse();
        assertThat(visit.carrier).isEqualTo(-1);
    }
}
