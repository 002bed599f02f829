package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedObjectsTest {
    @Test
    void aVerbThatNeedsAnObjectHasThatOfTheVerbJoinedToIt() {
        SyntaxTree tree =
                Parsed.tree("Guards|guard|NNS|NOUN|2|nsubj arrested|arrest|VBD|VERB|0|root and|and|CC|CCONJ|4|cc "
                        + "charged|charge|VBD|VERB|2|conj Berg|Berg|NNP|PROPN|4|obj");
        assertThat(SharedObjects.of(tree, 1)).isEqualTo(4);
    }

    @Test
    void theSecondVerbHasAnObjectThatFollowsIt() {
        SyntaxTree tree =
                Parsed.tree("Guards|guard|NNS|NOUN|2|nsubj stabbed|stab|VBD|VERB|0|root and|and|CC|CCONJ|4|cc "
                        + "wounded|wound|VBD|VERB|2|conj Berg|Berg|NNP|PROPN|2|obj");
        assertThat(SharedObjects.of(tree, 3)).isEqualTo(4);
    }

    @Test
    void aVerbThatNeedsNoneHasNone() {
        SyntaxTree tree = Parsed.tree("Guards|guard|NNS|NOUN|2|nsubj left|leave|VBD|VERB|0|root and|and|CC|CCONJ|4|cc "
                + "told|tell|VBD|VERB|2|conj Berg|Berg|NNP|PROPN|4|obj");
        assertThat(SharedObjects.of(tree, 1)).isEqualTo(-1);
    }

    @Test
    void anObjectBeforeTheSecondVerbIsTheFirstsAlone() {
        SyntaxTree tree =
                Parsed.tree("Guards|guard|NNS|NOUN|2|nsubj stabbed|stab|VBD|VERB|0|root Berg|Berg|NNP|PROPN|2|obj "
                        + "and|and|CC|CCONJ|5|cc fled|flee|VBD|VERB|2|conj");
        assertThat(SharedObjects.of(tree, 4)).isEqualTo(-1);
    }
}
