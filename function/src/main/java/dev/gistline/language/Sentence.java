package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a text, analysed.
 *
 * @param index its number in the text, from 0
 * @param block the number of the block that holds it, from 0
 * @param span its place in the text, without surrounding white space
 * @param tokens in text order
 * @param names in text order, none overlapping
 */
public record Sentence(int index, int block, Span span, List<Token> tokens, List<Name> names) {

    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The name that has the token in it, or null. */
    public @Nullable Name nameAt(int token) {
        for (Name name : names) {
            if (name.first() <= token && token < name.end()) {
                return name;
            }
        }
        return null;
    }

    public int size() {
        return tokens.size();
    }

    /** The place in the text of the tokens {@code [first, end)}. */
    public Span span(int first, int end) {
        return new Span(token(first).span().start(), token(end - 1).span().end());
    }
}
