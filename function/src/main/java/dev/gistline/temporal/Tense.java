package dev.gistline.temporal;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.resource.WordClasses;
import java.util.Locale;
import java.util.Set;

/** Whether a date without a year or a weekday lies ahead: by the verb that it stands with, or by its preposition. */
public final class Tense {
    private static final WordClasses WORDS = WordClasses.load(Tense.class, "tense-words.tsv");

    private static final Set<String> AHEAD =
            Set.of("will", "shall", "'ll", "\u2019ll", "wo", "going", "should", "must", "may", "might", "can", "would");

    private static final Set<String> SCHEDULED = WORDS.of("scheduled");

    /** Verbs whose infinitive has happened or not by when they have (Karttunen 1971). */
    public static final Set<String> IMPLICATIVE = WORDS.of("implicative");

    private static final Set<String> LIMIT = Set.of("until", "till", "by");

    private Tense() {}

    /** Whether the expression that begins at {@code first} and ends at {@code last} lies ahead of the publication. */
    static boolean future(Sentence sentence, int first, int last) {
        boolean limit = first > 0 && LIMIT.contains(lower(sentence, first - 1));
        int at = last;
        for (int steps = 0; steps < 12 && at >= 0; steps++) {
            Token here = sentence.token(at);
            String lemma = here.lemma().toLowerCase(Locale.ROOT);
            if ((at < first || at > last)
                    && (here.pos().equals("VERB") || here.pos().equals("AUX"))) {
                return futureVerb(sentence, at) || SCHEDULED.contains(lemma) || limit && !perfect(sentence, at);
            }
            if ((at < first || at > last) && SCHEDULED.contains(lemma)) {
                return true;
            }
            at = here.head();
        }
        return limit;
    }

    private static boolean perfect(Sentence sentence, int verb) {
        for (Token token : sentence.tokens()) {
            if (token.head() == verb && token.is("aux") && token.text().equalsIgnoreCase("had")) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code verb} has an auxiliary of the future, or is an infinitive of purpose or plan. */
    private static boolean futureVerb(Sentence sentence, int verb) {
        boolean to = false;
        boolean ahead = false;
        boolean have = false;
        for (int i = Math.max(0, verb - 8); i < sentence.size() && i <= verb + 1; i++) {
            Token token = sentence.token(i);
            if (token.head() == verb && i != verb) {
                ahead |= token.is("aux") && AHEAD.contains(lower(sentence, i));
                to |= token.tag().equals("TO");
                have |= token.lemma().equals("have") && token.is("aux");
            }
        }
        return (to && !isCarriedOut(sentence, verb) || ahead) && !have;
    }

    /** Whether the infinitive tells what has come of the verb before it: "failed to pass on Monday". */
    private static boolean isCarriedOut(Sentence sentence, int infinitive) {
        int head = sentence.token(infinitive).head();
        return head >= 0
                && sentence.token(infinitive).is("xcomp")
                && sentence.token(head).tag().equals("VBD")
                && IMPLICATIVE.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
