package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Set;

/** Finds the dateline that opens an article: BERLIN, Germany (AP) — . Its names tell where and by whom it was filed. */
final class Dateline {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―", ":");
    private static final int LONGEST = 12;
    private static final int SHORT = 5;

    private Dateline() {}

    /** How many tokens at the front of the sentence are a dateline. */
    static int length(Sentence sentence) {
        if (sentence.size() == 0 || !opens(sentence.token(0))) {
            return bracketed(sentence);
        }
        for (int i = 1; i < Math.min(LONGEST, sentence.size()); i++) {
            if (DASHES.contains(sentence.token(i).text()) && !joins(sentence, i)) {
                return i + 1;
            }
            if (sentence.token(i).pos().equals("VERB")) {
                return 0;
            }
        }
        // A sentence splitter can part the place from the dash after its state: HAYWARD, Calif.
        return sentence.size() <= SHORT ? sentence.size() : 0;
    }

    /** A place in capitals, as agencies write it. */
    private static boolean opens(Token token) {
        String text = token.text();
        return text.length() > 2 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
    }

    /** {@code (CNN) President ...} */
    private static int bracketed(Sentence sentence) {
        if (sentence.size() > 0 && sentence.token(0).text().equals("(")) {
            for (int i = 1; i < Math.min(6, sentence.size()); i++) {
                if (sentence.token(i).text().equals(")")) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static boolean joins(Sentence sentence, int i) {
        return sentence.token(i).text().equals("-")
                && sentence.token(i - 1).span().end()
                        == sentence.token(i).span().start()
                && i + 1 < sentence.size()
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start();
    }
}
