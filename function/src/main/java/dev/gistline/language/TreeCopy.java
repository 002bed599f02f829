package dev.gistline.language;

import java.util.Arrays;

/** The heads and labels of a tree, kept while another is built. */
final class TreeCopy {
    private int size;
    private int[] heads = new int[0];
    private int[] labels = new int[0];

    void copy(ParserState state) {
        size = state.size;
        if (heads.length < size) {
            heads = new int[2 * size];
            labels = new int[2 * size];
        }
        System.arraycopy(state.head, 0, heads, 0, size);
        System.arraycopy(state.label, 0, labels, 0, size);
    }

    /** Whether the state's tree has the same heads. */
    boolean isOf(ParserState state) {
        return size == state.size && Arrays.equals(heads, 0, size, state.head, 0, size);
    }

    void restore(ParserState state) {
        System.arraycopy(heads, 0, state.head, 0, size);
        System.arraycopy(labels, 0, state.label, 0, size);
    }
}
