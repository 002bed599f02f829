package dev.gistline.timeline;

import java.util.Set;

/** Speech that stands before its verb, as news likes to have it: "The bridge is safe, the board said". */
final class FrontedSpeech {
    private static final Set<String> SAYING = Lexicon.load("governors.tsv").of("speech");
    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "''");

    /** How many words who speaks may take. */
    private static final int NEAR = 7;

    private FrontedSpeech() {}

    /**
     * The head of a clause that its verb of saying follows, "The bridge is safe, [the board said]", where the parser takes
     * the one or the other for the main clause; -1 when there is none.
     */
    static int content(SyntaxTree tree, int verb) {
        int content = tree.exactChild(verb, "ccomp");
        boolean beside = content < 0
                && tree.token(verb).relation().equals("parataxis")
                && SAYING.contains(tree.lemma(verb))
                && !tree.hasChild(verb, "xcomp");
        if (beside) {
            content = tree.head(verb);
        }
        boolean before = content >= 0 && content < verb;
        boolean finite = before && tree.hasChild(content, "nsubj", "expl") && !tree.hasChild(content, "mark");
        return finite || before && opening(tree, content) >= 0 ? content : -1;
    }

    /**
     * The mark that closes a quotation on which the sentence opens and that its verb of saying follows, whatever the parser makes
     * of it; -1 when there is none.
     */
    static int quoteEnd(SyntaxTree tree, int verb) {
        if (!Wording.isQuote(tree.lower(0)) || !SAYING.contains(tree.lemma(verb))) {
            return -1;
        }
        int close = 1;
        while (close < verb && !CLOSING.contains(tree.lower(close))) {
            close++;
        }
        if (close == verb || verb - close > NEAR) {
            return -1;
        }
        for (int i = close + 1; i < verb; i++) {
            if (tree.token(i).pos().equals("VERB")) {
                return -1;
            }
        }
        return close;
    }

    /** What is said, in its own words: a quotation as it stands, other speech as a clause. */
    static String said(SyntaxTree tree, int content, int verb) {
        int opening = opening(tree, content);
        int close = quoteEnd(tree, verb);
        int end = close >= 0 ? close : Math.min(tree.extent(content, "parataxis")[1] + 1, verb);
        return opening >= 0
                ? ": " + Wording.quotation(tree, opening, end)
                : "that " + Wording.of(tree, PhraseTokens.of(tree, content, PhraseTokens.ASIDES), false);
    }

    /** The quotation mark on which a clause opens; -1 when it opens on none. */
    private static int opening(SyntaxTree tree, int clause) {
        int first = tree.extent(clause, "parataxis")[0];
        return Wording.isQuote(tree.lower(first)) ? first : Wording.isQuote(tree.lower(first - 1)) ? first - 1 : -1;
    }
}
