package dev.gistline.timeline;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence's parse from the governors down. */
final class SyntaxTree {
    private static final int[] NONE = {};

    private final Sentence sentence;
    private final Token[] tokens;
    private final int[][] children;
    private final String[] lower;
    private final String[] lemmas;

    SyntaxTree(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens().toArray(Token[]::new);
        int size = tokens.length;
        int[] counts = new int[size];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        this.children = new int[size][];
        for (int i = 0; i < size; i++) {
            children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        Arrays.fill(counts, 0);
        this.lower = new String[size];
        this.lemmas = new String[size];
        for (int i = 0; i < size; i++) {
            Token token = tokens[i];
            lower[i] = token.text().toLowerCase(Locale.ROOT);
            lemmas[i] = token.lemma().toLowerCase(Locale.ROOT);
            if (token.head() >= 0) {
                children[token.head()][counts[token.head()]++] = i;
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return children.length;
    }

    Token token(int at) {
        return tokens[at];
    }

    String lower(int at) {
        return at < 0 || at >= lower.length ? "" : lower[at];
    }

    String lemma(int at) {
        return lemmas[at];
    }

    /** The tokens from {@code first} up to {@code end} as the text writes them, one space where it has any. */
    String written(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean apart =
                    i > first && token(i - 1).span().end() < token(i).span().start();
            text.append(apart ? " " : "").append(token(i).text());
        }
        return text.toString();
    }

    int head(int at) {
        return tokens[at].head();
    }

    /** The tokens that {@code at} governs, in text order. */
    int[] children(int at) {
        return children[at];
    }

    /** The first child in one of the relations, subtypes included; -1 when there is none. */
    int child(int at, String... relations) {
        for (int child : children[at]) {
            for (String relation : relations) {
                if (token(child).is(relation)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The first child with the relation to the letter; -1 when there is none. */
    int exactChild(int at, String relation) {
        for (int child : children[at]) {
            if (token(child).relation().equals(relation)) {
                return child;
            }
        }
        return -1;
    }

    boolean hasChild(int at, String... relations) {
        return child(at, relations) >= 0;
    }

    /** Whether a child in the relation, subtypes included, is one of the words, which are in lower case. */
    boolean hasChild(int at, String relation, Set<String> words) {
        for (int child : children[at]) {
            if (token(child).is(relation) && words.contains(lower(child))) {
                return true;
            }
        }
        return false;
    }

    /** {@code at} and those joined to it by "and", in text order. */
    List<Integer> coordinated(int at) {
        List<Integer> all = new ArrayList<>(2);
        all.add(at);
        for (int child : children[at]) {
            if (token(child).is("conj")) {
                all.add(child);
            }
        }
        return all;
    }

    /** The preposition of a phrase, several joined by a space ("because of"); empty when it has none. */
    String preposition(int at) {
        int marker = child(at, "case");
        if (marker < 0) {
            return "";
        }
        StringBuilder words = new StringBuilder(lower[marker]);
        for (int child : children[marker]) {
            if (token(child).is("fixed")) {
                words.append(' ').append(lower[child]);
            }
        }
        return words.toString();
    }

    boolean isVerb(int at) {
        return at >= 0 && token(at).pos().equals("VERB");
    }

    boolean isNoun(int at) {
        String pos = at < 0 ? "" : token(at).pos();
        return pos.equals("NOUN") || pos.equals("PROPN") || pos.equals("PRON");
    }

    /** Whether {@code ancestor} governs {@code at}, at any distance. */
    boolean governs(int ancestor, int at) {
        int up = at;
        for (int steps = 0; up >= 0 && steps <= size(); steps++) {
            if (up == ancestor) {
                return true;
            }
            up = head(up);
        }
        return false;
    }

    /** The first and the last token under {@code at}, itself included, leaving out what {@code skip} relations govern. */
    int[] extent(int at, String... skip) {
        int[] bounds = {at, at};
        widen(at, bounds, skip, 0);
        return bounds;
    }

    private void widen(int at, int[] bounds, String[] skip, int depth) {
        bounds[0] = Math.min(bounds[0], at);
        bounds[1] = Math.max(bounds[1], at);
        if (depth > size()) {
            return;
        }
        for (int child : children[at]) {
            boolean skipped = false;
            for (String relation : skip) {
                skipped |= token(child).is(relation);
            }
            if (!skipped) {
                widen(child, bounds, skip, depth + 1);
            }
        }
    }

    /** The token right before a verb and its auxiliaries. */
    int lastBefore(int verb, int subject) {
        int first = verb;
        for (int child : children(verb)) {
            boolean auxiliary = token(child).is("aux") || token(child).is("cop");
            if (auxiliary && child > subject && child < first) {
                first = child;
            }
        }
        return first - 1;
    }

    /** The phrase that {@code at} heads, without its preposition, coordinated phrases and clauses set beside it. */
    Span phrase(int at) {
        int[] bounds = extent(
                at,
                "case",
                "conj",
                "cc",
                "punct",
                "acl",
                "appos",
                "parataxis",
                "cop",
                "nsubj",
                "aux",
                "mark",
                "advcl",
                "dep");
        return sentence.span(bounds[0], bounds[1] + 1);
    }
}
