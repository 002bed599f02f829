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
    private final Scorer transitions;
    private final Scorer early;
    private final Scorer late;

    Parser(List<String> relations, Scorer transitions, Scorer early, Scorer late) {
        if (relations.size() >= ParserState.NONE) {
            throw new IllegalArgumentException("more relations than a set of bits holds: " + relations.size());
        }
        this.relations = relations;
        this.transitions = transitions;
        this.early = early;
        this.late = late;
    }

    static Parser read(ByteBuffer file) {
        return new Parser(ModelFile.strings(file), Weights.read(file), Weights.read(file), Weights.read(file));
    }

    String relation(int label) {
        return relations.get(label);
    }

    /** Room for one thread's work; after {@link #parse} its state holds the tree. */
    static final class Scratch {
        final ParserState state = new ParserState();
        final ParserWords words = new ParserWords();
        final long[] features = new long[TransitionFeatures.MOST];
        final int[] scores = new int[64];
    }

    /** In {@link ParserState#head}, the root's head is the number of words. */
    void parse(Words words, int[] tags, Scratch scratch) {
        ParserState state = scratch.state;
        scratch.words.fill(words, tags);
        state.start(words.size);
        while (!state.done()) {
            apply(choose(scratch), scratch);
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

    private void apply(int transition, Scratch scratch) {
        ParserState state = scratch.state;
        if (transition == ParserState.SHIFT) {
            state.shift();
        } else {
            int governor = state.governor(transition);
            int count = LabelFeatures.early(state, scratch.words, governor, state.top(), scratch.features);
            early.score(scratch.features, count, scratch.scores);
            state.attach(governor, Tagger.best(scratch.scores, relations.size()));
        }
    }

    private void relabel(Scratch scratch) {
        ParserState state = scratch.state;
        LabelFeatures.prepare(state, scratch.words);
        for (int i = 0; i < state.size; i++) {
            int count = LabelFeatures.late(state, scratch.words, i, scratch.features);
            late.score(scratch.features, count, scratch.scores);
            state.label[i] = Tagger.best(scratch.scores, relations.size());
        }
    }
}
