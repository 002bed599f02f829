package dev.gistline.language;

import java.util.List;

/**
 * Mends participles that go on with the passive of the verb they are joined to, where a parser took them for the past tense: "will
 * be tried and sentenced", "were arrested and charged".
 */
final class JoinedParticipleRepair {
    private final PastForms forms;

    JoinedParticipleRepair(PastForms forms) {
        this.forms = forms;
    }

    boolean mend(List<Token> tokens, int at) {
        return tokens.get(at).tag().equals("VBD") && (afterModal(tokens, at) || afterPassive(tokens, at));
    }

    /** "They were arrested and charged with theft": of a verb that has objects one without any goes on with the passive. */
    private boolean afterPassive(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        int first = verb.head();
        if (!verb.relation().equals("conj")
                || first < 0
                || first > at
                || !forms.keepsObject(verb)
                || !PastForms.isBoth(verb.text())
                || !Dependents.has(tokens, at, "cc")
                || !Dependents.has(tokens, first, "aux:pass")) {
            return false;
        }
        for (Token token : tokens) {
            boolean own = token.head() == at;
            if (own
                    && (token.is("nsubj")
                            || token.is("obj") && !TimeNouns.has(token)
                            || token.is("iobj")
                            || token.is("ccomp")
                            || token.is("aux"))) {
                return false;
            }
        }
        tokens.set(at, verb.under("VBN", first, "conj"));
        return true;
    }

    /** "Will be flown home and admitted": beside what will be no past tense stands without a subject. */
    private static boolean afterModal(List<Token> tokens, int verb) {
        Token past = tokens.get(verb);
        int first = past.head();
        if (!past.relation().equals("conj")
                || first < 0
                || first > verb
                || !tokens.get(first).tag().equals("VBN")) {
            return false;
        }
        boolean modal = false;
        boolean passive = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && (token.is("nsubj") || token.is("aux"))) {
                return false;
            }
            modal |= token.head() == first && token.tag().equals("MD");
            passive |= token.head() == first && token.relation().equals("aux:pass");
        }
        if (modal && passive) {
            tokens.set(verb, past.under("VBN", first, "conj"));
        }
        return modal && passive;
    }
}
