package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventMergerTest {
    private static final EventMerger MERGER = new EventMerger(new Cast(List.of()), EventNouns.load());

    private static Occurrence event(SyntaxTree tree, int verb, EventKind kind) {
        Occurrence event = Parsed.occurrence(tree, verb);
        event.sense = new EventSense(kind, null, null, null, true);
        return event;
    }

    @Test
    void whatAnAgreementIsToDoIsNoEventBesideIt() {
        SyntaxTree tree =
                Parsed.tree("They|they|PRP|PRON|2|nsubj signed|sign|VBD|VERB|0|root deals|deal|NNS|NOUN|2|obj "
                        + "to|to|TO|PART|5|mark close|close|VB|VERB|3|acl mills|mill|NNS|NOUN|5|obj");

        assertThat(MERGER.merge(List.of(event(tree, 1, EventKind.AGREE), event(tree, 4, EventKind.BUSINESS))))
                .hasSize(1);
        assertThat(MERGER.merge(List.of(event(tree, 1, EventKind.ASSAULT), event(tree, 4, EventKind.BUSINESS))))
                .hasSize(2);
    }
}
