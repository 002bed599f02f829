package dev.gistline.language;

import java.util.List;

/**
 * Mends participles that belong to the noun beside them and were taken for verbs: "helped licensed firms grow", "they say in the report
 * released Thursday".
 */
final class NounParticipleRepair {
    private final PastForms forms;

    NounParticipleRepair(PastForms forms) {
        this.forms = forms;
    }

    boolean mend(List<Token> tokens, int at) {
        return tokens.get(at).tag().equals("VBN") && before(tokens, at) || after(tokens, at);
    }

    /** "Helped licensed firms grow": right after a verb a participle with an object only describes that. */
    private boolean before(List<Token> tokens, int at) {
        Token participle = tokens.get(at);
        int verb = participle.head();
        if (!participle.relation().equals("xcomp")
                || verb != at - 1
                || !tokens.get(verb).pos().equals("VERB")
                || forms.keepsObject(participle)) {
            return false;
        }
        int object = -1;
        for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
            Token token = tokens.get(i);
            boolean of = token.head() == at && token.relation().equals("obj");
            if (of) {
                object = i;
                break;
            }
            if (token.is("det") || token.is("case") || token.is("punct")) {
                return false;
            }
        }
        if (object < 0) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == at) {
                tokens.set(i, tokens.get(i).under(verb, tokens.get(i).relation()));
            }
        }
        tokens.set(at, participle.under(object, "amod"));
        return true;
    }

    /** "They say in the report released Thursday": a finite clause without a subject is none, and the noun is what was released. */
    private static boolean after(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        int noun = at - 1;
        int head = verb.head();
        if (!verb.tag().equals("VBD")
                || !verb.relation().equals("ccomp")
                || noun < 1
                || head < 0
                || head >= noun
                || !PastForms.isBoth(verb.text())
                || tokens.get(noun).head() != at
                || !tokens.get(noun).relation().equals("obl")
                || !tokens.get(noun).pos().equals("NOUN")
                || Dependents.hasSubject(tokens, at)
                || Dependents.has(tokens, at, "obj")
                || Dependents.has(tokens, at, "aux")) {
            return false;
        }
        tokens.set(noun, tokens.get(noun).under(head, "obl"));
        tokens.set(at, verb.under("VBN", noun, "acl"));
        return true;
    }
}
