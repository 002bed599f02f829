package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends clauses that hang on the noun beside them and are the clause of a verb, "said Monday that it would close", and those that
 * hang on a verb and tell of the noun beside them, "may yet meet Li in a rematch for his brother, who lost".
 */
final class MisplacedClauses {
    private final Set<String> speech;

    /**
     * @param speech verbs that pass on what was said
     */
    MisplacedClauses(Set<String> speech) {
        this.speech = speech;
    }

    boolean mend(List<Token> tokens, int at) {
        return said(tokens, at) || afterTime(tokens, at) || ofPerson(tokens, at);
    }

    /** "Who" tells of somebody: a clause that begins with it and hangs on a verb is that of the noun before it. */
    private static boolean ofPerson(List<Token> tokens, int verb) {
        Token clause = tokens.get(verb);
        int governor = clause.head();
        if (!clause.relation().equals("acl:relcl")
                || governor < 0
                || !tokens.get(governor).pos().equals("VERB")) {
            return false;
        }
        int who = governor + 1;
        while (who < verb
                && !(tokens.get(who).tag().equals("WP") && tokens.get(who).head() == verb)) {
            who++;
        }
        int noun = who - 1;
        while (who < verb && noun > governor && tokens.get(noun).text().equals(",")) {
            noun--;
        }
        if (who == verb || noun <= governor || !isNoun(tokens.get(noun))) {
            return false;
        }
        while (tokens.get(noun).is("flat") || tokens.get(noun).is("compound")) {
            noun = tokens.get(noun).head();
        }
        if (noun <= governor || noun > who) {
            return false;
        }
        tokens.set(verb, Asides.with(clause, noun, "acl:relcl"));
        return true;
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("NOUN") || token.pos().equals("PROPN");
    }

    /** "The firm said Monday that it would close": no day has a that-clause. */
    private boolean said(List<Token> tokens, int verb) {
        Token clause = tokens.get(verb);
        int day = clause.head();
        if (!clause.relation().startsWith("acl") || day < 1 || day > verb || !isTime(tokens, day)) {
            return false;
        }
        int says = tokens.get(day).head();
        for (int steps = 0; says >= 0 && steps < 4 && !tokens.get(says).pos().equals("VERB"); steps++) {
            says = tokens.get(says).head();
        }
        if (says < 0 || says > day || !speech.contains(tokens.get(says).lemma())) {
            return false;
        }
        boolean that = false;
        boolean subject = false;
        for (int i = day + 1; i < verb; i++) {
            Token token = tokens.get(i);
            that |= token.head() == verb && token.lemma().equals("that") && token.is("mark");
            subject |= token.head() == verb && token.is("nsubj");
        }
        if (that && subject) {
            tokens.set(verb, Asides.with(clause, says, "ccomp"));
        }
        return that && subject;
    }

    /** A day or its number: "Monday", "May 31". */
    private static boolean isTime(List<Token> tokens, int at) {
        return TimeNouns.has(tokens.get(at))
                || tokens.get(at).tag().equals("CD") && at > 0 && TimeNouns.has(tokens.get(at - 1));
    }

    /** "On the night of the fire, police emptied the street": what opens on a preposition is no main clause. */
    private static boolean afterTime(List<Token> tokens, int verb) {
        Token finite = tokens.get(verb);
        int noun = finite.head();
        if (!finite.relation().startsWith("acl")
                || !TagClasses.isFinite(finite.tag())
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
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (tokens.get(i).head() == noun) {
                tokens.set(i, Asides.with(tokens.get(i), verb, tokens.get(i).relation()));
            }
        }
        for (int i = noun + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && token.is("mark") && token.lemma().equals("of")) {
                // "of 17 January", where the date was taken for the clause's.
                int date = i + 1;
                tokens.set(i, Asides.with(token, date, "case"));
                tokens.set(date, Asides.with(tokens.get(date), noun, "nmod"));
            }
        }
        tokens.set(verb, Asides.with(finite, -1, "root"));
        tokens.set(noun, Asides.with(tokens.get(noun), verb, "obl"));
        return true;
    }
}
