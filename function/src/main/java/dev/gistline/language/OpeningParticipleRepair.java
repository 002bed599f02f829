package dev.gistline.language;

import java.util.List;

/**
 * Mends sentences that open on a participle, "Having bought the house, Austria will invite architects", where the participle
 * was taken for the main verb: a verb without a finite form is none where another has one, and a subject.
 */
final class OpeningParticipleRepair {

    private OpeningParticipleRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        int first = verb.head();
        if (!verb.relation().equals("advcl")
                || first < 0
                || first > at
                || tokens.get(first).head() >= 0
                || !isParticiple(tokens, first)
                || Dependents.hasFiniteAuxiliary(tokens, first)
                || Dependents.has(tokens, first, "nsubj")
                || Dependents.has(tokens, at, "mark")
                || !Dependents.isFinite(tokens, at)
                || !afterComma(tokens, first, at)) {
            return false;
        }
        tokens.set(at, verb.under(-1, "root"));
        tokens.set(first, tokens.get(first).under(at, "advcl"));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == first && i != at && (i > at || token.text().equals(","))) {
                tokens.set(i, token.under(at, token.relation()));
            }
        }
        return true;
    }

    /** "Having bought": the auxiliary tells a participle that the tagger took for a past tense. */
    private static boolean isParticiple(List<Token> tokens, int verb) {
        String tag = tokens.get(verb).tag();
        boolean having = tokens.stream()
                .anyMatch(token ->
                        token.head() == verb && token.is("aux") && token.tag().equals("VBG"));
        return tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD") && having;
    }

    /** Whether the verb has a subject, and a comma stands between that and the participle. */
    private static boolean afterComma(List<Token> tokens, int participle, int verb) {
        boolean comma = false;
        for (int i = participle + 1; i < verb; i++) {
            Token token = tokens.get(i);
            comma |= token.text().equals(",");
            if (token.head() == verb && token.is("nsubj")) {
                return comma && !token.tag().startsWith("W");
            }
        }
        return false;
    }
}
