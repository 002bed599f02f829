package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends the infinitive of what somebody is told to do, "urged the mayor to resign", where it was taken for what the teller does it
 * for or for a clause of the hearer: after these verbs the object does what the infinitive says, and it is their complement.
 */
final class ObjectControlRepair {
    private final Set<String> influence;
    private final Set<String> content;
    private final Set<String> bare;

    /**
     * @param influence verbs whose object is to do what the infinitive says
     * @param content nouns that say what is told or asked for, not whom: "told a story to amuse them", "asked leave to go"
     * @param bare verbs whose object does what a bare verb after it says
     */
    ObjectControlRepair(Set<String> influence, Set<String> content, Set<String> bare) {
        this.influence = influence;
        this.content = content;
        this.bare = bare;
    }

    /** Whether the infinitive is now the complement of the verb before it. */
    boolean mend(List<Token> tokens, int at) {
        Token infinitive = tokens.get(at);
        int head = infinitive.head();
        if (!infinitive.tag().equals("VB") || head < 0 || head > at) {
            return false;
        }
        if (!opensOnTo(tokens, at)) {
            return afterBare(tokens, at, head);
        }
        boolean ofNoun = infinitive.relation().equals("acl");
        if (!ofNoun && !infinitive.is("advcl")) {
            return false;
        }
        int verb = ofNoun ? tokens.get(head).head() : head;
        int object = ofNoun ? head : objectBefore(tokens, verb, at);
        if (verb < 0
                || object < verb
                || !isObject(tokens.get(object))
                || !influence.contains(tokens.get(verb).lemma())
                || content.contains(tokens.get(object).lemma())
                || Commas.areBetween(tokens, object, at)) {
            return false;
        }
        tokens.set(at, infinitive.under(verb, "xcomp"));
        return true;
    }

    /** "Saw the chief announce his plan", where the announcement was taken for a circumstance: the object does what a bare verb says. */
    private boolean afterBare(List<Token> tokens, int at, int verb) {
        Token infinitive = tokens.get(at);
        int object =
                infinitive.is("advcl") && bare.contains(tokens.get(verb).lemma()) ? objectBefore(tokens, verb, at) : -1;
        if (object < 0
                || Dependents.has(tokens, at, "aux")
                || Dependents.has(tokens, at, "mark")
                || Dependents.hasSubject(tokens, at)
                || Commas.areBetween(tokens, object, at)) {
            return false;
        }
        tokens.set(at, infinitive.under(verb, "xcomp"));
        return true;
    }

    /** Whether "to" stands before the verb, and no subject of its own. */
    private static boolean opensOnTo(List<Token> tokens, int verb) {
        return verb > 0 && tokens.get(verb - 1).tag().equals("TO") && !Dependents.hasSubject(tokens, verb);
    }

    private static boolean isObject(Token token) {
        return token.relation().equals("obj") || token.relation().equals("iobj");
    }

    /** The last object between the two; -1 where none is. */
    private static int objectBefore(List<Token> tokens, int verb, int at) {
        for (int i = at - 1; i > verb; i--) {
            if (tokens.get(i).head() == verb && isObject(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
