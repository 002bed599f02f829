package dev.gistline.language;

import java.util.List;
import java.util.Set;

/** Mends "Berg said officers negotiated for hours", read as officers that are said: one says no people, but that they did something. */
final class SaidClauseRepair {
    private final Set<String> clausal;

    /**
     * @param clausal verbs whose object is a clause and no people
     */
    SaidClauseRepair(Set<String> clausal) {
        this.clausal = clausal;
    }

    boolean mend(List<Token> tokens, int verb) {
        Token participle = tokens.get(verb);
        int noun = participle.head();
        if (!participle.relation().equals("acl")
                || noun < 0
                || noun != verb - 1
                || !PastForms.isBoth(participle.text())
                || !tokens.get(noun).tag().equals("NNS")
                || !tokens.get(noun).relation().equals("obj")) {
            return false;
        }
        int say = tokens.get(noun).head();
        boolean clause =
                say >= 0 && say < noun && clausal.contains(tokens.get(say).lemma());
        for (int i = verb + 1; clause && i < tokens.size(); i++) {
            clause = tokens.get(i).head() != verb || !tokens.get(i).is("obl") || !Dependents.hasCase(tokens, i, "by");
        }
        if (clause) {
            tokens.set(verb, participle.under("VBD", say, "ccomp"));
            tokens.set(noun, tokens.get(noun).under(verb, "nsubj"));
        }
        return clause;
    }
}
