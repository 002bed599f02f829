package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasingTest {
    private final Phrasing phrasing = new Phrasing(
            new Cast(List.of()),
            PastTense.load(),
            new ArgumentFinder(VerbSubjects.load(), new NominalArguments(EventNouns.load())));

    private String clause(SyntaxTree tree, int verb, String... sources) {
        return phrasing.clause(Parsed.occurrence(tree, verb), List.of(sources));
    }

    @Test
    void whoDidItStandsWhereTheClauseHasNoSubject() {
        SyntaxTree tree = Parsed.tree("Moved|move|VBD|VERB|0|root a|a|DT|DET|3|det motion|motion|NN|NOUN|1|obj");
        assertThat(clause(tree, 0, "Ada Lind")).isEqualTo("Ada Lind moved a motion");
    }

    @Test
    void whoeverSaysWeIsNamed() {
        SyntaxTree tree = Parsed.tree("We|we|PRP|PRON|2|nsubj rejected|reject|VBD|VERB|0|root it|it|PRP|PRON|2|obj");
        assertThat(clause(tree, 1, "the union")).isEqualTo("The union rejected it");
    }

    @Test
    void keepsWhatWasVotedOrOfferedToBeDone() {
        SyntaxTree tree = Parsed.tree("Members|member|NNS|NOUN|2|nsubj voted|vote|VBD|VERB|0|root to|to|TO|PART|4|mark "
                + "strike|strike|VB|VERB|2|advcl");
        assertThat(clause(tree, 1)).isEqualTo("Members voted to strike");
    }

    @Test
    void leavesOutWhatTheSentenceOpensOn() {
        SyntaxTree tree = Parsed.tree("Sent|send|VBN|VERB|4|ccomp late|late|RB|ADV|1|advmod they|they|PRP|PRON|4|nsubj "
                + "demanded|demand|VBD|VERB|0|root pay|pay|NN|NOUN|4|obj");
        assertThat(clause(tree, 3)).isEqualTo("They demanded pay");
    }
}
