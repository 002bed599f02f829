package dev.gistline.language;

import java.util.List;

/**
 * Mends the parse of a sentence whose verb was taken for a relative clause of its subject, "More than 300 people, including
 * one woman, were deported": a relative clause in English has a pronoun that opens it or a subject of its own.
 */
final class MainVerbRepair {

    private MainVerbRepair() {}

    /** Whether the token is now the main verb of its sentence. */
    static boolean mend(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        int root = root(tokens, verb);
        boolean ofClause = token.relation().equals("advcl")
                && token.head() >= 0
                && tokens.get(token.head()).relation().equals("acl:relcl")
                && tokens.get(token.head()).head() == root;
        if (!token.relation().equals("acl:relcl") && !ofClause
                || root >= token.head() + 1
                || !isNoun(tokens.get(root))
                || !isFiniteWithoutSubject(tokens, verb, root)) {
            return false;
        }
        boolean passive = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token one = tokens.get(i);
            passive |= one.head() == verb && one.relation().equals("aux:pass");
            boolean outside = i > verb || i < root && isCircumstance(one);
            if (one.head() == root && i != verb && outside) {
                tokens.set(i, one.under(verb, one.relation()));
            }
        }
        tokens.set(verb, token.under(-1, "root"));
        tokens.set(root, tokens.get(root).under(verb, passive ? "nsubj:pass" : "nsubj"));
        return true;
    }

    private static int root(List<Token> tokens, int from) {
        int at = from;
        for (int steps = 0; tokens.get(at).head() >= 0 && steps < tokens.size(); steps++) {
            at = tokens.get(at).head();
        }
        return at;
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("NOUN")
                || token.pos().equals("PROPN")
                || token.pos().equals("PRON");
    }

    private static boolean isFiniteWithoutSubject(List<Token> tokens, int verb, int root) {
        boolean finite = tokens.get(verb).isFinite();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb) {
                if (token.is("nsubj")
                        || token.is("csubj")
                        || token.is("expl")
                        || token.tag().startsWith("W")) {
                    return false;
                }
                finite |= (token.is("aux") || token.is("cop")) && token.isFinite();
            }
            // The root is copular or has a subject: then it is the predicate.
            if (token.head() == root && (token.is("cop") || token.is("nsubj") || token.is("expl"))) {
                return false;
            }
            boolean between = i > tokens.get(verb).head() && i < verb;
            if (between && (token.tag().startsWith("W") || token.text().equals("that"))) {
                return false;
            }
        }
        return finite;
    }

    private static boolean isCircumstance(Token token) {
        return token.is("obl") || token.is("advmod") || token.is("advcl") || token.is("punct") || token.is("cc");
    }
}
