package dev.gistline.language;

import java.util.Arrays;

/**
 * A sentence half way through the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of
 * words whose heads are open, and the words to come, after which stands the root.
 */
final class ParserState {
    static final int SHIFT = 0;
    /** The top of the stack depends on the word below it. */
    static final int RIGHT = 1;
    /** The top of the stack depends on the next word. */
    static final int LEFT = 2;

    static final int TRANSITIONS = 3;

    /** No label yet. */
    static final int NONE = 63;

    int size;
    int depth;
    int next;
    int[] stack = new int[0];
    int[] head = new int[0];
    int[] label = new int[0];
    int[] left = new int[0];
    int[] left2 = new int[0];
    int[] right = new int[0];
    int[] right2 = new int[0];
    int[] lefts = new int[0];
    int[] rights = new int[0];
    /** A bit for each label among the dependents on one side. */
    long[] leftLabels = new long[0];

    long[] rightLabels = new long[0];

    void start(int words) {
        size = words;
        int room = words + 1;
        if (stack.length < room) {
            int grown = room + room / 2;
            stack = new int[grown];
            head = new int[grown];
            label = new int[grown];
            left = new int[grown];
            left2 = new int[grown];
            right = new int[grown];
            right2 = new int[grown];
            lefts = new int[grown];
            rights = new int[grown];
            leftLabels = new long[grown];
            rightLabels = new long[grown];
        }
        for (int[] none : new int[][] {head, left, left2, right, right2}) {
            Arrays.fill(none, 0, room, -1);
        }
        Arrays.fill(label, 0, room, NONE);
        Arrays.fill(lefts, 0, room, 0);
        Arrays.fill(rights, 0, room, 0);
        Arrays.fill(leftLabels, 0, room, 0);
        Arrays.fill(rightLabels, 0, room, 0);
        depth = 0;
        next = 0;
    }

    boolean done() {
        return depth == 0 && next == size;
    }

    boolean allows(int transition) {
        return switch (transition) {
            case SHIFT -> next < size;
            case RIGHT -> depth >= 2;
            default -> depth >= 1 && !(next == size && depth > 1);
        };
    }

    int top() {
        return depth > 0 ? stack[depth - 1] : -1;
    }

    int second() {
        return depth > 1 ? stack[depth - 2] : -1;
    }

    int third() {
        return depth > 2 ? stack[depth - 3] : -1;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The word that the transition would make the governor of the top. */
    int governor(int transition) {
        return transition == RIGHT ? stack[depth - 2] : next;
    }

    void attach(int governor, int relation) {
        int dependent = stack[--depth];
        head[dependent] = governor;
        label[dependent] = relation;
        if (dependent < governor) {
            left2[governor] = left[governor];
            left[governor] = dependent;
            lefts[governor]++;
            leftLabels[governor] |= 1L << relation;
        } else {
            right2[governor] = right[governor];
            right[governor] = dependent;
            rights[governor]++;
            rightLabels[governor] |= 1L << relation;
        }
    }

    /** A finished tree of known heads, its relations open. */
    void build(int[] heads) {
        start(heads.length);
        System.arraycopy(heads, 0, head, 0, heads.length);
        for (int i = 0; i < heads.length; i++) {
            if (i > heads[i]) {
                right2[heads[i]] = right[heads[i]];
                right[heads[i]] = i;
            }
        }
        for (int i = heads.length - 1; i >= 0; i--) {
            if (i < heads[i]) {
                left2[heads[i]] = left[heads[i]];
                left[heads[i]] = i;
            }
        }
    }
}
