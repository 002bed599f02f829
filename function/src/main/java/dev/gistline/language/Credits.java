package dev.gistline.language;

import dev.gistline.resource.WordClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences at an article's end that say who reported and wrote it: "Ada Moss contributed to this report." They
 * tell of no one and of nothing in the story.
 */
public final class Credits {
    private static final WordClasses WORDS = WordClasses.load(Credits.class, "credit-words.tsv");
    private static final Set<String> WORKS = WORDS.of("work");
    private static final Set<String> MADE = WORDS.of("made");

    /** Where and what a reporter wrote. */
    private static final Set<String> FROM = Set.of("from", "in", "this");

    /** How near the end reporters are named with where they were. */
    private static final int LAST = 5;

    private static final int LONGEST = 40;

    private Credits() {}

    /** The indexes of the sentences that are credits. */
    public static Set<Integer> of(List<Sentence> sentences) {
        Set<Integer> credits = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean late = i >= sentences.size() - LAST;
            if (sentence.size() > 3
                    && sentence.size() < LONGEST
                    && (isContribution(sentence) || isMade(sentence) || late && isFiled(sentence))) {
                credits.add(i);
            }
        }
        return credits;
    }

    private static String lower(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).text().toLowerCase(Locale.ROOT) : "";
    }

    /** "... contributed to this report". */
    private static boolean isContribution(Sentence sentence) {
        for (int i = 1; i < sentence.size() - 3; i++) {
            if (lower(sentence, i).equals("contributed")
                    && lower(sentence, i + 1).equals("to")
                    && lower(sentence, i + 2).equals("this")
                    && WORKS.contains(lower(sentence, i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** "Additional reporting by ...". */
    private static boolean isMade(Sentence sentence) {
        int first =
                lower(sentence, 0).equals("additional") || lower(sentence, 0).equals("(") ? 1 : 0;
        return MADE.contains(lower(sentence, first))
                && lower(sentence, first + 1).equals("by");
    }

    /** "Ada Moss reported from Lagos, and Tom Reed wrote in Leeds". */
    private static boolean isFiled(Sentence sentence) {
        int at = 0;
        while (at < sentence.size() && isOfNames(sentence.token(at))) {
            at++;
        }
        String verb = lower(sentence, at);
        return at > 1
                && (verb.equals("reported") || verb.equals("wrote"))
                && FROM.contains(lower(sentence, at + 1))
                && sentence.token(at).head() < 0;
    }

    private static boolean isOfNames(Token token) {
        return token.tag().startsWith("NNP")
                || token.tag().equals("POS")
                || token.text().equals("and")
                || token.text().equals(",")
                || token.lemma().equalsIgnoreCase("journalist");
    }
}
