package dev.gistline.language;

import dev.gistline.text.Span;

/**
 * A word or mark of a sentence with its analysis.
 *
 * @param span its place in the article's text
 * @param text as written
 * @param lemma the dictionary form, lower case but for names
 * @param tag the Penn Treebank tag, as Universal Dependencies English uses it ({@code VBD}, {@code NNP})
 * @param pos the universal part of speech ({@code VERB}, {@code PROPN})
 * @param head the index in the sentence of the governing token, -1 for the root
 * @param relation the Universal Dependencies relation to the head, with its subtype ({@code nsubj:pass})
 */
public record Token(Span span, String text, String lemma, String tag, String pos, int head, String relation) {

    /** Whether the relation is {@code name} or a subtype of it. */
    public boolean is(String name) {
        int length = name.length();
        return relation.length() == length
                ? relation.equals(name)
                : relation.length() > length && relation.charAt(length) == ':' && relation.startsWith(name);
    }

    /** Whether it is a verb in the past or present tense, or a modal: what makes a clause. */
    public boolean isFinite() {
        return TagClasses.isFinite(tag);
    }

    /** The same word under another head. */
    Token under(int otherHead, String otherRelation) {
        return under(tag, otherHead, otherRelation);
    }

    /** The same word with another Penn tag, of the same part of speech, under another head. */
    Token under(String otherTag, int otherHead, String otherRelation) {
        return new Token(span, text, lemma, otherTag, pos, otherHead, otherRelation);
    }
}
