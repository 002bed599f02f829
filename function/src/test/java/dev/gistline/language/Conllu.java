package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes parsed sentences for tests. */
public final class Conllu {

    private Conllu() {}

    /**
     * A parsed sentence: its words as {@code form|lemma|tag|pos|head|relation}, parted by spaces, heads counted from 1, 0 for
     * the root, as in CoNLL-U. The text is the forms with a space between.
     */
    public static Sentence sentence(String parse, Name... names) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : parse.strip().split("\\s+")) {
            String[] fields = word.split("\\|");
            Span span = new Span(start, start + fields[0].length());
            tokens.add(new Token(
                    span, fields[0], fields[1], fields[2], fields[3], Integer.parseInt(fields[4]) - 1, fields[5]));
            start = span.end() + 1;
        }
        return new Sentence(0, 0, new Span(0, start - 1), tokens, List.of(names));
    }

    /** A sentence of words parted by spaces, each on its own, as no parser would leave it. */
    public static Sentence words(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            int start = text.indexOf(word, at);
            at = start + word.length();
            tokens.add(new Token(new Span(start, at), word, word.toLowerCase(Locale.ROOT), "NN", "NOUN", -1, "dep"));
        }
        return new Sentence(0, 0, new Span(0, text.length()), tokens, List.of());
    }
}
