package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends the objects of verbs that have two, "sent the mayor a letter", "told the board that rust had spread": who gets or hears it
 * was taken for what is sent or told, or the two for one.
 */
final class DoubleObjectRepair {
    /** The farthest that an article stands before its noun. */
    private static final int FARTHEST_ARTICLE = 8;

    private final Set<String> ditransitive;

    /**
     * @param ditransitive verbs with two objects, the first of which gets the second (Levin 1993, classes 13.1, 13.3, 37.1)
     */
    DoubleObjectRepair(Set<String> ditransitive) {
        this.ditransitive = ditransitive;
    }

    boolean mend(List<Token> tokens, int at) {
        return recipient(tokens, at) || hearer(tokens, at) || hearerOfThat(tokens, at);
    }

    /** "sent the mayor a letter", where the letter was taken for the mayor's apposition or both for plain objects. */
    private boolean recipient(List<Token> tokens, int at) {
        Token second = tokens.get(at);
        boolean beside = second.relation().equals("appos") && indefinite(tokens, at);
        if (!beside && !second.relation().equals("obj")) {
            return false;
        }
        int first = beside ? second.head() : objectBefore(tokens, second.head(), at);
        if (first < 0 || first > at || !tokens.get(first).relation().equals("obj")) {
            return false;
        }
        int verb = tokens.get(first).head();
        if (verb < 0
                || verb > first
                || !ditransitive.contains(tokens.get(verb).lemma())
                || Commas.areBetween(tokens, first, at)) {
            return false;
        }
        tokens.set(first, tokens.get(first).under(verb, "iobj"));
        tokens.set(at, second.under(verb, "obj"));
        return true;
    }

    /** "told the board that rust had spread", where the board was taken for what is told. */
    private static boolean hearer(List<Token> tokens, int at) {
        Token object = tokens.get(at);
        int verb = object.head();
        boolean told = object.relation().equals("obj")
                && verb >= 0
                && verb < at
                && tokens.get(verb).lemma().equals("tell");
        for (int i = at + 1; told && i < tokens.size(); i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("ccomp")) {
                tokens.set(at, object.under(verb, "iobj"));
                return true;
            }
        }
        return false;
    }

    /**
     * "told the board that rust had spread", where "that rust" was taken for a clause of the board and the board for what had: tell
     * has a hearer.
     */
    private static boolean hearerOfThat(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        int verb = noun.head();
        int tell = verb < 0 ? -1 : tokens.get(verb).head();
        if (!noun.is("nsubj")
                || verb < at + 3
                || tell < 0
                || tell >= at
                || !tokens.get(tell).lemma().equals("tell")
                || !tokens.get(verb).is("ccomp")
                || !tokens.get(at + 1).lemma().equals("that")
                || tokens.get(at + 2).head() != at
                || tokens.get(at + 1).head() != at + 2) {
            return false;
        }
        for (int i = tell + 1; i < at; i++) {
            if (tokens.get(i).head() != at) {
                return false;
            }
        }
        tokens.set(at, noun.under(tell, "iobj"));
        tokens.set(at + 1, tokens.get(at + 1).under("IN", verb, "mark"));
        tokens.set(at + 2, tokens.get(at + 2).under("NN", verb, "nsubj"));
        return true;
    }

    private static int objectBefore(List<Token> tokens, int verb, int at) {
        for (int i = Math.max(verb, 0); i < at; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("obj")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean indefinite(List<Token> tokens, int noun) {
        for (int i = Math.max(0, noun - FARTHEST_ARTICLE); i < noun; i++) {
            Token token = tokens.get(i);
            if (token.head() == noun && token.relation().equals("det")) {
                return token.lemma().equals("a") || token.lemma().equals("an");
            }
        }
        return false;
    }
}
