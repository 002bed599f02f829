package dev.gistline.summary;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.Locale;

/** Measures what a sentence shows of itself and by its place. */
final class Features {
    private static final double USUAL_WORDS = 30;

    private Features() {}

    /**
     * @param values of the sentence, by the ordinal of {@link Feature}
     */
    static void into(
            double[] values,
            String text,
            Sentence sentence,
            Span shown,
            int words,
            int index,
            int sentences,
            double quoted,
            boolean dangles) {
        set(values, Feature.SENTENCE, 1);
        set(values, Feature.WORDS, words / USUAL_WORDS);
        set(values, Feature.SHORT, words < 8);
        set(values, Feature.LONG, Math.max(0, words - USUAL_WORDS) / USUAL_WORDS);
        set(values, Feature.FIRST, index == 0);
        set(values, Feature.SECOND, index == 1);
        set(values, Feature.THIRD, index == 2);
        set(values, Feature.EARLY, 1.0 / (1 + index));
        set(values, Feature.DEPTH, Math.min(1, Math.log1p(index) / Math.log(100)));
        set(values, Feature.RELATIVE, sentences < 2 ? 0 : (double) index / (sentences - 1));
        set(values, Feature.LAST, index == sentences - 1);
        set(values, Feature.QUOTED, quoted);
        set(values, Feature.OPENS_ON_QUOTE, Cues.isQuote(text.charAt(shown.start())));
        set(values, Feature.DANGLING, dangles);
        set(values, Feature.QUESTION, text.substring(shown.start(), shown.end()).indexOf('?') >= 0);
        words(values, sentence, words, quoted);
    }

    private static void words(double[] values, Sentence sentence, int words, double quoted) {
        int numbers = 0;
        int dates = 0;
        int third = 0;
        int speaking = 0;
        int reporting = 0;
        for (Token token : sentence.tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean name = token.tag().startsWith("NNP");
            if (Cues.CALENDAR.contains(word) && (name || word.startsWith("to") || word.startsWith("y"))
                    || isYear(word)) {
                dates++;
            } else if (Character.isDigit(word.charAt(0)) || token.tag().equals("CD")) {
                numbers++;
            }
            third += Cues.THIRD.contains(word) ? 1 : 0;
            speaking += Cues.SPEAKING.contains(word) ? 1 : 0;
            reporting += Cues.REPORTING.contains(word) ? 1 : 0;
        }
        set(values, Feature.NUMBERS, Math.min(1, numbers / 3.0));
        set(values, Feature.DATES, Math.min(1, dates / 2.0));
        set(values, Feature.NAMES, Math.min(1, sentence.names().size() / 4.0));
        set(values, Feature.PRONOUNS, Math.min(1, 4.0 * third / Math.max(words, 1)));
        set(values, Feature.FIRST_PERSON, speaking > 0);
        set(values, Feature.REPORTED, reporting > 0);
        set(values, Feature.ATTRIBUTION, reporting > 0 && quoted < 0.3 && words < 10);
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
    }

    private static void set(double[] values, Feature feature, boolean holds) {
        set(values, feature, holds ? 1 : 0);
    }

    private static void set(double[] values, Feature feature, double value) {
        values[feature.ordinal()] = value;
    }
}
