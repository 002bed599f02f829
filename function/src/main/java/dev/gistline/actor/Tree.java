package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Arrays;

/** The parse of a sentence, walked from heads to dependents. */
final class Tree {
    private final Sentence sentence;
    /** The dependents of token {@code i}, in order, are {@code children[begin[i]..begin[i + 1])}. */
    private final int[] begin;

    private final int[] children;

    private Tree(Sentence sentence, int[] begin, int[] children) {
        this.sentence = sentence;
        this.begin = begin;
        this.children = children;
    }

    static Tree of(Sentence sentence) {
        int size = sentence.size();
        int[] begin = new int[size + 2];
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                begin[token.head() + 2]++;
            }
        }
        for (int i = 2; i < begin.length; i++) {
            begin[i] += begin[i - 1];
        }
        int[] children = new int[size];
        for (int i = 0; i < size; i++) {
            int head = sentence.token(i).head();
            if (head >= 0) {
                children[begin[head + 1]++] = i;
            }
        }
        return new Tree(sentence, begin, children);
    }

    /** The dependents of {@code token}, in text order. */
    int[] dependents(int token) {
        return Arrays.copyOfRange(children, begin[token], begin[token + 1]);
    }

    /** The first dependent of {@code token} with {@code relation}, or -1. */
    int dependent(int token, String relation) {
        for (int i = begin[token]; i < begin[token + 1]; i++) {
            if (sentence.token(children[i]).is(relation)) {
                return children[i];
            }
        }
        return -1;
    }

    boolean has(int token, String relation) {
        return dependent(token, relation) >= 0;
    }

    /** The leftmost token of the dependents before {@code token} that stand in one unbroken run with it. */
    int leftEdge(int token) {
        int edge = token;
        for (int i = begin[token + 1] - 1; i >= begin[token]; i--) {
            int child = children[i];
            if (child < token && rightEdge(child) == edge - 1) {
                edge = leftEdge(child);
            }
        }
        return edge;
    }

    /** The last token of the subtree of {@code token}. */
    int rightEdge(int token) {
        int edge = token;
        for (int i = begin[token]; i < begin[token + 1]; i++) {
            if (children[i] > token) {
                edge = Math.max(edge, rightEdge(children[i]));
            }
        }
        return edge;
    }

    /** The token in {@code [first, end)} whose governor is outside. */
    static int head(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            int head = sentence.token(i).head();
            if (head < first || head >= end) {
                return i;
            }
        }
        return first;
    }
}
