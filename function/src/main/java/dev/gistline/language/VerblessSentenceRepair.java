package dev.gistline.language;

import java.util.List;

/**
 * Mends a sentence that was read as the mere phrase it opens on, its clause taken for a part of that: "On the night of
 * 17 January, police evacuated 900 homes". What has a preposition is no main clause.
 */
final class VerblessSentenceRepair {
    private final PastForms forms;

    VerblessSentenceRepair(PastForms forms) {
        this.forms = forms;
    }

    /** Whether the token is now the main verb of its sentence. */
    boolean mend(List<Token> tokens, int at) {
        return participle(tokens, at) || finite(tokens, at);
    }

    /** The sentence's verb, read as a participle of its subject. */
    private boolean participle(List<Token> tokens, int at) {
        if (!forms.followsSubject(tokens, at) || !tokens.getLast().text().equals(".")) {
            return false;
        }
        int subject = tokens.get(at).head();
        int comma = commaBefore(tokens, subject);
        int phrase = comma < 0 ? -1 : rootBefore(tokens, comma);
        if (phrase < 0 || hasCase(tokens, subject, comma)) {
            return false;
        }
        takeBack(tokens, subject, phrase, comma);
        passOn(tokens, subject, at);
        tokens.set(subject, tokens.get(subject).under(at, "nsubj"));
        raise(tokens, at, "VBD", phrase);
        return true;
    }

    /** Makes the verb the root, over the phrase that was. */
    private static void raise(List<Token> tokens, int verb, String tag, int phrase) {
        passOn(tokens, phrase, verb);
        tokens.set(phrase, tokens.get(phrase).under(verb, "obl"));
        tokens.set(verb, tokens.get(verb).under(tag, -1, "root"));
    }

    /** Gives the verb what stands after it and hung on another. */
    private static void passOn(List<Token> tokens, int from, int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == from) {
                tokens.set(i, token.under(verb, token.relation()));
            }
        }
    }

    /** Gives what stands before the comma and hung on the subject to the phrase: "of 17 January", of the night. */
    private static void takeBack(List<Token> tokens, int subject, int phrase, int comma) {
        int noun = phrase;
        for (int i = comma; i > phrase; i--) {
            Token token = tokens.get(i);
            if (token.head() == subject) {
                boolean content = noun == phrase && !token.is("case") && !token.is("punct");
                tokens.set(i, content ? token.under(phrase, "nmod") : token.under(noun, token.relation()));
                noun = content ? i : noun;
            }
        }
    }

    private static int commaBefore(List<Token> tokens, int subject) {
        for (int i = subject - 1; i >= 0; i--) {
            if (tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** The root before the comma that is a noun with a preposition; -1 for any other. */
    private static int rootBefore(List<Token> tokens, int comma) {
        for (int i = comma - 1; i >= 0; i--) {
            if (tokens.get(i).head() < 0) {
                boolean noun = tokens.get(i).pos().equals("NOUN")
                        || tokens.get(i).pos().equals("PROPN");
                return noun && hasCase(tokens, i, 0) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a preposition that stands at {@code from} or later hangs on the noun. */
    private static boolean hasCase(List<Token> tokens, int noun, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).head() == noun && tokens.get(i).is("case")) {
                return true;
            }
        }
        return false;
    }

    /** "On the night of the fire, police emptied the street": what opens on a preposition is no main clause. */
    private static boolean finite(List<Token> tokens, int verb) {
        Token finite = tokens.get(verb);
        int noun = finite.head();
        if (!finite.relation().startsWith("acl")
                || !finite.isFinite()
                || noun < 1
                || noun > verb
                || tokens.get(noun).head() >= 0) {
            return false;
        }
        boolean phrase = false;
        boolean subject = false;
        boolean comma = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean relative = token.tag().startsWith("W") || token.text().equals("that");
            if (i < verb && i > noun && relative || token.head() == noun && (token.is("cop") || token.is("nsubj"))) {
                return false;
            }
            phrase |= i == 0 && token.head() == noun && token.is("case");
            subject |= token.head() == verb && token.is("nsubj") && i > noun && i < verb;
            comma |= i > noun && i < verb && token.text().equals(",");
        }
        if (!phrase || !subject || !comma) {
            return false;
        }
        for (int i = noun + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && token.is("mark") && token.lemma().equals("of")) {
                // "of 17 January", where the date was taken for the clause's.
                int date = i + 1;
                tokens.set(i, token.under(date, "case"));
                tokens.set(date, tokens.get(date).under(noun, "nmod"));
            }
        }
        raise(tokens, verb, finite.tag(), noun);
        return true;
    }
}
