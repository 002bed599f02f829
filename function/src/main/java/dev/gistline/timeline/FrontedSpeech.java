package dev.gistline.timeline;

import dev.gistline.language.Dateline;
import java.util.BitSet;
import java.util.Set;

/** Speech that stands before its verb, as news likes to have it: "The bridge is safe, the board said". */
final class FrontedSpeech {
    private static final Set<String> SAYING = Lexicon.load("governors.tsv").of("speech");
    /** As the British press quotes; the tagger tells them from apostrophes. */
    private static final Set<String> SINGLE = Set.of("'", "\u2018", "\u2019");

    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "''");

    /** How many words who speaks may take. */
    private static final int NEAR = 7;
    /** How many words may follow the verb that ends a sentence: "said on Monday". */
    private static final int TAIL = 3;
    /** The fewest words that say something. */
    private static final int LEAST = 4;

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
        boolean single = tree.token(0).tag().equals("``") && SINGLE.contains(tree.lower(0));
        if (!single && !Wording.isQuote(tree.lower(0)) || !SAYING.contains(tree.lemma(verb))) {
            return -1;
        }
        int close = 1;
        while (close < verb && !(single ? isSingleClose(tree, close) : CLOSING.contains(tree.lower(close)))) {
            close++;
        }
        if (close == verb || verb - close > NEAR) {
            return -1;
        }
        return hasVerb(tree, close + 1, verb) ? -1 : close;
    }

    private static boolean isSingleClose(SyntaxTree tree, int at) {
        return tree.token(at).tag().equals("''") && SINGLE.contains(tree.lower(at));
    }

    /**
     * The comma that closes what is said where its speaker and verb end the sentence, "The mill was sold, the board said on
     * Monday", whatever the parser makes of it; -1 when there is none.
     */
    static int end(SyntaxTree tree, int verb) {
        int last = tree.size() - 1;
        int subject = SAYING.contains(tree.lemma(verb)) ? tree.child(verb, "nsubj") : -1;
        if (subject > verb && verb > LEAST && tree.lower(verb - 1).equals(",")) {
            return hasVerb(tree, verb + 1, tree.size()) ? -1 : verb - 1;
        }
        if (subject < 0 || last - verb > TAIL) {
            return -1;
        }
        int first = tree.extent(subject)[0];
        first += tree.lower(first).equals(",") ? 1 : 0;
        int comma = first - 1;
        boolean closes = comma >= LEAST
                && first < verb
                && verb - first < 2 * NEAR
                && tree.lower(comma).equals(",");
        return closes && !hasVerb(tree, first, verb) ? comma : -1;
    }

    static boolean isSaying(SyntaxTree tree, int verb) {
        return SAYING.contains(tree.lemma(verb));
    }

    private static boolean hasVerb(SyntaxTree tree, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tree.token(i).pos().equals("VERB")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb's clause is what a verb of saying says. */
    static boolean isSaid(SyntaxTree tree, int verb) {
        int head = tree.head(verb);
        return head >= 0
                && tree.token(verb).relation().equals("ccomp")
                && tree.isVerb(head)
                && SAYING.contains(tree.lemma(head));
    }

    /** What is said, in its own words: a quotation as it stands, other speech as a clause. */
    static String said(SyntaxTree tree, int content, int verb) {
        int opening = opening(tree, content);
        int close = quoteEnd(tree, verb);
        int end = close > opening ? close : Math.min(tree.extent(content, "parataxis")[1] + 1, verb);
        // A straight mark before the clause may be the one that closes a quotation before it.
        return opening >= 0 && opening != close && opening < end
                ? ": " + Wording.quotation(tree, opening, end)
                : "that " + Wording.of(tree, clause(tree, content), false);
    }

    /** The clause without what says where it was filed. */
    private static BitSet clause(SyntaxTree tree, int content) {
        BitSet tokens = PhraseTokens.of(tree, content, PhraseTokens.ASIDES);
        tokens.clear(0, Math.min(content, Dateline.length(tree.sentence())));
        return tokens;
    }

    /** The quotation mark on which a clause opens; -1 when it opens on none. */
    private static int opening(SyntaxTree tree, int clause) {
        int first = tree.extent(clause, "parataxis")[0];
        return opens(tree, first) ? first : opens(tree, first - 1) ? first - 1 : -1;
    }

    /** Whether a quotation mark opens one; of straight marks every other closes. */
    private static boolean opens(SyntaxTree tree, int at) {
        if (!Wording.isQuote(tree.lower(at))) {
            return false;
        }
        int before = 0;
        for (int i = 0; i < at; i++) {
            before += tree.lower(i).equals(tree.lower(at)) ? 1 : 0;
        }
        return !tree.lower(at).equals("\"") || before % 2 == 0;
    }
}
