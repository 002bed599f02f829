package dev.gistline.language;

import java.util.List;

/**
 * Mends finite verbs that were joined to an infinitive or a gerund, "does not try to compete but is aimed at families": they
 * have nothing to share but the subject, and that is the finite verb's before them. The treebanks' 19,700 sentences have six such pairs.
 */
final class FiniteConjunctRepair {

    private FiniteConjunctRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        int first = verb.head();
        if (!verb.relation().equals("conj")) {
            return false;
        }
        if (first >= 0 && first < at && agrees(tokens, first, at)) {
            return true;
        }
        if (first < 0
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
        tokens.set(at, verb.under(up, "conj"));
        return true;
    }

    /** "It is said that bands met and have left": who have is no "it", but the bands of which it is said. */
    private static boolean agrees(List<Token> tokens, int first, int at) {
        if (Dependents.hasSubject(tokens, at) || !isPlural(tokens, at) || !hasIt(tokens, first)) {
            return false;
        }
        for (int i = first + 1; i < at; i++) {
            boolean content =
                    tokens.get(i).head() == first && tokens.get(i).relation().equals("ccomp");
            if (content && Dependents.has(tokens, i, "nsubj") && isPlural(tokens, i)) {
                tokens.set(at, tokens.get(at).under(i, "conj"));
                return true;
            }
        }
        return false;
    }

    private static boolean hasIt(List<Token> tokens, int verb) {
        for (int i = 0; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && (token.is("nsubj") || token.is("expl"))) {
                return token.lemma().equals("it");
            }
        }
        return false;
    }

    private static boolean isPlural(List<Token> tokens, int verb) {
        for (int i = 0; i < verb; i++) {
            if (tokens.get(i).head() == verb
                    && tokens.get(i).is("aux")
                    && tokens.get(i).tag().equals("VBP")) {
                return true;
            }
        }
        return tokens.get(verb).tag().equals("VBP");
    }

    private static boolean isVerb(Token token) {
        return token.tag().startsWith("VB");
    }
}
