package dev.gistline.language;

import java.util.List;

/** Mends nouns set before a clause that were taken for its subject beside its own: "Other times, they were turned away". */
final class FrontedNounRepair {

    private FrontedNounRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        int verb = noun.head();
        if (!noun.is("nsubj") || verb < at) {
            return false;
        }
        int comma = -1;
        for (int i = at + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.text().equals(",")) {
                comma = i;
            } else if (token.head() == verb && token.is("nsubj")) {
                if (comma < 0 || !opensClause(tokens, comma + 1, i)) {
                    return false;
                }
                tokens.set(at, noun.under(verb, relation(tokens, at)));
                return true;
            }
        }
        return false;
    }

    /** Whether all between the comma and the subject is of the subject's phrase, and none of it relative. */
    private static boolean opensClause(List<Token> tokens, int first, int subject) {
        for (int i = first; i <= subject; i++) {
            Token token = tokens.get(i);
            boolean relative = token.tag().startsWith("W") || token.text().equals("that");
            boolean inside = i == subject || token.head() >= first && token.head() <= subject;
            if (relative || !inside) {
                return false;
            }
        }
        return true;
    }

    private static String relation(List<Token> tokens, int noun) {
        if (TimeNouns.has(tokens.get(noun))) {
            return "obl:unmarked";
        }
        for (int i = 0; i < noun; i++) {
            if (tokens.get(i).head() == noun && tokens.get(i).is("case")) {
                return "obl";
            }
        }
        return "dislocated";
    }
}
