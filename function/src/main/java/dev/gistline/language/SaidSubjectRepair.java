package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends what is said before its verb and was taken for who says it, "Groups of stocks, such as banks, \"may rise,\" said Ivo Berg": who
 * stands after the verb says it, and a subject that has a subject of its own is a clause.
 */
final class SaidSubjectRepair {
    private final Set<String> speech;

    /**
     * @param speech verbs that pass on what was said
     */
    SaidSubjectRepair(Set<String> speech) {
        this.speech = speech;
    }

    boolean mend(List<Token> tokens, int verb) {
        Token said = tokens.get(verb);
        if (verb < 4
                || verb + 1 >= tokens.size()
                || !said.tag().equals("VBD")
                || !speech.contains(said.lemma())
                || !tokens.get(verb + 1).pos().equals("PROPN")) {
            return false;
        }
        int first = -1;
        int speaker = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb) {
                boolean subject = token.relation().equals("nsubj");
                first = subject && i < verb ? i : first;
                speaker =
                        i > verb && speaker < 0 && (subject || token.relation().equals("obj")) ? i : speaker;
            }
        }
        if (first < 0 || speaker < 0 || !Commas.areBetween(tokens, first, verb) && !isQuoted(tokens, verb)) {
            return false;
        }
        boolean whole = Dependents.has(tokens, first, "cop") && Dependents.hasSubject(tokens, first);
        int clause = whole ? first : clause(tokens, first, verb);
        if (clause < 0) {
            return false;
        }
        tokens.set(clause, tokens.get(clause).under(verb, "ccomp"));
        if (!whole) {
            tokens.set(first, tokens.get(first).under(clause, "nsubj"));
        }
        tokens.set(speaker, tokens.get(speaker).under(verb, "nsubj"));
        return true;
    }

    private static boolean isQuoted(List<Token> tokens, int verb) {
        return tokens.get(verb - 1).text().matches("[”\"]|''");
    }

    /** The finite clause without a subject that hangs on what stands after the noun; -1 for none. */
    private static int clause(List<Token> tokens, int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            Token token = tokens.get(i);
            boolean relative = token.relation().equals("acl:relcl")
                    && !Dependents.hasSubject(tokens, i)
                    && !tokens.get(i - 1).tag().startsWith("W")
                    && Dependents.isFinite(tokens, i);
            if (relative) {
                return i;
            }
        }
        return -1;
    }
}
