package dev.gistline.timeline;

import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Writes parts of a parse as text. */
final class Wording {
    private static final int LONGEST = 28;
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")");

    private Wording() {}

    /** The tokens under one, itself included, without those that hang in the relations to skip. */
    static BitSet subtree(SyntaxTree tree, int at, Set<String> skip) {
        BitSet tokens = new BitSet(tree.size());
        gather(tree, at, skip, tokens, 0);
        return tokens;
    }

    private static void gather(SyntaxTree tree, int at, Set<String> skip, BitSet tokens, int depth) {
        tokens.set(at);
        if (depth > tree.size()) {
            return;
        }
        for (int child : tree.children(at)) {
            Token token = tree.token(child);
            boolean skipped = skip.contains(token.relation()) && !isTitle(tree, child) && !isHyphen(tree, child);
            if (!skipped && !tokens.get(child)) {
                gather(tree, child, skip, tokens, depth + 1);
            }
        }
    }

    /** Whether a name follows its title as an apposition without a comma: "Director Ulla Brandt". */
    private static boolean isTitle(SyntaxTree tree, int at) {
        return tree.token(at).relation().equals("appos")
                && tree.token(at).pos().equals("PROPN")
                && tree.head(at) == at - 1;
    }

    private static boolean isHyphen(SyntaxTree tree, int at) {
        return tree.token(at).tag().equals("HYPH");
    }

    /** The tokens as the text writes them, with its own spaces where they touch and one where something was left out. */
    static String text(SyntaxTree tree, BitSet tokens) {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            Token token = tree.token(i);
            if (last >= 0) {
                Span before = tree.token(last).span();
                boolean touches = before.end() == token.span().start() || CLOSING.contains(token.text());
                text.append(touches ? "" : " ");
            }
            text.append(token.text());
            last = i;
        }
        return text.toString().strip();
    }

    /** Adds more words after a space, where there are any. */
    static void append(StringBuilder clause, String more) {
        if (!more.isEmpty()) {
            clause.append(clause.isEmpty() ? "" : " ").append(more);
        }
    }

    /** No more words than a reader takes in at a glance, without the mark that a cut leaves at the end. */
    static String shorten(String clause) {
        List<String> words = List.of(clause.split(" "));
        String cut = words.size() <= LONGEST ? clause : String.join(" ", words.subList(0, LONGEST)) + " \u2026";
        int end = cut.length();
        while (end > 0 && ",;:-\u2013\u2014\"\u201c(".indexOf(cut.charAt(end - 1)) >= 0) {
            end--;
        }
        return cut.substring(0, end).strip();
    }

    static String capital(String clause) {
        return clause.isEmpty() ? clause : Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }
}
