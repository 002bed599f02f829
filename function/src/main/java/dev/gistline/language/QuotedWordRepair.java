package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends a noun with a quoted word before it, "The river's \"ghost\" mill was sold", where what stands before the quotation was
 * taken for a second subject: a verb has one.
 */
final class QuotedWordRepair {
    private static final Set<String> MARKS = Set.of("\"", "\u201c", "\u201d", "''", "'", "\u2018", "\u2019");

    /** The most words that are quoted as a description. */
    private static final int MOST = 3;

    private QuotedWordRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        int verb = first.head();
        if (verb < at || !first.is("nsubj") || at + 3 >= tokens.size() || !isMark(tokens, at + 1)) {
            return false;
        }
        int close = at + 3;
        while (close < verb && close <= at + 2 + MOST && !isMark(tokens, close)) {
            close++;
        }
        int noun = close + 1;
        if (noun >= verb
                || !isMark(tokens, close)
                || tokens.get(noun).head() != verb
                || !tokens.get(noun).is("nsubj")) {
            return false;
        }
        tokens.set(at, first.under(noun, "compound"));
        for (int i = at + 2; i < close; i++) {
            if (tokens.get(i).head() == verb) {
                tokens.set(i, tokens.get(i).under(noun, "compound"));
            }
        }
        for (int i = 0; i < at; i++) {
            if (tokens.get(i).head() == at && tokens.get(i).is("det")) {
                tokens.set(i, tokens.get(i).under(noun, "det"));
            }
        }
        return true;
    }

    private static boolean isMark(List<Token> tokens, int at) {
        return MARKS.contains(tokens.get(at).text());
    }
}
