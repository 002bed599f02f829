package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends phrases whose name is followed by its acronym and then by the noun that it modifies, "calls from the Coastal Rescue
 * Service (CRS) crews": a parser takes the noun for something beside the name.
 */
final class BracketedNameRepair {
    /** What a phrase has once, on its head. */
    private static final Set<String> OF_PHRASE = Set.of("case", "det", "nummod");

    /** How the noun may hang on what stands before it. */
    private static final Set<String> BESIDE =
            Set.of("appos", "dep", "conj", "nmod", "flat", "list", "parataxis", "obl");

    private BracketedNameRepair() {}

    /** Makes the noun at {@code at} the head of the phrase; false where no bracketed acronym stands before it. */
    static boolean mend(List<Token> tokens, int at) {
        int name = at - 4;
        if (name < 0
                || !tokens.get(at).pos().equals("NOUN")
                || !tokens.get(at - 1).text().equals(")")
                || !tokens.get(at - 3).text().equals("(")
                || !isAcronym(tokens.get(at - 2).text())
                || !tokens.get(name).tag().startsWith("NNP")) {
            return false;
        }
        Token noun = tokens.get(at);
        Token named = tokens.get(name);
        boolean beside = noun.head() >= 0 && noun.head() < at && BESIDE.stream().anyMatch(noun::is);
        if (!beside || named.head() >= name && named.head() <= at || isBelow(tokens, named.head(), at)) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            Token token = tokens.get(i);
            if (token.head() == name && OF_PHRASE.stream().anyMatch(token::is)) {
                tokens.set(i, token.under(at, token.relation()));
            }
        }
        tokens.set(at, noun.under(named.head(), named.relation()));
        tokens.set(name, named.under(at, "compound"));
        return true;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private static boolean isBelow(List<Token> tokens, int token, int ancestor) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }
}
