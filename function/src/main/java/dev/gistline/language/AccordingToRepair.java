package dev.gistline.language;

import java.util.List;

/**
 * Mends "carried out the attacks, according to witnesses", hung on the noun before it, joined to it, or taken for what is said: it is
 * said of the clause.
 */
final class AccordingToRepair {
    private AccordingToRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token source = tokens.get(at);
        boolean inside = source.relation().equals("nmod");
        boolean misread = source.relation().equals("conj") || source.relation().equals("ccomp");
        if (!inside && !misread || source.head() > at || !follows(tokens, at, inside)) {
            return false;
        }
        int verb = source.head();
        for (int steps = 0; verb >= 0 && !tokens.get(verb).pos().equals("VERB"); steps++) {
            verb = steps > tokens.size() ? -1 : tokens.get(verb).head();
        }
        if (verb < 0) {
            return false;
        }
        tokens.set(at, source.under(verb, "obl"));
        return true;
    }

    /** Whether "according" is the preposition of the source; inside of a phrase only a comma before it parts it from that. */
    private static boolean follows(List<Token> tokens, int source, boolean inside) {
        for (int i = source - 1; i > 0; i--) {
            Token before = tokens.get(i);
            if (before.head() == source && before.is("case") && before.text().equals("according")) {
                return !inside || tokens.get(i - 1).text().equals(",");
            }
        }
        return false;
    }
}
