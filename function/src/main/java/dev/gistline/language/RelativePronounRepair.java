package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends "that" which opens what is said and was taken for a pronoun in it, "a surprise that the pier collapsed", "did not see
 * until May that the firm had asked": a clause has one subject, and a verb without object no pronoun for one.
 */
final class RelativePronounRepair {
    private final Set<String> intransitive;

    /**
     * @param intransitive verbs that take no object
     */
    RelativePronounRepair(Set<String> intransitive) {
        this.intransitive = intransitive;
    }

    boolean mend(List<Token> tokens, int at) {
        Token that = tokens.get(at);
        int verb = that.head();
        if (!that.tag().equals("WDT")
                || verb <= at
                || !that.lemma().equals("that")
                || !(that.is("nsubj") || that.relation().equals("obj"))
                || !hasOtherSubject(tokens, at, verb)) {
            return false;
        }
        Token clause = tokens.get(verb);
        boolean complement = clause.relation().equals("ccomp");
        boolean none = intransitive.contains(clause.lemma());
        boolean afterNoun = at > 0 && tokens.get(at - 1).pos().matches("NOUN|PROPN|PRON");
        if (!(that.is("nsubj") && complement) && !none && !(complement && !afterNoun)) {
            return false;
        }
        tokens.set(at, new Token(that.span(), that.text(), that.lemma(), "IN", "SCONJ", verb, "mark"));
        return true;
    }

    private static boolean hasOtherSubject(List<Token> tokens, int that, int verb) {
        for (int i = that + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && (token.is("nsubj") || token.is("csubj"))) {
                return true;
            }
        }
        return false;
    }
}
