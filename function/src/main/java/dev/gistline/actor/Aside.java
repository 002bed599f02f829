package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Set;

/**
 * What stands between two dashes or commas after a name and says what it is: {@code Name - a union of nurses - said}.
 * Parsers lose the pair often, so it is read from the marks.
 */
final class Aside {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> NEW = Set.of("a", "an", "one");
    private static final int LONGEST = 14;

    private Aside() {}

    /** Whether a noun phrase that begins at {@code first} is new and stands behind a mark behind a name. */
    static boolean opens(Sentence sentence, int first) {
        return first >= 2
                && NEW.contains(sentence.token(first).text())
                && (isDash(sentence, first - 1) || isComma(sentence, first - 1))
                && sentence.token(first - 2).pos().equals("PROPN");
    }

    /** The index of the mark that ends the aside that begins behind the mark at {@code open}, or -1. */
    static int close(Sentence sentence, int open) {
        if (open + 1 >= sentence.size() || !isDash(sentence, open) && !isComma(sentence, open)) {
            return -1;
        }
        boolean dash = isDash(sentence, open);
        for (int close = open + 2; close <= Math.min(sentence.size() - 1, open + LONGEST); close++) {
            if (dash ? isDash(sentence, close) : isComma(sentence, close)) {
                return close;
            }
        }
        return -1;
    }

    static boolean isComma(Sentence sentence, int index) {
        return sentence.token(index).text().equals(",");
    }

    /** A hyphen without space on either side joins a compound and is no dash. */
    static boolean isDash(Sentence sentence, int index) {
        Token mark = sentence.token(index);
        boolean before = index > 0
                && sentence.token(index - 1).span().end() == mark.span().start();
        boolean after = index + 1 < sentence.size()
                && mark.span().end() == sentence.token(index + 1).span().start();
        return DASHES.contains(mark.text()) && !(before && after && mark.text().equals("-"));
    }
}
