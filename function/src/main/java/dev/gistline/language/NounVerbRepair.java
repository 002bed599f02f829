package dev.gistline.language;

import java.util.List;
import java.util.Map;

/**
 * Mends "Kenny shot and killed a man", where the first verb was taken for a noun, and the subject for a part of it: a finite verb
 * without a subject is joined to a verb, not to a noun.
 */
final class NounVerbRepair {
    /** Past tenses that are nouns too, and their lemmas. */
    private static final Map<String, String> LEMMAS = Map.of("shot", "shoot", "hit", "hit", "cut", "cut");

    private NounVerbRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        String lemma = LEMMAS.get(noun.text());
        if (lemma == null || !noun.tag().equals("NN") || at == 0 || !joinsVerb(tokens, at)) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (before.head() != at || !before.is("compound") && !before.is("nsubj")) {
            return false;
        }
        for (int i = 0; i < at - 1; i++) {
            Token token = tokens.get(i);
            if (token.head() == at && !token.is("punct") && isOfPhrase(token)) {
                tokens.set(i, token.under(at - 1, token.relation()));
            }
        }
        tokens.set(at - 1, before.under(at, "nsubj"));
        tokens.set(at, new Token(noun.span(), noun.text(), lemma, "VBD", "VERB", noun.head(), noun.relation()));
        return true;
    }

    private static boolean isOfPhrase(Token token) {
        return token.is("det")
                || token.is("amod")
                || token.is("compound")
                || token.is("nmod:poss")
                || token.is("nummod");
    }

    /** Whether "and" and a finite verb without a subject, joined to the noun, follow it. */
    private static boolean joinsVerb(List<Token> tokens, int noun) {
        int verb = noun + 2;
        return verb < tokens.size()
                && tokens.get(noun + 1).is("cc")
                && tokens.get(verb).tag().equals("VBD")
                && tokens.get(verb).head() == noun
                && tokens.get(verb).relation().equals("conj")
                && !Dependents.hasSubject(tokens, verb)
                // "Two officers shot and wounded on Friday were": without an object it was done to them.
                && (Dependents.has(tokens, verb, "obj") || Dependents.has(tokens, noun, "obj"));
    }
}
