package dev.gistline.language;

import java.util.List;
import java.util.Set;

/** Gives verbs that cannot do without a subject the noun before them that a parser took for something else. */
final class MissingSubjectRepair {
    private static final Set<String> ADRIFT = Set.of("discourse", "obl", "obl:unmarked", "dep", "vocative", "list");

    /** Words that open a clause as well as a phrase: "after the vote", "after the council voted". */
    private final Set<String> openers;

    MissingSubjectRepair(Set<String> openers) {
        this.openers = openers;
    }

    /** Whether the noun is now the subject of its verb. */
    boolean mend(List<Token> tokens, int noun) {
        return afterOpener(tokens, noun) || afterAnd(tokens, noun) || number(tokens, noun);
    }

    /** "Eight of them were flown home", where the number was taken for an adjunct. */
    private static boolean number(List<Token> tokens, int at) {
        Token number = tokens.get(at);
        int verb = number.head();
        if (!number.tag().equals("CD")
                || verb <= at
                || !ADRIFT.contains(number.relation())
                || Dependents.hasSubject(tokens, verb)) {
            return false;
        }
        boolean finite = finite(tokens.get(verb));
        boolean passive = false;
        for (int i = 0; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == at && token.is("case") && i < at
                    || i > at && token.text().equals(",")) {
                return false;
            }
            finite |= token.head() == verb && token.is("aux") && i > at;
            passive |= token.head() == verb && token.relation().equals("aux:pass");
        }
        if (finite) {
            tokens.set(at, number.under(verb, passive ? "nsubj:pass" : "nsubj"));
        }
        return finite;
    }

    /** "after the council voted", where the council was taken for an adjunct of its own verb. */
    private boolean afterOpener(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        int verb = noun.head() > at && noun.relation().equals("obl") ? noun.head() : clauseAfter(tokens, at);
        if (verb <= at || !finite(tokens.get(verb)) || noun.head() == verb && Dependents.hasSubject(tokens, verb)) {
            return false;
        }
        int opener = -1;
        for (int i = 0; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == at && token.is("case")) {
                opener = openers.contains(token.lemma()) && opener < 0 ? i : tokens.size();
            }
            if (i > at && (token.text().equals(",") || token.pos().equals("VERB")) && !isAside(tokens, at, verb)) {
                return false;
            }
        }
        if (opener < 0 || opener == tokens.size()) {
            return false;
        }
        // "members, who waited as parents formed a line": no subject from before the opener.
        for (int i = 0; i < opener; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).is("nsubj")) {
                tokens.set(i, tokens.get(i).under(verb, "dep"));
            }
        }
        if (Dependents.hasSubject(tokens, verb)) {
            return false;
        }
        tokens.set(at, noun.under(verb, "nsubj"));
        tokens.set(opener, tokens.get(opener).under(verb, "mark"));
        if (tokens.get(verb).is("ccomp") || tokens.get(verb).is("parataxis")) {
            tokens.set(verb, tokens.get(verb).under(tokens.get(verb).head(), "advcl"));
        }
        return true;
    }

    /** "After Berg, angry with the board, left": whether one aside between two commas stands right after the noun, and its own. */
    private static boolean isAside(List<Token> tokens, int noun, int verb) {
        int last = verb - 1;
        while (last > noun && tokens.get(last).is("advmod") && tokens.get(last).head() == verb) {
            last--;
        }
        int commas = 0;
        for (int i = noun + 1; i <= last; i++) {
            if (!under(tokens, i, noun) && !tokens.get(i).is("punct")) {
                return false;
            }
            commas += tokens.get(i).text().equals(",") ? 1 : 0;
        }
        boolean list = Dependents.has(tokens, noun, "conj");
        return commas == 2
                && tokens.get(last).text().equals(",")
                && (list || tokens.get(noun + 1).text().equals(","));
    }

    /** The verb right after a noun's phrase that was taken for a part of the phrase before: "in a clinic as parents of two formed a blockade". */
    private static int clauseAfter(List<Token> tokens, int noun) {
        boolean inside = tokens.get(noun).is("nmod") || tokens.get(noun).is("obl");
        if (!inside || tokens.get(noun).head() > noun) {
            return -1;
        }
        int after = noun + 1;
        while (after < tokens.size() && under(tokens, after, noun)) {
            after++;
        }
        int next = after;
        while (next < tokens.size()
                && (tokens.get(next).text().equals(",") || tokens.get(next).is("advmod"))) {
            next++;
        }
        if (next > after && next < tokens.size() && isAside(tokens, noun, next)) {
            after = next;
        }
        if (after == tokens.size()) {
            return -1;
        }
        Token verb = tokens.get(after);
        boolean clause = verb.is("advcl") || verb.is("ccomp") || verb.is("parataxis") || verb.is("conj");
        return verb.pos().equals("VERB") && clause ? after : -1;
    }

    /** "They will submit plans and a jury will choose", where the plans and the jury were taken for one object. */
    private static boolean afterAnd(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        int and = noun.relation().equals("conj") ? childBefore(tokens, at, "cc") : -1;
        if (and < 0) {
            return false;
        }
        int modal = at + 1;
        while (modal < tokens.size() && under(tokens, modal, at)) {
            modal++;
        }
        if (modal == tokens.size() || !tokens.get(modal).tag().equals("MD")) {
            return false;
        }
        int verb = tokens.get(modal).head();
        int first = governingVerb(tokens, noun.head());
        int nearest = tokens.get(verb).head();
        if (tokens.get(and).lemma().equals("but") && nearest >= 0 && nearest < at && under(tokens, at, nearest)) {
            // "Said that they would stop from Sunday but drivers would go on": the nearer of two verbs.
            first = Dependents.hasSubject(tokens, nearest) ? nearest : first;
        }
        if (verb <= modal
                || first < 0
                || tokens.get(first).head() != tokens.get(verb).head()
                        && !(tokens.get(verb).head() == first
                                && tokens.get(and).lemma().equals("but"))
                || Dependents.hasSubject(tokens, verb)) {
            return false;
        }
        tokens.set(at, noun.under(verb, "nsubj"));
        tokens.set(and, tokens.get(and).under(verb, "cc"));
        tokens.set(verb, tokens.get(verb).under(first, "conj"));
        return true;
    }

    /** The highest verb above a noun that stands before it under the same governor as all of its clause; -1 for none. */
    private static int governingVerb(List<Token> tokens, int noun) {
        int verb = -1;
        for (int up = noun; up >= 0 && up <= noun; up = tokens.get(up).head()) {
            if (tokens.get(up).pos().equals("VERB") && Dependents.hasSubject(tokens, up)) {
                verb = up;
            }
        }
        return verb;
    }

    private static int childBefore(List<Token> tokens, int head, String relation) {
        for (int i = 0; i < head; i++) {
            if (tokens.get(i).head() == head && tokens.get(i).is(relation)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean under(List<Token> tokens, int at, int top) {
        int up = at;
        while (up > top) {
            up = tokens.get(up).head();
        }
        return up == top;
    }

    private static boolean finite(Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
    }
}
