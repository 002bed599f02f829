package dev.gistline.language;

import java.util.List;

/**
 * Mends the parse of a sentence whose verb was taken for a relative clause of its subject, "More than 300 people, including
 * one woman, were deported": a relative clause in English has a pronoun that opens it or a subject of its own.
 */
final class MainVerbRepair {

    private MainVerbRepair() {}

    /** Whether the token is now the main verb of its sentence. */
    static boolean mend(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        int root = root(tokens, verb);
        boolean ofClause = token.relation().equals("advcl")
                && token.head() >= 0
                && tokens.get(token.head()).relation().equals("acl:relcl")
                && tokens.get(token.head()).head() == root;
        if (isJoinedToClause(tokens, verb, root) || isParticiple(tokens, verb, root)) {
            raise(tokens, verb, root, token.tag().equals("VBN") ? "VBD" : token.tag());
            return true;
        }
        if (!token.relation().equals("acl:relcl") && !ofClause
                || root >= token.head() + 1
                || !isNoun(tokens.get(root))
                || !isFiniteWithoutSubject(tokens, verb, root)) {
            return false;
        }
        raise(tokens, verb, root, token.tag());
        return true;
    }

    private static void raise(List<Token> tokens, int verb, int root, String tag) {
        boolean passive = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token one = tokens.get(i);
            passive |= one.head() == verb && one.relation().equals("aux:pass");
            boolean outside = i > verb || i < root && isCircumstance(one);
            if (one.head() == root && i != verb && outside) {
                tokens.set(i, one.under(verb, one.relation()));
            }
        }
        tokens.set(verb, tokens.get(verb).under(tag, -1, "root"));
        tokens.set(root, tokens.get(root).under(verb, passive ? "nsubj:pass" : "nsubj"));
    }

    /**
     * "Berg, who led the mill, died Friday", "A clerk who kept the keys and opened the door pleaded guilty", where the verb was joined to
     * those of the relative clause: no conjunction joins it, and the sentence has no other.
     */
    private static boolean isJoinedToClause(List<Token> tokens, int verb, int root) {
        int clause = tokens.get(verb).head();
        if (clause < 0
                || clause > verb
                || !isLoneNoun(tokens, root)
                || !Dependents.isLooselyJoined(tokens, verb, clause)
                || !tokens.get(clause).relation().equals("acl:relcl")
                || !isPart(tokens, tokens.get(clause).head(), root)) {
            return false;
        }
        boolean closes = tokens.get(verb - 1).text().equals(",") && hasCommaAfter(tokens, root, clause);
        boolean both = false;
        for (int i = clause + 1; i < verb; i++) {
            both |= tokens.get(i).head() == clause && tokens.get(i).is("conj") && Dependents.has(tokens, i, "cc");
        }
        return closes || both && !tokens.get(verb - 1).text().equals(",");
    }

    /** Whether the noun is the root's or in its phrase: "the widow of Berg, who". */
    private static boolean isPart(List<Token> tokens, int noun, int root) {
        return noun == root
                || noun > root
                        && tokens.get(noun).is("nmod")
                        && tokens.get(noun).head() == root;
    }

    /** "The caller, along with two drivers, stopped to help", where the verb was taken for a participle of what stands in the aside. */
    private static boolean isParticiple(List<Token> tokens, int verb, int root) {
        Token token = tokens.get(verb);
        if (!token.relation().equals("acl")
                || !token.tag().matches("VBN|VBD")
                || verb < root + 4
                || !tokens.get(verb - 1).text().equals(",")
                || token.head() == root
                || !isLoneNoun(tokens, root)
                || !hasCommaAfter(tokens, root, verb - 1)
                || Dependents.has(tokens, verb, "aux")) {
            return false;
        }
        boolean active = token.tag().equals("VBD") && !PastForms.isBoth(token.text());
        for (int i = verb + 1; i < tokens.size(); i++) {
            Token after = tokens.get(i);
            boolean object = after.is("obj") && !PastForms.isTime(after)
                    || after.is("ccomp")
                    || after.tag().equals("VB") && tokens.get(i - 1).tag().equals("TO");
            active |= after.head() == verb && object;
        }
        return active;
    }

    /** Whether the sentence was read as this noun, which is no predicate. */
    private static boolean isLoneNoun(List<Token> tokens, int root) {
        return isNoun(tokens.get(root))
                && !Dependents.has(tokens, root, "cop")
                && !Dependents.hasSubject(tokens, root)
                && !Dependents.has(tokens, root, "case");
    }

    private static boolean hasCommaAfter(List<Token> tokens, int noun, int end) {
        for (int i = noun + 1; i < end; i++) {
            if (tokens.get(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static int root(List<Token> tokens, int from) {
        int at = from;
        for (int steps = 0; tokens.get(at).head() >= 0 && steps < tokens.size(); steps++) {
            at = tokens.get(at).head();
        }
        return at;
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("NOUN")
                || token.pos().equals("PROPN")
                || token.pos().equals("PRON");
    }

    private static boolean isFiniteWithoutSubject(List<Token> tokens, int verb, int root) {
        boolean finite = tokens.get(verb).isFinite();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb) {
                if (token.is("nsubj")
                        || token.is("csubj")
                        || token.is("expl")
                        || token.tag().startsWith("W")) {
                    return false;
                }
                finite |= (token.is("aux") || token.is("cop")) && token.isFinite();
            }
            // The root is copular or has a subject: then it is the predicate.
            if (token.head() == root && (token.is("cop") || token.is("nsubj") || token.is("expl"))) {
                return false;
            }
            boolean between = i > tokens.get(verb).head() && i < verb;
            if (between && (token.tag().startsWith("W") || token.text().equals("that"))) {
                return false;
            }
        }
        return finite;
    }

    private static boolean isCircumstance(Token token) {
        return token.is("obl") || token.is("advmod") || token.is("advcl") || token.is("punct") || token.is("cc");
    }
}
