package dev.gistline.language;

import java.util.List;

/** What hangs on a token of a parse. */
final class Dependents {

    private Dependents() {}

    /** The first token that hangs on none; -1 for none. */
    static int root(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() < 0) {
                return i;
            }
        }
        return -1;
    }

    /** @param relation with its subtypes */
    static boolean has(List<Token> tokens, int head, String relation) {
        return tokens.stream().anyMatch(token -> token.head() == head && token.is(relation));
    }

    /** The first token that hangs on {@code head} by the relation or a subtype of it; -1 for none. */
    static int first(List<Token> tokens, int head, String relation) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head && tokens.get(i).is(relation)) {
                return i;
            }
        }
        return -1;
    }

    /** The last such token; -1 for none. */
    static int last(List<Token> tokens, int head, String relation) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).head() == head && tokens.get(i).is(relation)) {
                return i;
            }
        }
        return -1;
    }

    /** @param preposition its lemma */
    static boolean hasCase(List<Token> tokens, int noun, String preposition) {
        return tokens.stream()
                .anyMatch(token -> token.head() == noun
                        && token.is("case")
                        && token.lemma().equals(preposition));
    }

    /** A subject, be it a noun, a clause or "there". */
    static boolean hasSubject(List<Token> tokens, int verb) {
        return tokens.stream()
                .anyMatch(
                        token -> token.head() == verb && (token.is("nsubj") || token.is("csubj") || token.is("expl")));
    }

    /** An auxiliary in the past or present tense, or a modal. */
    static boolean hasFiniteAuxiliary(List<Token> tokens, int verb) {
        return tokens.stream().anyMatch(token -> token.head() == verb && token.is("aux") && token.isFinite());
    }

    /** Whether the verb or an auxiliary of it is finite. */
    static boolean isFinite(List<Token> tokens, int verb) {
        return tokens.get(verb).isFinite() || hasFiniteAuxiliary(tokens, verb);
    }

    /** Whether a finite verb without a subject of its own is joined to {@code head} by no conjunction. */
    static boolean isLooselyJoined(List<Token> tokens, int verb, int head) {
        Token token = tokens.get(verb);
        return token.head() == head
                && token.relation().equals("conj")
                && isFinite(tokens, verb)
                && !has(tokens, verb, "cc")
                && !hasSubject(tokens, verb);
    }

    /** Whether some tokens govern each other in a circle, so that no root is above them. */
    static boolean areInCircle(List<Token> tokens) {
        int[] visit = new int[tokens.size()];
        for (int i = 0; i < visit.length; i++) {
            int up = i;
            while (up >= 0 && visit[up] == 0) {
                visit[up] = i + 1;
                up = tokens.get(up).head();
            }
            if (up >= 0 && visit[up] == i + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a noun or a name, and no pronoun. */
    static boolean isNoun(Token token) {
        return token.pos().equals("NOUN") || token.pos().equals("PROPN");
    }
}
