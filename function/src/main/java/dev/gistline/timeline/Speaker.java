package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.TimeNouns;
import dev.gistline.language.Token;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names who says that an event happened. */
final class Speaker {
    private Speaker() {}

    /** An actor's name, the words for what is none ("a police report"), or null for nobody and for a pronoun of nobody known. */
    static @Nullable String of(Cast cast, Occurrence event) {
        int head = event.stance.speaker();
        if (head < 0) {
            return null;
        }
        Optional<Actor> actor = cast.at(event.sentence(), head);
        if (actor.isPresent()) {
            return actor.get().name();
        }
        SyntaxTree tree = event.tree();
        String word = tree.token(head).text();
        // A tagger takes the health body for a pronoun: "the WHO".
        boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        if (tree.token(head).pos().equals("PRON") && !acronym || TimeNouns.has(tree.token(head))) {
            return null;
        }
        BitSet words = new BitSet();
        words.set(first(tree, head), head + 1);
        return Wording.of(tree, words, false);
    }

    /** The first of the words before a noun that say which one is meant. */
    static int first(SyntaxTree tree, int noun) {
        for (int child : tree.children(noun)) {
            Token token = tree.token(child);
            if (child < noun && (token.is("det") || token.is("amod") || token.is("compound") || token.is("nummod"))) {
                // "a nine-page ruling": the parts of a compound hang on its last.
                return child > 1 && tree.token(child - 1).tag().equals("HYPH") && tree.head(child - 2) >= child
                        ? child - 2
                        : child;
            }
        }
        return noun;
    }
}
