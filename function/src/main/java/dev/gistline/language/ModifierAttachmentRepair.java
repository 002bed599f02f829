package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Gives words back to what they belong to: "a weak storm had formed", "the ferry Anwen sank" where the article and what describes
 * the noun hung on the verb, "When the firm told them" where "when" hung on the noun, "pleaded not guilty" where the plea hung beside the verb,
 * "found Berg guilty" where it was taken for a noun.
 */
final class ModifierAttachmentRepair {
    private static final int NEAR = 4;

    private final Set<String> pleas;
    private final Set<String> bodyParts;

    /**
     * @param pleas what one pleads
     * @param bodyParts in which one is hit
     */
    ModifierAttachmentRepair(Set<String> pleas, Set<String> bodyParts) {
        this.pleas = pleas;
        this.bodyParts = bodyParts;
    }

    boolean mend(List<Token> tokens, int at) {
        return byWhom(tokens, at)
                || deed(tokens, at)
                || article(tokens, at)
                || when(tokens, at)
                || plea(tokens, at)
                || finding(tokens, at);
    }

    /** "Was shot in the head by Berg", where he was taken for the head's: who does what a passive tells hangs on its verb. */
    private boolean byWhom(List<Token> tokens, int at) {
        Token agent = tokens.get(at);
        int part = agent.head();
        if (!agent.is("nmod")
                || part < 0
                || part > at
                || !tokens.get(part).is("obl")
                || !Dependents.hasCase(tokens, at, "by")
                || !bodyParts.contains(tokens.get(part).lemma()) && !TimeNouns.has(tokens.get(part))) {
            return false;
        }
        int verb = tokens.get(part).head();
        boolean passive =
                verb >= 0 && Dependents.has(tokens, verb, "aux:pass") && !Dependents.has(tokens, verb, "obl:agent");
        if (passive) {
            tokens.set(at, agent.under(verb, "obl:agent"));
        }
        return passive;
    }

    /** A verb has no article; the noun after it that the verb governs does. */
    private static boolean article(List<Token> tokens, int at) {
        Token article = tokens.get(at);
        int verb = article.head();
        if (!article.relation().equals("det")
                || !article.tag().equals("DT")
                || verb <= at
                || !tokens.get(verb).pos().equals("VERB")) {
            return false;
        }
        int noun = at + 1;
        while (noun < verb && noun < at + NEAR && !isSubject(tokens.get(noun), verb)) {
            noun++;
        }
        if (!isSubject(tokens.get(noun), verb) || Dependents.has(tokens, noun, "det")) {
            return false;
        }
        for (int i = at + 1; i < noun; i++) {
            if (tokens.get(i).head() != noun && !describes(tokens.get(i), verb)) {
                return false;
            }
        }
        tokens.set(at, article.under(noun, "det"));
        for (int i = at + 1; i < noun; i++) {
            if (tokens.get(i).head() == verb) {
                boolean compound = tokens.get(i).is("compound");
                tokens.set(i, tokens.get(i).under(noun, compound ? "compound" : "amod"));
            }
        }
        return true;
    }

    /** "For ordering the deadly Berg attacks": with an article, without an object and after a verb that has none it is a noun. */
    private static boolean deed(List<Token> tokens, int at) {
        Token article = tokens.get(at);
        int noun = article.head();
        if (!article.is("det") || !article.tag().equals("DT") || noun <= at + 1 || noun > at + NEAR + 1) {
            return false;
        }
        Token deed = tokens.get(noun);
        int verb = deed.head();
        if (at < 1
                || !deed.tag().equals("VBZ")
                || !deed.text().endsWith("s")
                || verb != at - 1
                || !tokens.get(verb).tag().equals("VBG")
                || Dependents.has(tokens, noun, "obj")
                || Dependents.has(tokens, verb, "obj")) {
            return false;
        }
        for (int i = at + 1; i < noun; i++) {
            if (tokens.get(i).head() == noun) {
                tokens.set(i, tokens.get(i).under(noun, "compound"));
            }
        }
        tokens.set(noun, new Token(deed.span(), deed.text(), deed.lemma(), "NNS", "NOUN", verb, "obj"));
        return true;
    }

    private static boolean describes(Token token, int verb) {
        return (token.pos().equals("ADJ") || token.is("compound")) && token.head() == verb;
    }

    private static boolean isSubject(Token token, int verb) {
        return token.head() == verb && token.is("nsubj");
    }

    private static boolean when(List<Token> tokens, int at) {
        Token when = tokens.get(at);
        int noun = when.head();
        if (!when.tag().equals("WRB")
                || !when.is("advmod")
                || noun <= at
                || !tokens.get(noun).is("nsubj")) {
            return false;
        }
        int verb = tokens.get(noun).head();
        boolean clause = verb > noun
                && (tokens.get(noun).pos().equals("NOUN")
                        || tokens.get(noun).pos().equals("PROPN"))
                && tokens.get(verb).pos().equals("VERB");
        if (clause) {
            tokens.set(at, when.under(verb, "advmod"));
        }
        return clause;
    }

    /** "Found Ada Berg guilty", where what she is found was taken for a noun with her name before it. */
    private boolean finding(List<Token> tokens, int at) {
        Token found = tokens.get(at);
        int verb = found.head();
        if (!pleas.contains(found.lemma())
                || !found.relation().equals("obj")
                || verb < 0
                || verb > at
                || !tokens.get(verb).lemma().equals("find")) {
            return false;
        }
        for (int i = verb + 1; i < at; i++) {
            Token name = tokens.get(i);
            if (name.head() == at && name.pos().equals("PROPN")) {
                tokens.set(i, name.under(verb, "obj"));
                tokens.set(at, new Token(found.span(), found.text(), found.lemma(), "JJ", "ADJ", verb, "xcomp"));
                return true;
            }
        }
        return false;
    }

    private boolean plea(List<Token> tokens, int at) {
        Token plea = tokens.get(at);
        int verb = plea.head();
        int before = at > 0 && tokens.get(at - 1).lemma().equals("not") ? at - 2 : at - 1;
        if (before >= 0 && tokens.get(before).lemma().equals("plead")) {
            verb = before;
        }
        boolean own = pleas.contains(plea.lemma())
                && verb >= 0
                && verb < at
                && tokens.get(verb).lemma().equals("plead")
                && !(plea.is("xcomp") && plea.head() == verb);
        if (own) {
            tokens.set(at, plea.under(verb, "xcomp"));
        }
        return own;
    }
}
