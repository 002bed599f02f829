package dev.gistline.language;

import java.util.List;

/**
 * Mends "A blast at a market killed five and hurt ten", where the first of two joined verbs was taken for a clause of the noun right
 * before it: a clause without a pronoun of its own and with an object is none of a noun (it would be passive).
 */
final class JoinedVerbRepair {

    private JoinedVerbRepair() {}

    static boolean mend(List<Token> tokens, int verb) {
        return modifier(tokens, verb) || clause(tokens, verb);
    }

    /** "Gunmen set off bombs and sprayed people", where the first verb was taken for what the bombs are like: no noun has an object. */
    private static boolean modifier(List<Token> tokens, int verb) {
        Token first = tokens.get(verb);
        int object = first.head();
        if (!first.is("amod") || !first.tag().startsWith("VB") || !PastForms.isBoth(first.text()) || object <= verb) {
            return false;
        }
        int subject =
                tokens.get(object).relation().equals("obj") ? tokens.get(object).head() : -1;
        int second =
                subject < 0 || subject != verb - 1 ? -1 : tokens.get(subject).head();
        if (second <= object
                || !tokens.get(subject).relation().equals("nsubj")
                || !tokens.get(second).tag().equals("VBD")
                || !Dependents.has(tokens, second, "cc")) {
            return false;
        }
        tokens.set(
                verb,
                first.under("VBD", tokens.get(second).head(), tokens.get(second).relation()));
        tokens.set(subject, tokens.get(subject).under(verb, "nsubj"));
        tokens.set(object, tokens.get(object).under(verb, "obj"));
        tokens.set(second, tokens.get(second).under(verb, "conj"));
        return true;
    }

    private static boolean clause(List<Token> tokens, int verb) {
        Token first = tokens.get(verb);
        if (!first.is("acl") || !PastForms.isBoth(first.text()) || !first.tag().startsWith("VB") || verb < 2) {
            return false;
        }
        int subject = hasObjectAlone(tokens, verb) ? top(tokens, first.head()) : -1;
        int second = subject < 0 ? -1 : tokens.get(subject).head();
        if (second <= verb
                || subject >= first.head()
                || !PastForms.isBoth(tokens.get(second).text())
                || !tokens.get(second - 1).lemma().equals("and")
                || tokens.get(second - 1).head() != second
                || Commas.areBetween(tokens, subject, verb)) {
            return false;
        }
        tokens.set(subject, tokens.get(subject).under(verb, "nsubj"));
        tokens.set(
                verb,
                first.under("VBD", tokens.get(second).head(), tokens.get(second).relation()));
        tokens.set(second, tokens.get(second).under("VBD", verb, "conj"));
        return true;
    }

    /** Whether an object follows the verb, which has no subject, auxiliary or conjunction. */
    private static boolean hasObjectAlone(List<Token> tokens, int verb) {
        boolean object = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && (token.is("nsubj") || token.is("aux") || token.is("mark"))) {
                return false;
            }
            object |= token.head() == verb && token.relation().equals("obj") && i > verb;
        }
        return object;
    }

    /** The subject in whose phrase the noun stands, further up than the noun itself; -1 where it stands in none. */
    private static int top(List<Token> tokens, int noun) {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            if (tokens.get(at).relation().equals("nsubj") && tokens.get(at).head() > at) {
                return at;
            }
            if (!tokens.get(at).is("nmod") || tokens.get(at).head() > at) {
                return -1;
            }
            at = tokens.get(at).head();
        }
        return -1;
    }
}
