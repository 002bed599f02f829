package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeFaultsTest {
    private static final List<String> TAGS = List.of("IN", "NNS", "VBD");
    private static final List<String> RELATIONS =
            List.of("advcl", "case", "conj", "dep", "nsubj", "obj", "obl", "root");

    private final TreeFaults faults = new TreeFaults(new TagClasses(TAGS), RELATIONS);

    /** @param parse words as tag, head counted from 1, 0 for the root, and relation: {@code NNS/2/nsubj} */
    private int count(String parse) {
        String[] words = parse.split(" ");
        ParserState state = new ParserState();
        state.start(words.length);
        ParserWords own = new ParserWords();
        own.tagNumber = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            String[] fields = words[i].split("/");
            own.tagNumber[i] = TAGS.indexOf(fields[0]);
            int head = Integer.parseInt(fields[1]);
            state.head[i] = head == 0 ? words.length : head - 1;
            state.label[i] = RELATIONS.indexOf(fields[2]);
        }
        return faults.count(state, own);
    }

    @Test
    void aClauseWithItsSubjectHasNone() {
        assertThat(count("NNS/2/nsubj VBD/0/root NNS/2/obj IN/5/case NNS/2/obl"))
                .isZero();
    }

    @Test
    void aFiniteVerbWithoutSubjectIsOne() {
        // Crews left after [walls] fell, with "walls" for what they left after.
        assertThat(count("NNS/2/nsubj VBD/0/root IN/4/case NNS/2/obl VBD/2/advcl"))
                .isEqualTo(1);
    }

    @Test
    void aVerbMayShareTheSubjectOfTheOneBefore() {
        assertThat(count("NNS/2/nsubj VBD/0/root VBD/2/conj")).isZero();
    }

    @Test
    void aSecondSubjectIsOne() {
        assertThat(count("NNS/3/nsubj NNS/3/nsubj VBD/0/root")).isEqualTo(1);
    }

    @Test
    void anObjectWithAPrepositionIsOne() {
        assertThat(count("NNS/2/nsubj VBD/0/root IN/4/case NNS/2/obj")).isEqualTo(1);
    }
}
