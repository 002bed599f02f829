package dev.gistline.actor;

import java.util.List;

/**
 * A mention of which it is not yet known whom it means.
 *
 * @param sentence the index of its sentence in the {@link Story}
 * @param first the index of its first token
 * @param end the index after its last token
 * @param head the index of the token that heads it
 * @param words of a name: its words, lower case, without titles, articles and possessive endings; of a noun phrase: its
 *     modifiers and last its head, as lemmas
 */
record Candidate(
        int sentence,
        int first,
        int end,
        int head,
        Mention.Form form,
        Kind kind,
        List<String> words,
        Gender gender,
        boolean plural) {

    Candidate {
        words = List.copyOf(words);
    }

    Candidate as(Kind other) {
        return new Candidate(sentence, first, end, head, form, other, words, gender, plural);
    }

    Candidate as(Mention.Form other) {
        return new Candidate(sentence, first, end, head, other, kind, words, gender, plural);
    }

    boolean isName() {
        return form == Mention.Form.NAME;
    }

    boolean isNominal() {
        return form == Mention.Form.NOMINAL;
    }

    boolean isPronoun() {
        return form == Mention.Form.PRONOUN;
    }

    String lastWord() {
        return words.isEmpty() ? "" : words.getLast();
    }

    String joined() {
        return String.join(" ", words);
    }
}
