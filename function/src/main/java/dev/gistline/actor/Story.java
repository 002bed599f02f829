package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What the sieves work on: the sentences of the title, then those of the body, and all mentions in them. */
final class Story {
    private final String title;
    private final String body;
    private final int titled;
    private final List<Sentence> sentences;
    private final List<Tree> trees;
    private final List<Candidate> candidates = new ArrayList<>();
    /** For each sentence how many sentences with a verb stand before it in the body: datelines and headings do not count. */
    private final int[] place;

    /** For each sentence the candidate that each token heads, or -1. */
    private final int[][] byHead;

    Story(String title, List<Sentence> titleSentences, String body, List<Sentence> bodySentences) {
        this.title = title;
        this.body = body;
        titled = titleSentences.size();
        sentences = new ArrayList<>(titleSentences);
        sentences.addAll(bodySentences);
        trees = sentences.stream().map(Tree::of).toList();
        place = new int[sentences.size()];
        int full = 0;
        for (int i = titled; i < place.length; i++) {
            place[i] = full;
            full += sentences.get(i).tokens().stream()
                            .anyMatch(token -> token.pos().equals("VERB"))
                    ? 1
                    : 0;
        }
        byHead = new int[sentences.size()][];
        for (int i = 0; i < byHead.length; i++) {
            byHead[i] = new int[sentences.get(i).size()];
            Arrays.fill(byHead[i], -1);
        }
    }

    /** Adds the mentions; they are kept in text order. */
    void add(List<Candidate> found) {
        List<Candidate> ordered = new ArrayList<>(found);
        Collections.sort(
                ordered,
                (a, b) -> a.sentence() != b.sentence()
                        ? Integer.compare(a.sentence(), b.sentence())
                        : a.first() != b.first()
                                ? Integer.compare(a.first(), b.first())
                                : Integer.compare(b.end(), a.end()));
        for (Candidate candidate : ordered) {
            int[] heads = byHead[candidate.sentence()];
            if (heads[candidate.head()] < 0) {
                heads[candidate.head()] = candidates.size();
            }
            candidates.add(candidate);
        }
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Sentence sentence(int index) {
        return sentences.get(index);
    }

    Sentence sentence(Candidate candidate) {
        return sentences.get(candidate.sentence());
    }

    Tree tree(int sentence) {
        return trees.get(sentence);
    }

    Token token(int sentence, int token) {
        return sentences.get(sentence).token(token);
    }

    Token head(Candidate candidate) {
        return token(candidate.sentence(), candidate.head());
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Candidate candidate(int index) {
        return candidates.get(index);
    }

    /** The index of the candidate that {@code token} heads, or -1. */
    int headedBy(int sentence, int token) {
        return byHead[sentence][token];
    }

    boolean inTitle(int sentence) {
        return sentence < titled;
    }

    boolean inTitle(Candidate candidate) {
        return inTitle(candidate.sentence());
    }

    /** Whether the sentence is one of the first of the body, where a dateline can stand. */
    boolean opensBody(int sentence) {
        return !inTitle(sentence) && place[sentence] == 0;
    }

    /** The number of the sentence in the body; negative in the title. */
    int inBody(int sentence) {
        return sentence - titled;
    }

    /** How many full sentences of the body stand before this one. */
    int place(int sentence) {
        return place[sentence];
    }

    /** The words of tokens {@code [first, end)} as written. */
    String written(int sentence, int first, int end) {
        if (first >= end) {
            return "";
        }
        String text = inTitle(sentence) ? title : body;
        return sentences.get(sentence).span(first, end).in(text);
    }
}
