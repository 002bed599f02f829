package dev.gistline.language;

import java.util.List;

/** Mends "carried out the attacks, according to witnesses", hung on the noun before it: after a comma it is said of the clause. */
final class AccordingTo {
    private AccordingTo() {}

    static boolean mend(List<Token> tokens, int at) {
        Token source = tokens.get(at);
        if (!source.relation().equals("nmod") || source.head() > at || !followsComma(tokens, at)) {
            return false;
        }
        int verb = source.head();
        for (int steps = 0; verb >= 0 && !tokens.get(verb).pos().equals("VERB"); steps++) {
            verb = steps > tokens.size() ? -1 : tokens.get(verb).head();
        }
        if (verb < 0) {
            return false;
        }
        tokens.set(at, Asides.with(source, verb, "obl"));
        return true;
    }

    private static boolean followsComma(List<Token> tokens, int source) {
        for (int i = source - 1; i > 0; i--) {
            Token before = tokens.get(i);
            if (before.head() == source && before.is("case") && before.text().equals("according")) {
                return tokens.get(i - 1).text().equals(",");
            }
        }
        return false;
    }
}
