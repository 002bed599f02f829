package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;

/** Tells by what stands beside it, and how it is written, that a name is a place's or a firm's and no person's. */
final class NameContext {
    /** {@code Fitz}, {@code Anna}: what opens the name of a person and is written as one word with the rest. */
    private static final int LONGEST_PARTICLE = 4;

    private final Lexicon lexicon;

    NameContext(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a name that ends there is a place's: "Halden, Ohio, " lies there; "Halden province" is one. */
    boolean isPlace(Sentence sentence, int end) {
        return lexicon.states().follows(sentence, end)
                || end < sentence.size()
                        && lexicon.bodies().areas().contains(sentence.token(end).text());
    }

    /** Whether the name is a firm's: the Halden news agency, the Halden airline, HaldenCloud. */
    boolean isBusiness(Sentence sentence, int first, int end) {
        return isBrand(sentence, first, end) || isOfBusiness(sentence, first, end);
    }

    private boolean isOfBusiness(Sentence sentence, int first, int end) {
        Token head = sentence.token(Tree.head(sentence, first, end));
        if (!head.is("compound") || head.head() < end) {
            return false;
        }
        String noun = sentence.token(head.head()).lemma();
        return lexicon.bodies().businesses().contains(noun) || noun.equals("agency");
    }

    /** A capital within a word makes a name of two: HarrowCloud. What people have before one is short: McHarrow, DeHarrow. */
    private static boolean isBrand(Sentence sentence, int first, int end) {
        String word = sentence.token(first).text();
        for (int i = LONGEST_PARTICLE + 1; i < word.length() && end - first == 1; i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
