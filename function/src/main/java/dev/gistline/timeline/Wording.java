package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes some of a sentence's tokens as text that reads alone. */
final class Wording {
    private static final String QUOTES = "\"\u201c";
    private static final String QUOTED_ON = ",.\"\u201d ";
    private static final String CLOSING = "\u201d)],;:.!?%";
    /** Classes of words that are no names. */
    private static final Set<String> CLOSED = Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV", "AUX");

    private static final String AT_NO_START = ",;:.-\u2013\u2014) ";
    private static final List<String> JOINTS = List.of("and ", "but ", "or ");
    private static final List<String> ADVERBS = List.of("where ", "when ");
    private static final String AT_NO_END = ",;:-\u2013\u2014(";

    private Wording() {}

    /**
     * The tokens, with the text's own spaces where they touch and one where something was left out.
     *
     * @param begins whether the text begins a sentence; else the capital that a word has only as the first of its sentence
     * is taken from it
     */
    static String of(SyntaxTree tree, BitSet tokens, boolean begins) {
        StringBuilder text = new StringBuilder();
        int first = tokens.nextSetBit(0);
        int last = -1;
        for (int i = first; i >= 0; i = tokens.nextSetBit(i + 1)) {
            if (isStranded(tree, tokens, i)) {
                continue;
            }
            boolean touches = last >= 0 && (touches(tree, last, i) || isClitic(tree, i));
            text.append(last < 0 || touches ? "" : " ");
            text.append(!begins && i == first ? inside(tree, i) : tree.token(i).text());
            last = i;
        }
        return text.toString().strip();
    }

    /** Whether a comma parted what was left out from the rest, or a full stop ended all. */
    private static boolean isStranded(SyntaxTree tree, BitSet tokens, int at) {
        if (tree.token(at).tag().equals(".")) {
            return tree.lower(at).equals(".") && tokens.nextSetBit(at + 1) < 0;
        }
        int head = tree.head(at);
        boolean lists = head >= 0 && tokens.get(at + 1) && tree.token(head).is("conj");
        return tree.lower(at).equals(",") && !lists && !(at > 0 && tokens.get(at - 1) && tokens.get(at + 1));
    }

    /** Whether nothing parts two tokens: the text has no space, or has one where none belongs ("the Senate , which"). */
    private static boolean touches(SyntaxTree tree, int one, int other) {
        String next = tree.token(other).text();
        return tree.token(one).span().end() == tree.token(other).span().start()
                || next.length() == 1 && CLOSING.indexOf(next.charAt(0)) >= 0;
    }

    private static boolean isClitic(SyntaxTree tree, int at) {
        String word = plain(tree.lower(at));
        return word.startsWith("'") && word.length() > 1 || word.equals("n't");
    }

    /** With straight apostrophes. */
    static String plain(String word) {
        return word.replace('\u2019', '\'');
    }

    /** A word that opens a sentence or quotation as it is written inside of one. */
    private static String inside(SyntaxTree tree, int at) {
        Token token = tree.token(at);
        String word = token.text();
        boolean capital =
                at == 0 ? !token.pos().equals("PROPN") && !token.pos().equals("ADJ") : CLOSED.contains(token.pos());
        boolean lower = capital
                && !plain(word).startsWith("I'")
                && !word.equals("I")
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        return lower ? word.toLowerCase(Locale.ROOT) : word;
    }

    static boolean isQuote(String token) {
        return token.length() == 1 && QUOTES.indexOf(token.charAt(0)) >= 0;
    }

    /** Leaves quotation marks out of which the other is not among the tokens, or not all that they quote. */
    static void clearUnpaired(SyntaxTree tree, BitSet tokens) {
        StringBuilder marks = new StringBuilder();
        int first = -1;
        int last = -1;
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            if (isMark(tree, i)) {
                marks.append(tree.lower(i));
                first = first < 0 ? i : first;
                last = i;
            }
        }
        String all = marks.toString();
        boolean whole = first < 0 || tokens.nextClearBit(first) > last;
        if (!whole || count(all, '\u201c') != count(all, '\u201d') || count(all, '"') % 2 != 0) {
            for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
                if (isMark(tree, i)) {
                    tokens.clear(i);
                }
            }
        }
    }

    private static boolean isMark(SyntaxTree tree, int at) {
        return isQuote(tree.lower(at)) || tree.lower(at).equals("\u201d");
    }

    static boolean hasQuote(SyntaxTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (isMark(tree, i)) {
                return true;
            }
        }
        return false;
    }

    /** The tokens {@code [first, end)} as a quotation, without the marks by which its sentence went on. */
    static String quotation(SyntaxTree tree, int first, int end) {
        String said = tree.written(first, end);
        char opening = said.charAt(0);
        char closing = opening == '\u201c' ? '\u201d' : opening == '\u2018' ? '\u2019' : opening;
        int last = said.length();
        while (last > 1 && (QUOTED_ON.indexOf(said.charAt(last - 1)) >= 0 || said.charAt(last - 1) == closing)) {
            last--;
        }
        String words = said.substring(0, last);
        // "\"A rise\" of the tide": marks that are in pairs already need none.
        boolean paired = opening == closing ? count(words, opening) % 2 == 0 : words.indexOf(closing) > 0;
        return paired ? words : words + closing;
    }

    /** A clause without the marks and the conjunction that joined it to what stood before it. */
    static String opened(String clause) {
        int start = 0;
        while (start < clause.length() && AT_NO_START.indexOf(clause.charAt(start)) >= 0) {
            start++;
        }
        String rest = clause.substring(start);
        return without(rest, JOINTS);
    }

    /** A clause without the adverb that joined it to a noun: "[where] a mill was sold". */
    static String freed(String clause) {
        return without(clause, ADVERBS);
    }

    private static String without(String clause, List<String> openings) {
        for (String opening : openings) {
            if (clause.regionMatches(true, 0, opening, 0, opening.length())) {
                return clause.substring(opening.length());
            }
        }
        return clause;
    }

    /** A clause of no more than {@code most} words, that ends on none that asks for more, its quotation marks in pairs. */
    static String closed(String clause, int most) {
        String[] words = clause.split(" ");
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, most); i++) {
            cut.append(i == 0 ? "" : " ").append(words[i]);
        }
        strip(cut);
        if (words.length > most) {
            cut.append(" \u2026");
        }
        return paired(cut);
    }

    /** A clause before a quotation, without the marks by which another of the same sentence began. */
    static String ended(String clause) {
        StringBuilder all = new StringBuilder(clause);
        strip(all);
        int last = all.length() - 1;
        if (last >= 0 && QUOTES.indexOf(all.charAt(last)) >= 0 && count(clause, all.charAt(last)) % 2 == 1) {
            all.setLength(last);
            strip(all);
        }
        return all.toString();
    }

    private static void strip(StringBuilder clause) {
        int end = clause.length();
        while (end > 0 && (AT_NO_END.indexOf(clause.charAt(end - 1)) >= 0 || clause.charAt(end - 1) == ' ')) {
            end--;
        }
        clause.setLength(end);
    }

    private static String paired(StringBuilder clause) {
        boolean closes = clause.length() > 0 && clause.charAt(clause.length() - 1) == '"';
        if (closes && count(clause.toString(), '"') == 1) {
            clause.setLength(clause.length() - 1);
            strip(clause);
        }
        String all = clause.toString();
        int opened = count(all, '\u201c') - count(all, '\u201d');
        if (opened == -1) {
            StringBuilder without = new StringBuilder(all.replace("\u201d", ""));
            strip(without);
            return without.toString();
        }
        return opened == 1 ? all + '\u201d' : count(all, '"') % 2 == 0 ? all : all + '"';
    }

    private static int count(String text, char sought) {
        return (int) text.chars().filter(c -> c == sought).count();
    }
}
