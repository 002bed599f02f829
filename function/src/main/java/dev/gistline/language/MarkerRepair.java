package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends prepositions that were taken for conjunctions, "after the Committee on Fisheries met", where the fisheries were said to
 * meet: no finite clause is opened by such a word, so the noun after it is part of the phrase before, and that phrase the subject.
 */
final class MarkerRepair {
    private static final Set<String> PREPOSITIONS = Set.of("on", "of", "at", "by", "from", "in", "about", "under");

    private final Set<String> openers;

    /**
     * @param openers words that open a clause as well as a phrase
     */
    MarkerRepair(Set<String> openers) {
        this.openers = openers;
    }

    boolean mend(List<Token> tokens, int at) {
        Token mark = tokens.get(at);
        int verb = mark.head();
        if (!mark.relation().equals("mark") || !PREPOSITIONS.contains(mark.lemma()) || at == 0 || verb < at) {
            return false;
        }
        int noun = subject(tokens, at, verb);
        return tokens.get(verb).isFinite() ? clause(tokens, at, noun, verb) : participle(tokens, at, noun, verb);
    }

    /** "Its listing in Lund, pricing the shares": what a comma parts from the participle is not its subject. */
    private static boolean participle(List<Token> tokens, int at, int noun, int verb) {
        boolean comma =
                noun >= 0 && tokens.get(verb - 1).text().equals(",") && !Commas.areBetween(tokens, noun, verb - 1);
        if (!comma || tokens.get(verb).head() >= at) {
            return false;
        }
        boolean afterNoun = isNominal(tokens, at - 1, at);
        int governor = afterNoun ? at - 1 : tokens.get(verb).head();
        tokens.set(at, tokens.get(at).under(noun, "case"));
        tokens.set(noun, tokens.get(noun).under(governor, afterNoun ? "nmod" : "obl"));
        return true;
    }

    private boolean clause(List<Token> tokens, int at, int noun, int verb) {
        int whole = at - 1;
        while (isNominal(tokens, tokens.get(whole).head(), at)) {
            whole = tokens.get(whole).head();
        }
        int opener = opener(tokens, whole);
        if (noun < 0 || opener < 0 || !isNominal(tokens, whole, at)) {
            return false;
        }
        tokens.set(at, tokens.get(at).under(noun, "case"));
        tokens.set(noun, tokens.get(noun).under(at - 1 < whole ? at - 1 : whole, "nmod"));
        tokens.set(opener, tokens.get(opener).under(verb, "mark"));
        tokens.set(whole, tokens.get(whole).under(verb, "nsubj"));
        return true;
    }

    /** The verb's subject between the word and the verb; -1 for none. */
    private static int subject(List<Token> tokens, int mark, int verb) {
        for (int i = mark + 1; i < verb; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).is("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNominal(List<Token> tokens, int at, int end) {
        return at >= 0 && at < end && tokens.get(at).pos().matches("NOUN|PROPN|PRON|NUM");
    }

    /** The word before a noun's phrase that may open a clause as well; -1 for none. */
    private int opener(List<Token> tokens, int noun) {
        for (int i = 0; i < noun; i++) {
            if (tokens.get(i).head() == noun && tokens.get(i).is("case")) {
                return openers.contains(tokens.get(i).lemma()) ? i : -1;
            }
        }
        return -1;
    }
}
