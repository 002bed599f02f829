package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechActsTest {
    private static final SpeechActs ACTS = new SpeechActs(Lexicon.load("event-classes.tsv"));

    private static final SyntaxTree DEMAND = Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj said|say|VBD|VERB|0|root "
            + "landlords|landlord|NNS|NOUN|5|nsubj must|must|MD|AUX|5|aux repair|repair|VB|VERB|2|ccomp "
            + "lifts|lift|NNS|NOUN|5|obj");

    private static Occurrence speech(SyntaxTree tree, int verb) {
        Occurrence speech = Parsed.occurrence(tree, verb);
        speech.sense = new EventSense(EventKind.STATEMENT, null, null, "010", true);
        speech.arguments = new Arguments(List.of(0), List.of(), List.of());
        return speech;
    }

    @Test
    void whoSaysThatAnotherMustDoSomethingAsksForIt() {
        Occurrence said = speech(DEMAND, 1);
        Occurrence repair = Parsed.occurrence(DEMAND, 4);

        ACTS.read(List.of(said, repair));

        assertThat(said.sense.kind()).isEqualTo(EventKind.REQUEST);
        assertThat(said.arguments.agents()).containsExactly(0);
        assertThat(said.arguments.patients()).containsExactly(2);
        assertThat(repair.absorbed).isTrue();
    }

    @Test
    void needAndHavingNoChoiceAreDemandsToo() {
        SyntaxTree need = Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj said|say|VBD|VERB|0|root "
                + "landlords|landlord|NNS|NOUN|4|nsubj need|need|VBP|VERB|2|ccomp to|to|TO|PART|6|mark "
                + "pay|pay|VB|VERB|4|xcomp");
        SyntaxTree choice = Parsed.tree("Police|police|NNS|NOUN|2|nsubj said|say|VBD|VERB|0|root "
                + "squatters|squatter|NNS|NOUN|4|nsubj had|have|VBD|VERB|2|ccomp no|no|DT|DET|6|det "
                + "choice|choice|NN|NOUN|4|obj");
        for (SyntaxTree tree : List.of(need, choice)) {
            Occurrence said = speech(tree, 1);
            ACTS.read(List.of(said));
            assertThat(said.sense.kind()).isEqualTo(EventKind.REQUEST);
        }
    }

    @Test
    void whoSaysThatHeWillNotRefuses() {
        SyntaxTree tree = Parsed.tree("We|we|PRP|PRON|4|nsubj will|will|MD|AUX|4|aux not|not|RB|PART|4|advmod "
                + "accept|accept|VB|VERB|0|root rents|rent|NNS|NOUN|4|obj tenants|tenant|NNS|NOUN|7|nsubj "
                + "said|say|VBD|VERB|4|parataxis");
        Occurrence said = speech(tree, 6);
        Occurrence accept = Parsed.occurrence(tree, 3);
        accept.arguments = new Arguments(List.of(0), List.of(4), List.of());

        ACTS.read(List.of(accept, said));

        assertThat(said.sense.kind()).isEqualTo(EventKind.REJECT);
        assertThat(said.arguments.patients()).containsExactly(4);
    }

    @Test
    void whoSaysThatHeCondemnsDoesSo() {
        SyntaxTree tree = Parsed.tree("We|we|PRP|PRON|2|nsubj condemn|condemn|VBP|VERB|0|root "
                + "evictions|eviction|NNS|NOUN|2|obj tenants|tenant|NNS|NOUN|5|nsubj said|say|VBD|VERB|2|parataxis");
        Occurrence said = speech(tree, 4);
        Occurrence condemn = Parsed.occurrence(tree, 1);
        condemn.sense = new EventSense(EventKind.ACCUSE, "disapprove", null, "111", true);

        ACTS.read(List.of(condemn, said));

        assertThat(said.sense.kind()).isEqualTo(EventKind.ACCUSE);
        assertThat(condemn.absorbed).isTrue();
    }

    @Test
    void aJudgementAccusesOrDenies() {
        assertThat(judged("unlawful")).isEqualTo(EventKind.ACCUSE);
        assertThat(judged("baseless")).isEqualTo(EventKind.REJECT);
        assertThat(judged("late")).isEqualTo(EventKind.STATEMENT);
    }

    private static EventKind judged(String word) {
        SyntaxTree tree = Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj said|say|VBD|VERB|0|root "
                + "notices|notice|NNS|NOUN|5|nsubj were|be|VBD|AUX|5|cop " + word + "|" + word + "|JJ|ADJ|2|ccomp");
        Occurrence said = speech(tree, 1);
        ACTS.read(List.of(said));
        return said.sense.kind();
    }

    @Test
    void aJudgementMayBeTheVerbsOwn() {
        SyntaxTree tree = Parsed.tree("Tenants|tenant|NNS|NOUN|2|nsubj described|describe|VBD|VERB|0|root "
                + "notices|notice|NNS|NOUN|2|obj as|as|IN|ADP|5|case unlawful|unlawful|JJ|ADJ|2|obl");
        Occurrence described = speech(tree, 1);

        ACTS.read(List.of(described));

        assertThat(described.sense.kind()).isEqualTo(EventKind.ACCUSE);
        assertThat(described.arguments.patients()).containsExactly(2);
    }

    @Test
    void whatIsNotSaidDoesNothing() {
        Occurrence said = speech(DEMAND, 1);
        said.stance = new Stance(EventMention.Certainty.CERTAIN, true, false, Modality.ASSERTED, -1, -1);

        ACTS.read(List.of(said));

        assertThat(said.sense.kind()).isEqualTo(EventKind.STATEMENT);
    }

    @Test
    void whoSuggestsThatAnotherChangeAsksForIt() {
        SyntaxTree wish = Parsed.tree(
                "Doctors|doctor|NNS|NOUN|2|nsubj suggested|suggest|VBD|VERB|0|root "
                        + "that|that|IN|SCONJ|6|mark the|the|DT|DET|5|det mayor|mayor|NN|NOUN|6|nsubj rest|rest|VB|VERB|2|ccomp");
        SyntaxTree guess = Parsed.tree(
                "Doctors|doctor|NNS|NOUN|2|nsubj suggested|suggest|VBD|VERB|0|root "
                        + "that|that|IN|SCONJ|6|mark the|the|DT|DET|5|det mayor|mayor|NN|NOUN|6|nsubj rested|rest|VBD|VERB|2|ccomp");
        Occurrence wished = speech(wish, 1);
        Occurrence guessed = speech(guess, 1);
        ACTS.read(List.of(wished));
        ACTS.read(List.of(guessed));
        assertThat(wished.sense.kind()).isEqualTo(EventKind.REQUEST);
        assertThat(guessed.sense.kind()).isEqualTo(EventKind.STATEMENT);
    }

    @Test
    void whoCannotBelieveItRefusesNothing() {
        SyntaxTree tree = Parsed.tree("Berg|Berg|NNP|PROPN|2|nsubj said|say|VBD|VERB|0|root I|I|PRP|PRON|6|nsubj "
                + "ca|can|MD|AUX|6|aux n't|not|RB|PART|6|advmod believe|believe|VB|VERB|2|ccomp it|it|PRP|PRON|6|obj");
        Occurrence said = speech(tree, 1);
        ACTS.read(List.of(said));
        assertThat(said.sense.kind()).isEqualTo(EventKind.STATEMENT);
    }
}
