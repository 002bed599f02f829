package dev.gistline.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends days that were taken for subjects, "Senator Berg, on Tuesday moved a motion": what has a preposition is none. A noun right
 * before a participle that was taken for its subject is then the verb's, "The man running the shop, on Friday said".
 */
final class DaySubjectRepair {

    private static final Set<String> AGAIN = Set.of("each", "every", "last", "this", "next");

    private DaySubjectRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token day = tokens.get(at);
        int verb = day.head();
        if (!day.is("nsubj") || !TimeNouns.has(day)) {
            return false;
        }
        if (verb < at) {
            return afterVerb(tokens, at, verb);
        }
        if (beforeVerb(tokens, at, verb)) {
            return true;
        }
        if (beforeClause(tokens, at, verb)) {
            return true;
        }
        int beside = nameAfter(tokens, at, verb);
        if (beside >= 0) {
            tokens.set(at, day.under(verb, "obl:unmarked"));
            tokens.set(beside, tokens.get(beside).under(verb, day.relation()));
            return true;
        }
        // "Each September are told": nobody tells a month.
        boolean again = day.relation().equals("nsubj:pass")
                && at > 0
                && AGAIN.contains(tokens.get(at - 1).lemma());
        if (!again && !hasPreposition(tokens, at)) {
            return false;
        }
        tokens.set(at, day.under(verb, again ? "obl:unmarked" : "obl"));
        for (int i = 0; i < at; i++) {
            Token participle = tokens.get(i);
            int noun = i - 1;
            if (participle.head() == verb
                    && participle.tag().equals("VBG")
                    && participle.is("advcl")
                    && noun >= 0
                    && tokens.get(noun).head() == i
                    && tokens.get(noun).is("nsubj")) {
                tokens.set(noun, tokens.get(noun).under(verb, "nsubj"));
                tokens.set(i, participle.under(noun, "acl"));
            }
        }
        return true;
    }

    /** "The mill burnt down, town police said Friday": no day says anything, and who does was hung on what stands before the comma. */
    private static boolean afterVerb(List<Token> tokens, int day, int verb) {
        Token noun = verb < 1 ? null : tokens.get(verb - 1);
        if (noun == null
                || day != verb + 1
                || !TimeNouns.isDay(tokens.get(day).text().toLowerCase(Locale.ROOT))
                || !tokens.get(verb).tag().equals("VBD")
                || !Dependents.isNoun(noun)) {
            return false;
        }
        int first = firstOfPhrase(tokens, verb - 1);
        boolean apart = first > 0 && tokens.get(first - 1).text().equals(",");
        if (apart) {
            tokens.set(day, tokens.get(day).under(verb, "obl:unmarked"));
            tokens.set(verb - 1, noun.under(verb, "nsubj"));
        }
        return apart;
    }

    /** "The town council Friday filed a brief", "Guests at the mill today say": the noun right before the day, or over what that is of. */
    private static boolean beforeVerb(List<Token> tokens, int day, int verb) {
        boolean named = TimeNouns.isDay(tokens.get(day).text().toLowerCase(Locale.ROOT));
        if (!named
                || day < 1
                || verb != day + 1
                || !Dependents.isNoun(tokens.get(day - 1))
                || !tokens.get(verb).isFinite()) {
            return false;
        }
        int noun = day - 1;
        if (tokens.get(noun).head() != day || !tokens.get(noun).is("compound")) {
            return false;
        }
        for (int i = 0; i < noun; i++) {
            Token token = tokens.get(i);
            if (token.head() == day) {
                tokens.set(i, token.under(noun, token.relation()));
            }
        }
        tokens.set(noun, tokens.get(noun).under(verb, tokens.get(day).relation()));
        tokens.set(day, tokens.get(day).under(verb, "obl:unmarked"));
        return true;
    }

    private static int firstOfPhrase(List<Token> tokens, int noun) {
        int first = noun;
        while (first > 0
                && tokens.get(first - 1).head() >= first
                && tokens.get(first - 1).head() <= noun
                && !tokens.get(first - 1).is("punct")) {
            first--;
        }
        return first;
    }

    /** "It was filed days after the judge ruled": how long after it was; the judge, taken for an adjunct, is who ruled. */
    private static boolean beforeClause(List<Token> tokens, int at, int verb) {
        Token when = tokens.get(at + 1);
        int noun = when.head();
        boolean opens = when.is("case")
                && (when.lemma().equals("after") || when.lemma().equals("before"))
                && noun > at
                && noun < verb
                && tokens.get(noun).relation().equals("obl")
                && tokens.get(noun).head() == verb
                && !Dependents.has(tokens, at, "det");
        if (!opens || tokens.get(verb).head() < 0 || tokens.get(verb).head() > at) {
            return false;
        }
        Token clause = tokens.get(verb);
        tokens.set(noun, tokens.get(noun).under(verb, tokens.get(at).relation()));
        tokens.set(at + 1, when.under(verb, "mark"));
        tokens.set(at, tokens.get(at).under(verb, "obl:unmarked"));
        tokens.set(verb, clause.under(clause.head(), "advcl"));
        return true;
    }

    /** "A day earlier, Ada Berg was elected": the name after the comma that was taken for the second of a list; -1 when there is none. */
    private static int nameAfter(List<Token> tokens, int day, int verb) {
        for (int i = day + 2; i < verb; i++) {
            Token name = tokens.get(i);
            // "One day earlier, Ada Berg": the name can hang on what is said of the day.
            boolean under = name.head() == day
                    || name.head() > day && tokens.get(name.head()).head() == day;
            boolean beside = under && (name.is("conj") || name.is("appos"));
            if (beside
                    && name.pos().equals("PROPN")
                    && tokens.get(i - 1).text().equals(",")
                    && !TimeNouns.has(name)
                    && !Dependents.has(tokens, i, "cc")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasPreposition(List<Token> tokens, int noun) {
        return tokens.stream()
                .anyMatch(token ->
                        token.head() == noun && token.is("case") && !token.tag().equals("POS"));
    }
}
