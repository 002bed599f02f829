package dev.gistline.language;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Finds who governs whom: a greedy arc-hybrid parser trained with a dynamic oracle (Goldberg and Nivre 2013), so that
 * it has learnt to go on well after a mistake. Each arc is named at once, for the decisions that follow, and again when
 * the tree stands.
 */
final class Parser {
    private final List<String> relations;
    private final RelationChoice choice;
    private final Scorer transitions;
    private final Scorer late;
    private final Arcs arcs;

    Parser(List<String> relations, RelationChoice choice, Scorer transitions, Scorer early, Scorer late) {
        if (relations.size() >= ParserState.NONE) {
            throw new IllegalArgumentException("more relations than a set of bits holds: " + relations.size());
        }
        this.relations = relations;
        this.choice = choice;
        this.transitions = transitions;
        this.late = late;
        this.arcs = new Arcs(choice, early);
    }

    static Parser read(ByteBuffer file) {
        return new Parser(
                ModelFile.strings(file),
                RelationChoice.read(file),
                TransitionWeights.read(file),
                Weights.read(file),
                Weights.read(file));
    }

    String relation(int label) {
        return relations.get(label);
    }

    /** The number of a relation that the treebanks have. */
    int number(String relation) {
        return relations.indexOf(relation);
    }

    /** Room for one thread's work; after {@link #parse} its state holds the tree. */
    static final class Scratch {
        final ParserState state = new ParserState();
        final ParserWords words = new ParserWords();
        final long[] features = new long[TransitionFeatures.MOST];
        final int[] scores = new int[Long.SIZE];
    }

    /** In {@link ParserState#head}, the root's head is the number of words. */
    void parse(Words words, int[] tags, Scratch scratch) {
        ParserState state = scratch.state;
        scratch.words.fill(words, tags);
        state.start(words.size);
        while (!state.done()) {
            arcs.apply(choose(scratch), scratch);
        }
        relabel(scratch);
    }

    private int choose(Scratch scratch) {
        ParserState state = scratch.state;
        int count = TransitionFeatures.extract(state, scratch.words, scratch.features);
        transitions.score(scratch.features, count, scratch.scores);
        int best = -1;
        for (int k = 0; k < ParserState.TRANSITIONS; k++) {
            if (state.allows(k) && (best < 0 || scratch.scores[k] > scratch.scores[best])) {
                best = k;
            }
        }
        return best;
    }

    private void relabel(Scratch scratch) {
        ParserState state = scratch.state;
        LabelFeatures.prepare(state, scratch.words);
        for (int i = 0; i < state.size; i++) {
            long relations = choice.of(scratch.words, i, state.head[i]);
            if ((relations & relations - 1) == 0) {
                state.label[i] = Long.numberOfTrailingZeros(relations);
            } else {
                int count = LabelFeatures.late(state, scratch.words, i, scratch.features);
                late.score(scratch.features, count, scratch.scores);
                state.label[i] = RelationChoice.best(scratch.scores, relations);
            }
        }
    }
}
