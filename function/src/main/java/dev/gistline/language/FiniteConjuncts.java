package dev.gistline.language;

import java.util.List;

/**
 * Mends finite verbs that were joined to an infinitive or a gerund, "does not try to compete but is aimed at families": they
 * have nothing to share but the subject, and that is the finite verb's before them. The treebanks' 19,700 sentences have six such pairs.
 */
final class FiniteConjuncts {

    private FiniteConjuncts() {}

    static boolean mend(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        int first = verb.head();
        if (!verb.relation().equals("conj")
                || first < 0
                || first > at
                || !isVerb(verb)
                || !isVerb(tokens.get(first))
                || !Dependents.isFinite(tokens, at)
                || Dependents.isFinite(tokens, first)
                || Dependents.hasSubject(tokens, at)) {
            return false;
        }
        int up = tokens.get(first).head();
        while (up >= 0 && up < first && !(isVerb(tokens.get(up)) && Dependents.isFinite(tokens, up))) {
            up = tokens.get(up).head();
        }
        if (up < 0 || up > first) {
            return false;
        }
        tokens.set(at, Asides.with(verb, up, "conj"));
        return true;
    }

    private static boolean isVerb(Token token) {
        return token.tag().startsWith("VB");
    }
}
