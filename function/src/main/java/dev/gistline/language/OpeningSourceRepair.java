package dev.gistline.language;

import java.util.List;

/**
 * Mends the source that a sentence opens on where it was taken into the subject behind the comma: "According to the Harbour
 * Board's study, Northline Shipping led". No compound has a comma in it that only its opening phrase needs.
 */
final class OpeningSourceRepair {

    private OpeningSourceRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        if (at != 0
                || tokens.size() < 4
                || !tokens.get(0).lemma().equals("accord")
                        && !tokens.get(0).lemma().equals("according")
                || !tokens.get(1).lemma().equals("to")) {
            return false;
        }
        int comma = comma(tokens);
        if (comma < 3) {
            return false;
        }
        int source = comma - 1;
        while (tokens.get(source).head() >= 0
                && tokens.get(source).head() < source
                && tokens.get(source).head() > 1) {
            source = tokens.get(source).head();
        }
        Token noun = tokens.get(source);
        if (noun.is("nsubj") && noun.head() > comma) {
            return list(tokens, source, comma);
        }
        int subject = noun.head();
        boolean joined = noun.is("compound") || noun.is("flat") || noun.is("amod") || noun.is("nmod");
        if (!joined || subject <= comma || !tokens.get(subject).is("nsubj")) {
            return false;
        }
        int verb = tokens.get(subject).head();
        for (int i = 0; i < comma; i++) {
            Token token = tokens.get(i);
            if (i != source && token.head() > comma) {
                tokens.set(i, token.under(source, token.relation()));
            }
        }
        tokens.set(source, noun.under(verb, "obl"));
        return true;
    }

    /** "According to Ada Berg, Li and Day have agreed", where the source was taken for the first of three: the others alone agreed. */
    private static boolean list(List<Token> tokens, int source, int comma) {
        int first = -1;
        for (int i = comma + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == source && token.is("conj")) {
                first = first < 0 ? i : first;
                tokens.set(i, i == first ? token : token.under(first, "conj"));
            }
        }
        if (first < 0) {
            return false;
        }
        Token noun = tokens.get(source);
        tokens.set(first, tokens.get(first).under(noun.head(), noun.relation()));
        tokens.set(source, noun.under(noun.head(), "obl"));
        tokens.set(0, tokens.get(0).under(source, "case"));
        return true;
    }

    /** The comma that closes the source; -1 when there is none. */
    private static int comma(List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
