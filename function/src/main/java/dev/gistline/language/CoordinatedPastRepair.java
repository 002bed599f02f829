package dev.gistline.language;

import java.util.List;

/**
 * Mends the first of two past tenses joined by a conjunction where it was read as a participle of their subject: "Residents rallied
 * at the pier and asked for a ferry". A participle is not joined to the verb of its noun.
 */
final class CoordinatedPastRepair {
    private final PastForms forms;

    CoordinatedPastRepair(PastForms forms) {
        this.forms = forms;
    }

    boolean mend(List<Token> tokens, int at) {
        if (!forms.followsSubject(tokens, at)) {
            return false;
        }
        int noun = tokens.get(at).head();
        int second = tokens.get(noun).head();
        if (!tokens.get(noun).relation().equals("nsubj") || second < at || !opensOnConjunction(tokens, at, second)) {
            return false;
        }
        Token verb = tokens.get(second);
        for (int i = 0; i < at; i++) {
            if (tokens.get(i).head() == second) {
                tokens.set(i, tokens.get(i).under(at, tokens.get(i).relation()));
            }
        }
        tokens.set(at, tokens.get(at).under("VBD", verb.head(), verb.relation()));
        tokens.set(second, verb.under(at, "conj"));
        return true;
    }

    private static boolean opensOnConjunction(List<Token> tokens, int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (tokens.get(i).head() == second && tokens.get(i).is("cc")) {
                return true;
            }
        }
        return false;
    }
}
