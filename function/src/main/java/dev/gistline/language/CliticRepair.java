package dev.gistline.language;

import java.util.List;

/**
 * Mends a possessive ending that was taken for "is": "Norland's newly appointed minister resigned", where Norland was read as
 * what is appointed. No passive is followed by a bare noun that is the subject of another verb.
 */
final class CliticRepair {

    private CliticRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token clitic = tokens.get(at);
        int participle = clitic.head();
        if (at == 0
                || !clitic.text().endsWith("s")
                || clitic.text().length() != 2
                || !clitic.is("aux")
                || participle <= at
                || !tokens.get(participle).tag().equals("VBN")
                || tokens.get(participle).head() < 0) {
            return false;
        }
        Token owner = tokens.get(at - 1);
        int noun = subjectAfter(tokens, participle);
        if (noun < 0 || owner.head() != participle || !owner.is("nsubj")) {
            return false;
        }
        for (int i = participle + 1; i < tokens.size(); i++) {
            if (tokens.get(i).head() == participle && !tokens.get(i).is("punct")) {
                return false;
            }
        }
        tokens.set(at, clitic.under("POS", at - 1, "case"));
        tokens.set(at - 1, owner.under(noun, "nmod:poss"));
        tokens.set(participle, tokens.get(participle).under(noun, "amod"));
        return true;
    }

    /** The subject of another verb whose phrase begins right after the participle, without an article; -1 when there is none. */
    private static int subjectAfter(List<Token> tokens, int participle) {
        for (int i = participle + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("nsubj") && token.head() != participle && token.head() > i) {
                return i;
            }
            boolean noun = token.tag().startsWith("NN") || token.tag().startsWith("JJ");
            if (!noun) {
                return -1;
            }
        }
        return -1;
    }
}
