package dev.gistline.actor;

import dev.gistline.article.Metadata;
import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sentences with an analysis written by hand, so that a test of the actors does not hang on the language models.
 *
 * <p>A token is {@code word/TAG/relation/head}, the head counted from 0, -1 for the root; a name is {@code [TYPE ...]} around
 * its tokens. A word that begins with {@code ^} follows the one before it without a space.
 */
final class Parsed {
    private static final Map<String, String> POS = Map.ofEntries(
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("NNP", "PROPN"),
            Map.entry("NNPS", "PROPN"),
            Map.entry("JJ", "ADJ"),
            Map.entry("DT", "DET"),
            Map.entry("CD", "NUM"),
            Map.entry("IN", "ADP"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("POS", "PART"),
            Map.entry("RB", "ADV"),
            Map.entry("AUX", "AUX"));

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    static Parsed of(String... sentences) {
        Parsed parsed = new Parsed();
        for (String sentence : sentences) {
            parsed.add(sentence);
        }
        return parsed;
    }

    String text() {
        return text.toString();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Cast cast() {
        return cast(Metadata.UNKNOWN);
    }

    Cast cast(Metadata metadata) {
        return new ActorFinder().find(text(), List.of(), sentences, metadata);
    }

    /** The cast where the first sentence is the headline. */
    Cast castUnderFirst() {
        Sentence first = sentences.getFirst();
        String title = first.span().in(text());
        Metadata metadata = new Metadata(title, null, null, null, null, null, null, null);
        return new ActorFinder().find(text(), List.of(first), sentences.subList(1, sentences.size()), metadata);
    }

    private void add(String written) {
        List<Token> tokens = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int from = -1;
        Name.Type type = Name.Type.MISC;
        int start = text.length();
        for (String part : written.split(" ")) {
            if (part.startsWith("[")) {
                type = Name.Type.valueOf(part.substring(1));
                from = tokens.size();
            } else if (part.equals("]")) {
                names.add(new Name(from, tokens.size(), type));
            } else {
                tokens.add(token(part));
            }
        }
        Span span = new Span(start, tokens.getLast().span().end());
        sentences.add(new Sentence(sentences.size(), sentences.size(), span, tokens, names));
        text.append('\n');
    }

    private Token token(String part) {
        String[] fields = part.split("/");
        if (fields[0].startsWith("^")) {
            fields[0] = fields[0].substring(1);
            text.setLength(text.length() - 1);
        }
        int at = text.length();
        text.append(fields[0]).append(' ');
        Span span = new Span(at, at + fields[0].length());
        String tag = fields[1];
        String pos = tag.startsWith("VB") ? "VERB" : POS.getOrDefault(tag, "PUNCT");
        String lemma = tag.startsWith("NNP") ? fields[0] : lemma(fields[0].toLowerCase(Locale.ROOT), tag);
        return new Token(span, fields[0], lemma, tag, pos, Integer.parseInt(fields[3]), fields[2]);
    }

    /** Enough of a lemmatiser for these tests: plurals and the past tense in -ed and said. */
    private static String lemma(String word, String tag) {
        if (tag.equals("NNS") && word.endsWith("s")) {
            return word.substring(0, word.length() - 1);
        }
        return word.equals("said")
                ? "say"
                : tag.equals("VBD") && word.endsWith("ed") ? word.substring(0, word.length() - 2) : word;
    }
}
