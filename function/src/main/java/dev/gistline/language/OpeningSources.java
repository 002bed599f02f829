package dev.gistline.language;

import java.util.List;

/**
 * Mends the source that a sentence opens on where it was taken into the subject behind the comma: "According to the Harbour
 * Board's study, Northline Shipping led". No compound has a comma in it that only its opening phrase needs.
 */
final class OpeningSources {

    private OpeningSources() {}

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
        int subject = noun.head();
        boolean joined = noun.is("compound") || noun.is("flat") || noun.is("amod") || noun.is("nmod");
        if (!joined || subject <= comma || !tokens.get(subject).is("nsubj")) {
            return false;
        }
        int verb = tokens.get(subject).head();
        for (int i = 0; i < comma; i++) {
            Token token = tokens.get(i);
            if (i != source && token.head() > comma) {
                tokens.set(i, Asides.with(token, source, token.relation()));
            }
        }
        tokens.set(source, Asides.with(noun, verb, "obl"));
        return true;
    }

    /** The first comma with no name on both sides: "Dover, Kent" is one place. */
    private static int comma(List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
