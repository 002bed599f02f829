package dev.gistline.language;

/** What each transition costs: how many true arcs can no longer be built after it (Goldberg and Nivre 2013). */
final class Oracle {

    private Oracle() {}

    static void costs(ParserState state, int[] heads, int[] into) {
        int next = state.next;
        int top = state.top();
        int second = state.second();
        into[ParserState.SHIFT] = 0;
        into[ParserState.LEFT] = 0;
        into[ParserState.RIGHT] = 0;
        if (next < state.size) {
            // The next word loses heads below the top, and every dependent on the stack.
            for (int i = 0; i < state.depth; i++) {
                int word = state.stack[i];
                if (heads[next] == word && i < state.depth - 1 || heads[word] == next) {
                    into[ParserState.SHIFT]++;
                }
            }
        }
        if (top >= 0) {
            int rightDependents = 0;
            for (int i = next; i < state.size; i++) {
                if (heads[i] == top) {
                    rightDependents++;
                }
            }
            boolean headAhead = heads[top] >= next;
            into[ParserState.RIGHT] = rightDependents + (headAhead ? 1 : 0);
            into[ParserState.LEFT] =
                    rightDependents + (heads[top] == second && second >= 0 || headAhead && heads[top] != next ? 1 : 0);
        }
    }
}
