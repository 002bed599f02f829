package dev.gistline.actor;

import dev.gistline.text.Span;

/**
 * A stretch of the text that means an actor.
 *
 * @param span its place in the article's text
 * @param sentence the index of the sentence that holds it
 * @param head the index in that sentence of the token that heads it, by which events find their arguments
 */
public record Mention(Span span, int sentence, int head, Form form) {

    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }
}
