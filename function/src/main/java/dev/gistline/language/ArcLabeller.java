package dev.gistline.language;

/** Names the arcs of a sentence while its tree grows, so that later decisions can look at the names. */
final class ArcLabeller {
    private final RelationChoice choice;
    private final Scorer early;

    ArcLabeller(RelationChoice choice, Scorer early) {
        this.choice = choice;
        this.early = early;
    }

    /** Takes the transition and gives the name of its arc; -1 where it makes none. */
    int apply(int transition, Parser.Scratch scratch) {
        ParserState state = scratch.state;
        if (transition == ParserState.SHIFT) {
            state.shift();
            return -1;
        }
        int governor = state.governor(transition);
        long relations = choice.of(scratch.words, state.top(), governor);
        int relation = Long.numberOfTrailingZeros(relations);
        if ((relations & relations - 1) != 0) {
            LabelFeatures.extract(state, scratch.words, governor, state.top(), scratch.features);
            relation = RelationChoice.best(relations, early, scratch.named, scratch);
        }
        state.attach(governor, relation);
        return relation;
    }

    /** Takes a transition again whose arc has its name. */
    static void again(int transition, int relation, ParserState state) {
        if (transition == ParserState.SHIFT) {
            state.shift();
        } else {
            state.attach(state.governor(transition), relation);
        }
    }
}
