package dev.gistline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the parse of a subject parted from its verb by an aside between dashes, "The council -a body of five- voted": a parser
 * takes the verb for a part of the aside.
 */
final class AsideRepair {
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2012");

    private AsideRepair() {}

    /** The sentence, with the verb after an aside as its root where it hung inside the aside. */
    static Sentence mended(Sentence sentence) {
        for (int open = 1; open < sentence.size() - 3; open++) {
            if (!isDash(sentence, open) || !spaceBefore(sentence, open)) {
                continue;
            }
            for (int close = open + 2; close < sentence.size() - 1; close++) {
                if (isDash(sentence, close) && spaceBefore(sentence, close + 1)) {
                    return mended(sentence, open, close);
                }
            }
            return sentence;
        }
        return sentence;
    }

    private static Sentence mended(Sentence sentence, int open, int close) {
        int verb = close + 1;
        while (verb < sentence.size() && sentence.token(verb).pos().equals("ADV")) {
            verb++;
        }
        int subject = top(sentence, open);
        if (verb == sentence.size() || subject < 0) {
            return sentence;
        }
        Token finite = sentence.token(verb);
        boolean inside = finite.head() > open && finite.head() < close;
        if (!finite.pos().equals("VERB")
                || !inside
                || !sentence.token(subject).pos().matches("NOUN|PROPN|PRON")) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i == verb) {
                tokens.set(i, token.under(-1, "root"));
            } else if (i == subject) {
                tokens.set(i, token.under(verb, "nsubj"));
            } else if (token.head() < 0) {
                tokens.set(i, token.under(verb, "parataxis"));
            } else if (i > open && i < close && token.head() > close) {
                tokens.set(i, token.under(subject, "parataxis"));
            } else if (token.relation().startsWith("advcl")
                    && i > verb
                    && token.head() > verb
                    && sentence.token(token.head()).head() < 0) {
                tokens.set(i, token.under(verb, token.relation()));
            } else if (i < open && token.head() > close) {
                tokens.set(i, token.under(subject, "dep"));
            }
        }
        return new Sentence(sentence.index(), sentence.block(), sentence.span(), tokens, sentence.names());
    }

    /** The token before {@code end} whose governor stands after it; -1 where the stretch has several. */
    private static int top(Sentence sentence, int end) {
        int top = -1;
        for (int i = 0; i < end; i++) {
            Token token = sentence.token(i);
            boolean outside = token.head() < 0 || token.head() >= end;
            boolean content = token.pos().matches("NOUN|PROPN|PRON|VERB");
            if (outside && content) {
                if (token.pos().equals("VERB")) {
                    return -1;
                }
                top = top < 0 ? i : top;
            }
        }
        return top;
    }

    private static boolean isDash(Sentence sentence, int at) {
        return DASHES.contains(sentence.token(at).text());
    }

    private static boolean spaceBefore(Sentence sentence, int at) {
        return sentence.token(at - 1).span().end() < sentence.token(at).span().start();
    }
}
