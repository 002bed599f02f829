package dev.gistline.timeline;

import dev.gistline.language.Conllu;
import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes sentences for tests. */
final class Parsed {

    private Parsed() {}

    /** A sentence of words parted by spaces, each on its own, as no parser would leave it. */
    static Sentence words(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            int start = text.indexOf(word, at);
            at = start + word.length();
            tokens.add(new Token(new Span(start, at), word, word.toLowerCase(Locale.ROOT), "NN", "NOUN", -1, "dep"));
        }
        return new Sentence(0, 0, new Span(0, text.length()), tokens, List.of());
    }

    static SyntaxTree tree(String parse, Name... names) {
        return new SyntaxTree(Conllu.sentence(parse, names));
    }

    static Trigger verb(SyntaxTree tree, int at) {
        return new Trigger(tree, at, at + 1, tree.lemma(at), false);
    }

    static Trigger noun(SyntaxTree tree, int at) {
        return new Trigger(tree, at, at + 1, tree.lemma(at), true);
    }

    /** An asserted event without arguments, date or speaker at a verb. */
    static Occurrence occurrence(SyntaxTree tree, int verb) {
        return occurrence(verb(tree, verb));
    }

    static Occurrence occurrence(Trigger trigger) {
        return new Occurrence(
                trigger,
                new Arguments(List.of(), List.of(), List.of()),
                new EventSense(EventKind.OTHER, null, null, null, false),
                EventDate.NONE,
                new Stance(EventMention.Certainty.CERTAIN, false, false, Modality.ASSERTED, -1, -1));
    }
}
