package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final String SAYS = "|NOUN|2|nsubj %s|VBD|VERB|0|root guards|guard|NNS|NOUN|4|nsubj "
            + "beat|beat|VBD|VERB|2|ccomp prisoners|prisoner|NNS|NOUN|4|obj";

    private static Modality modality(String speaker, String verb, EventKind kind) {
        Occurrence event = Parsed.occurrence(Parsed.tree(speaker + SAYS.formatted(verb)), 3);
        event.arguments = new Arguments(List.of(2), List.of(4), List.of());
        event.stance = new Stance(EventMention.Certainty.CERTAIN, false, false, Modality.ASSERTED, 0, 1);
        return new Claims(new Cast(List.of())).modality(event, kind);
    }

    @Test
    void violenceThatOneSideTellsOfIsReported() {
        assertThat(modality("Families|family|NNS", "said|say", EventKind.ASSAULT))
                .isEqualTo(Modality.REPORTED);
    }

    @Test
    void violenceThatPoliceTellOfIsAsserted() {
        assertThat(modality("Police|police|NNS", "said|say", EventKind.ASSAULT)).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void whatIsAdmittedOrConfirmedIsAsserted() {
        assertThat(modality("Families|family|NNS", "confirmed|confirm", EventKind.ASSAULT))
                .isEqualTo(Modality.ASSERTED);
    }

    @Test
    void whatHarmsNobodyIsAsserted() {
        assertThat(modality("Families|family|NNS", "said|say", EventKind.BUSINESS))
                .isEqualTo(Modality.ASSERTED);
    }
}
