package dev.gistline.language;

/**
 * The features by which {@link Parser} names a relation while it builds the tree, for the decisions that follow. {@code d} is the
 * dependent, {@code g} its governor.
 */
final class LabelFeatures {
    private LabelFeatures() {}

    /** What is known when {@code dependent} is attached to {@code governor}. */
    static void extract(ParserState state, ParserWords words, int governor, int dependent, Features into) {
        int none = words.size + 1;
        long[] w = words.word;
        long[] t = words.tag;
        long[] c = words.cluster;
        int direction = dependent < governor ? 1 : 0;
        int distance = Math.min(Math.abs(governor - dependent), 4) * 2 + direction;
        int d = dependent;
        int g = governor;
        int child = state.left[d] < 0 ? none : state.left[d];
        long sisters = direction == 1 ? state.leftLabels[g] : state.rightLabels[g];
        into.clear();
        into.add(200, direction);
        into.add(201, w[d], direction);
        into.add(202, t[d], direction);
        into.add(203, w[g], direction);
        into.add(204, t[g], direction);
        into.add(205, t[d], t[g], distance);
        into.add(206, w[d], t[g], direction);
        into.add(207, t[d], w[g], direction);
        into.add(208, w[child], t[d], t[g], direction);
        into.add(209, state.leftLabels[d], t[d], t[g], direction);
        into.add(210, sisters, t[d], t[g], direction);
        into.add(211, w[d], w[g], direction);
        into.add(212, state.rightLabels[d], t[d], t[g], direction);
        into.add(213, c[d], c[g], direction);
        into.add(214, c[d], t[g], direction);
        into.add(215, t[d], c[g], direction);
        into.add(216, w[child], c[d], direction);
        into.add(217, state.leftLabels[d], sisters, t[d], t[g]);
        into.add(218, t[d > 0 ? d - 1 : none], t[d], t[d + 1], direction);
    }
}
