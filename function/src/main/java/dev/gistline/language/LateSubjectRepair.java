package dev.gistline.language;

import java.util.List;

/**
 * Mends main verbs that lack a subject where the noun right after the comma that ends an opening phrase was taken for a part of
 * that: "At the time, Berg, who sat in front, demanded a recount". A finite main clause of a statement has a subject.
 */
final class LateSubjectRepair {

    private LateSubjectRepair() {}

    /** Whether the noun is now the subject of its sentence's verb. */
    static boolean mend(List<Token> tokens, int at, List<Name> names) {
        Token noun = tokens.get(at);
        if (noun.head() < 0
                || noun.head() >= at
                || !noun.tag().startsWith("NN")
                || !(noun.is("appos") || noun.is("obl") || noun.is("conj"))
                || noun.relation().equals("obl:unmarked")
                || noun.is("conj") && !Dependents.has(tokens, noun.head(), "case")
                || TimeNouns.has(noun)
                || isPlaceInPlace(noun, at, names)) {
            return false;
        }
        int first = first(tokens, at);
        if (first < 1
                || noun.head() >= first
                || !tokens.get(first - 1).text().equals(",")
                || tokens.get(first).tag().equals("RB")
                || opens(tokens, at)) {
            return false;
        }
        int verb = root(tokens, at);
        if (verb < 0
                || Dependents.hasSubject(tokens, verb)
                || Dependents.has(tokens, verb, "cop")
                || !Dependents.isFinite(tokens, verb)
                || isFollowed(tokens, at, verb)
                || !closes(tokens, at, verb)) {
            return false;
        }
        boolean passive = Dependents.has(tokens, verb, "aux:pass");
        tokens.set(at, noun.under(verb, passive ? "nsubj:pass" : "nsubj"));
        // What says who he is hung on the noun before him.
        for (int i = at + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == noun.head() && (token.is("acl") || token.is("appos"))) {
                tokens.set(i, token.under(at, token.relation()));
            }
        }
        return true;
    }

    /** "After the jury in Lund, Norland, [did not agree]": a place beside a place says where that lies. */
    private static boolean isPlaceInPlace(Token noun, int at, List<Name> names) {
        return isPlace(names, at) && isPlace(names, noun.head());
    }

    private static boolean isPlace(List<Name> names, int token) {
        return names.stream()
                .anyMatch(name -> name.first() <= token
                        && token < name.end()
                        && (name.type() == Name.Type.PLACE || name.type() == Name.Type.COUNTRY));
    }

    /** The first token of the noun's phrase. */
    private static int first(List<Token> tokens, int noun) {
        int first = noun;
        while (first > 0 && tokens.get(first - 1).head() >= first && isUnder(tokens, first - 1, noun)) {
            first--;
        }
        while (first < noun && tokens.get(first).is("punct")) {
            first++;
        }
        return first;
    }

    private static boolean isUnder(List<Token> tokens, int at, int top) {
        int up = at;
        for (int steps = 0; steps < 6 && up >= 0 && up != top; steps++) {
            up = tokens.get(up).head();
        }
        return up == top;
    }

    /** Whether another name after a comma stands nearer to the verb, "In Lund, Norland, Berg was accused", or the last of a list. */
    private static boolean isFollowed(List<Token> tokens, int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == tokens.get(noun).head()
                    && (token.pos().equals("PROPN") && tokens.get(i - 1).text().equals(",")
                            || token.is("conj") && Dependents.has(tokens, i, "cc"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition or a conjunction stands before the noun, which then is no subject. */
    private static boolean opens(List<Token> tokens, int noun) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == noun
                    && (token.is("cc")
                            || token.is("mark")
                            || token.is("case") && !token.tag().equals("POS"))) {
                return true;
            }
        }
        return false;
    }

    /** The main verb after the noun; -1 where the main clause has another head or one before. */
    private static int root(List<Token> tokens, int noun) {
        for (int i = noun + 1; i < tokens.size(); i++) {
            if (tokens.get(i).head() < 0) {
                return tokens.get(i).pos().equals("VERB") ? i : -1;
            }
        }
        return -1;
    }

    /** Whether all that stands between the noun and the verb's own words is an aside that a comma or dash closes, or nothing. */
    private static boolean closes(List<Token> tokens, int noun, int verb) {
        int last = verb - 1;
        while (last > noun
                && tokens.get(last).head() == verb
                && (tokens.get(last).is("aux") || tokens.get(last).is("advmod"))) {
            last--;
        }
        if (last == noun || isUnder(tokens, last, noun) && !tokens.get(noun + 1).is("punct")) {
            return true;
        }
        return tokens.get(last).is("punct")
                && !tokens.get(last).tag().equals("HYPH")
                && tokens.get(noun + 1).is("punct");
    }
}
