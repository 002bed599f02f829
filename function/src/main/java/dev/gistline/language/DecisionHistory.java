package dev.gistline.language;

import java.util.Arrays;

/** What a parser decided at each step, what it would have done else, and how near that came. */
final class DecisionHistory {
    private int steps;
    private int[] taken = new int[128];
    private int[] other = new int[128];
    private int[] margin = new int[128];
    private int[] relation = new int[128];

    void clear() {
        steps = 0;
    }

    /** Notes the best allowed transition by its score, and the second. */
    void add(ParserState state, int[] scores, int best) {
        if (steps == taken.length) {
            taken = Arrays.copyOf(taken, 2 * steps);
            other = Arrays.copyOf(other, 2 * steps);
            margin = Arrays.copyOf(margin, 2 * steps);
            relation = Arrays.copyOf(relation, 2 * steps);
        }
        int second = -1;
        for (int k = 0; k < ParserState.TRANSITIONS; k++) {
            if (k != best && state.allows(k) && (second < 0 || scores[k] > scores[second])) {
                second = k;
            }
        }
        taken[steps] = best;
        other[steps] = second;
        margin[steps] = second < 0 ? Integer.MAX_VALUE : scores[best] - scores[second];
        steps++;
    }

    /** Notes the name of the arc that the transition noted last has made. */
    void named(int arc) {
        relation[steps - 1] = arc;
    }

    int relation(int step) {
        return relation[step];
    }

    int taken(int step) {
        return taken[step];
    }

    int other(int step) {
        return other[step];
    }

    /** The step with the least margin above that of the step {@code before}, -1 to begin; -1 where none is below the limit. */
    int nextDoubtful(int before, int limit) {
        int next = -1;
        for (int i = 0; i < steps; i++) {
            boolean later = before < 0 || margin[i] > margin[before] || margin[i] == margin[before] && i > before;
            if (later && margin[i] < limit && (next < 0 || margin[i] < margin[next])) {
                next = i;
            }
        }
        return next;
    }
}
