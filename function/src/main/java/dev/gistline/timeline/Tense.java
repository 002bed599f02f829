package dev.gistline.timeline;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Set;

/** Whether a clause speaks of what is to come. */
final class Tense {
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "\u2019ll", "wo", "going");

    private Tense() {}

    /** Whether the verb that governs {@code token} stands in the future. */
    static boolean future(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < 12 && at >= 0; steps++) {
            Token here = sentence.token(at);
            if (at != token && (here.pos().equals("VERB") || here.pos().equals("AUX"))) {
                return futureVerb(sentence, at);
            }
            at = here.head();
        }
        return false;
    }

    /** Whether {@code verb} has an auxiliary of the future, or is an infinitive of purpose or plan. */
    static boolean futureVerb(Sentence sentence, int verb) {
        boolean to = false;
        boolean have = false;
        for (int i = Math.max(0, verb - 8); i < sentence.size() && i <= verb + 1; i++) {
            Token token = sentence.token(i);
            if (token.head() == verb && i != verb) {
                String word = token.text().toLowerCase(java.util.Locale.ROOT);
                if (token.is("aux") && FUTURE.contains(word)) {
                    return true;
                }
                to |= token.tag().equals("TO");
                have |= token.lemma().equals("have") && token.is("aux");
            }
        }
        return to && !have;
    }
}
