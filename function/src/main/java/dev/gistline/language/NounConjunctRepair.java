package dev.gistline.language;

import java.util.List;

/**
 * Mends nouns that were joined to the verb before them, "She explored the mill [and] its cellars": what "and" joins is of one
 * kind (Huddleston and Pullum 2002, chapter 15), so that a noun goes with the noun that the verb has before the conjunction.
 */
final class NounConjunctRepair {
    private NounConjunctRepair() {}

    /** Whether the noun is now joined to a noun. */
    static boolean mend(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        int verb = noun.head();
        if (!noun.relation().equals("conj")
                || verb < 0
                || verb > at
                || !noun.pos().matches("NOUN|PROPN")
                || !tokens.get(verb).pos().equals("VERB")) {
            return false;
        }
        int and = -1;
        boolean preposition = false;
        for (int i = verb + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == at) {
                if (token.is("cop") || token.is("nsubj")) {
                    return false;
                }
                and = token.is("cc") && i < at && and < 0 ? i : and;
                preposition |= token.is("case") && i < at;
            }
        }
        int before = and < 0 ? -1 : argument(tokens, verb, and, preposition);
        if (before < 0 || opensClause(tokens, before, and)) {
            return false;
        }
        tokens.set(at, noun.under(before, "conj"));
        return true;
    }

    /** "She sent a letter, [and] the mayor, Berg, left": a comma before "and" without another one before it closes no list. */
    private static boolean opensClause(List<Token> tokens, int before, int and) {
        return tokens.get(and - 1).text().equals(",") && !Commas.areBetween(tokens, before, and - 1);
    }

    /** The verb's last noun before the conjunction, where no clause stands between; one with a preposition if the other has one. */
    private static int argument(List<Token> tokens, int verb, int and, boolean preposition) {
        for (int i = and - 1; i > verb; i--) {
            Token token = tokens.get(i);
            if (token.pos().equals("VERB")) {
                return -1;
            }
            boolean object = token.relation().equals("obj") && !preposition;
            boolean adjunct = token.relation().equals("obl")
                    && (preposition ? Dependents.has(tokens, i, "case") : !TimeNouns.has(token));
            if (token.head() == verb && (object || adjunct)) {
                return i;
            }
        }
        return -1;
    }
}
