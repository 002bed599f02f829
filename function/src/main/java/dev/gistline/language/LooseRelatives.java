package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Gives relative clauses that were joined to a verb or taken for what it says back to their noun, "the attacks, which killed three": a
 * pronoun that relates has its noun before it. "That" without a comma tells which one is meant, and so is of no name (Huddleston
 * and Pullum 2002, ch. 12): "a film made in Norland that mocked him" is of the film.
 */
final class LooseRelatives {
    private static final Set<String> PRONOUNS = Set.of("which", "who", "that");
    private static final Set<String> LOOSE = Set.of("conj", "advcl", "ccomp", "parataxis");
    private static final Set<String> OF_NAMES = Set.of("flat", "compound");

    private LooseRelatives() {}

    /** Whether the pronoun's clause is now one of the noun before it. */
    static boolean mend(List<Token> tokens, int at) {
        Token pronoun = tokens.get(at);
        int verb = pronoun.head();
        if (!pronoun.tag().matches("WDT|WP")
                || !pronoun.is("nsubj")
                || verb <= at
                || !PRONOUNS.contains(pronoun.text())
                || !LOOSE.contains(tokens.get(verb).relation())
                || tokens.get(verb).head() > at
                || hasConjunction(tokens, verb, at)) {
            return false;
        }
        int noun = noun(tokens, at);
        if (noun < 0 || isUnder(tokens, noun, verb)) {
            return false;
        }
        tokens.set(verb, tokens.get(verb).under(noun, "acl:relcl"));
        return true;
    }

    private static boolean hasConjunction(List<Token> tokens, int verb, int before) {
        for (int i = 0; i < before; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).is("cc")) {
                return true;
            }
        }
        return false;
    }

    /** The noun that the pronoun before {@code at} stands for; -1 where no noun is right before it. */
    private static int noun(List<Token> tokens, int at) {
        boolean apart = at > 1 && tokens.get(at - 1).text().equals(",");
        int noun = apart ? at - 2 : at - 1;
        if (noun < 0 || !isNoun(tokens.get(noun)) || TimeNouns.has(tokens.get(noun))) {
            return -1;
        }
        while (tokens.get(noun).head() >= 0
                && tokens.get(noun).head() < at
                && OF_NAMES.contains(plain(tokens.get(noun).relation()))
                && isNoun(tokens.get(tokens.get(noun).head()))
                && !hasPrepositionBetween(tokens, tokens.get(noun).head(), noun)) {
            noun = tokens.get(noun).head();
        }
        if (tokens.get(at).text().equals("who")) {
            return person(tokens, noun);
        }
        boolean named = tokens.get(noun).pos().equals("PROPN");
        return named && !apart && tokens.get(at).text().equals("that") ? over(tokens, noun) : noun;
    }

    /** "The abbot of the mill, who": whoever is of a thing or a body; a name after "of" can be a person's. */
    private static int person(List<Token> tokens, int noun) {
        int over = tokens.get(noun).head();
        boolean of = tokens.get(noun).is("nmod")
                && Dependents.hasCase(tokens, noun, "of")
                && Dependents.has(tokens, noun, "det")
                && tokens.get(noun).tag().equals("NN")
                && over >= 0
                && over < noun
                && isNoun(tokens.get(over));
        return of ? over : noun;
    }

    private static boolean hasPrepositionBetween(List<Token> tokens, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.get(i).tag().equals("IN")) {
                return true;
            }
        }
        return false;
    }

    /** The noun whose participle the name belongs to, "a film [made in Norland]"; -1 where there is none. */
    private static int over(List<Token> tokens, int name) {
        int verb = tokens.get(name).is("obl") ? tokens.get(name).head() : -1;
        return verb >= 0 && tokens.get(verb).relation().equals("acl")
                ? tokens.get(verb).head()
                : -1;
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("NOUN") || token.pos().equals("PROPN");
    }

    private static boolean isUnder(List<Token> tokens, int at, int top) {
        int up = at;
        for (int steps = 0; up >= 0 && steps < tokens.size(); steps++) {
            if (up == top) {
                return true;
            }
            up = tokens.get(up).head();
        }
        return false;
    }
}
