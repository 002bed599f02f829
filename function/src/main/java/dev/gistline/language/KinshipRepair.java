package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends what was done to somebody and was taken for done to his kin, "The brother of Ines Vale, killed in a crash, thanked the
 * crew": kin are named by the person whom the story is about, and what stands beside a name tells of it. Also mends "The widow
 * of Ivo Berg, who was shot in May, sued", where what she did was joined to what was done to him.
 */
final class KinshipRepair {
    private final Set<String> kin;

    /**
     * @param kin words for relatives
     */
    KinshipRepair(Set<String> kin) {
        this.kin = kin;
    }

    boolean mend(List<Token> tokens, int at) {
        Token clause = tokens.get(at);
        int relative = clause.head();
        if (relative < 0
                || relative > at
                || !(clause.is("acl") || clause.is("parataxis"))
                || !kin.contains(tokens.get(relative).lemma())) {
            return false;
        }
        int name = name(tokens, relative, at);
        int first = first(tokens, at);
        if (name < 0 || first < 1 || !tokens.get(first - 1).text().equals(",")) {
            return false;
        }
        boolean who = tokens.get(first).tag().equals("WP");
        if (!who && !(first == at && clause.tag().equals("VBN"))) {
            return false;
        }
        int verb = who && tokens.get(relative).head() < 0 ? joined(tokens, at) : -1;
        if (verb < 0 && clause.is("parataxis")) {
            return false;
        }
        tokens.set(at, clause.under(name, who ? "acl:relcl" : "acl"));
        if (verb >= 0) {
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean beside = token.head() == relative && i > verb;
                if (beside) {
                    tokens.set(i, token.under(verb, token.relation()));
                }
            }
            tokens.set(verb, tokens.get(verb).under(-1, "root"));
            tokens.set(relative, tokens.get(relative).under(verb, "nsubj"));
        }
        return true;
    }

    /** Whose kin it is: the name after "of"; -1 for none, or where more stands between. */
    private static int name(List<Token> tokens, int relative, int end) {
        for (int i = relative + 1; i < end; i++) {
            Token token = tokens.get(i);
            if (token.head() == relative && token.is("nmod")) {
                return token.pos().equals("PROPN") && Dependents.hasCase(tokens, i, "of") ? i : -1;
            }
        }
        return -1;
    }

    /** The first token of the clause after its comma. */
    private static int first(List<Token> tokens, int verb) {
        int first = verb;
        for (int i = verb - 1;
                i >= 0 && tokens.get(i).head() == verb && !tokens.get(i).is("punct");
                i--) {
            first = i;
        }
        return first;
    }

    /** The finite verb after a comma that was joined to the clause without a conjunction; -1 for none. */
    private static int joined(List<Token> tokens, int clause) {
        for (int i = clause + 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).text().equals(",") && Dependents.isLooselyJoined(tokens, i, clause)) {
                return i;
            }
        }
        return -1;
    }
}
