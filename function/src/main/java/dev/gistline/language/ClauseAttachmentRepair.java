package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends clauses that hang on the noun beside them and are the clause of a verb, "said Monday that it would close", and those that
 * hang on a verb and tell of the noun beside them, "may yet meet Li in a rematch for his brother, who lost".
 */
final class ClauseAttachmentRepair {
    private final Set<String> speech;
    private final Set<String> bodies;

    /**
     * @param speech verbs that pass on what was said
     * @param bodies what has members
     */
    ClauseAttachmentRepair(Set<String> speech, Set<String> bodies) {
        this.speech = speech;
        this.bodies = bodies;
    }

    boolean mend(List<Token> tokens, int at) {
        return said(tokens, at) || reported(tokens, at) || ofPerson(tokens, at) || ofMember(tokens, at);
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
        if (who == verb || noun <= governor || !Dependents.isNoun(tokens.get(noun))) {
            return false;
        }
        while (tokens.get(noun).is("flat") || tokens.get(noun).is("compound")) {
            noun = tokens.get(noun).head();
        }
        if (noun <= governor || noun > who) {
            return false;
        }
        tokens.set(verb, clause.under(noun, "acl:relcl"));
        return true;
    }

    /** "Members of parliament who fled": "who" tells of the members, since a body is no person. */
    private boolean ofMember(List<Token> tokens, int verb) {
        Token clause = tokens.get(verb);
        int body = clause.head();
        if (!clause.relation().equals("acl:relcl")
                || body < 2
                || body + 1 >= verb
                || !tokens.get(body + 1).tag().equals("WP")
                || !bodies.contains(tokens.get(body).lemma())) {
            return false;
        }
        int members = tokens.get(body).head();
        boolean of = members >= 0
                && members < body
                && tokens.get(members).tag().equals("NNS")
                && tokens.get(body).relation().equals("nmod");
        if (of) {
            tokens.set(verb, clause.under(members, "acl:relcl"));
        }
        return of;
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
            tokens.set(verb, clause.under(says, "ccomp"));
        }
        return that && subject;
    }

    /** A day or its number: "Monday", "May 31". */
    private static boolean isTime(List<Token> tokens, int at) {
        return TimeNouns.has(tokens.get(at))
                || tokens.get(at).tag().equals("CD") && at > 0 && TimeNouns.has(tokens.get(at - 1));
    }

    /** "The report says the mayor, a former banker, knew of it": what has no conjunction is not joined to the saying. */
    private boolean reported(List<Token> tokens, int verb) {
        Token second = tokens.get(verb);
        int says = second.head();
        if (!second.relation().equals("conj")
                || says < 0
                || says > verb
                || !speech.contains(tokens.get(says).lemma())
                || !tokens.get(verb - 1).text().equals(",")) {
            return false;
        }
        int subject = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && (token.is("cc") || token.is("nsubj") || token.is("mark"))
                    || token.head() == says && i > says && i != verb && (token.is("conj") || token.is("cc"))) {
                return false;
            }
            boolean object = token.relation().equals("obj") || token.relation().equals("ccomp");
            subject = token.head() == says && i > says && i < verb && object ? i : subject;
        }
        int aside = subject < 0 || tokens.get(subject).pos().equals("VERB") ? -1 : aside(tokens, subject, verb - 1);
        if (aside < 0) {
            return false;
        }
        String tag = second.tag().equals("VBN") ? "VBD" : second.tag();
        tokens.set(verb, second.under(tag, says, "ccomp"));
        int noun = owned(tokens, subject);
        if (noun != subject) {
            tokens.set(subject, tokens.get(subject).under(noun, "nmod:poss"));
        }
        tokens.set(noun, tokens.get(noun).under(verb, "nsubj"));
        tokens.set(aside, tokens.get(aside).under(noun, "appos"));
        return true;
    }

    /** The last word before the comma where the noun is but the owner: "the port's chief executive, Berg,"; else the noun. */
    private static int owned(List<Token> tokens, int noun) {
        int last = comma(tokens, noun) - 1;
        return tokens.get(noun + 1).tag().equals("POS") && last > noun + 1 ? last : noun;
    }

    /** The comma that ends a noun's phrase: right after the noun, or after what it owns. */
    private static int comma(List<Token> tokens, int noun) {
        int at = noun + 1;
        while (tokens.get(noun + 1).tag().equals("POS")
                && at < tokens.size()
                && !tokens.get(at).text().equals(",")) {
            at++;
        }
        return at;
    }

    /** The noun between the commas that says who another is; -1 where there is none. */
    private static int aside(List<Token> tokens, int noun, int end) {
        int comma = comma(tokens, noun);
        if (comma >= end || !tokens.get(comma).text().equals(",")) {
            return -1;
        }
        for (int i = comma + 1; i < end; i++) {
            Token token = tokens.get(i);
            boolean named = token.is("nmod") && i == comma + 1 && token.pos().equals("PROPN");
            if (token.head() == noun && (token.is("appos") || token.is("conj") || named) && Dependents.isNoun(token)) {
                return i;
            }
        }
        return -1;
    }
}
