package dev.gistline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a text writes its words: one that stands in it more than once, and always with a capital where no sentence begins, is
 * likelier a name ("the Wild", "Doctor said") than its letters alone show.
 */
final class TextCapitalisation {
    /** What a text's way to write a word says, in the unit of the scores: a name becomes twenty times as likely. */
    private static final int CAPITAL = 3 << 14;

    /** Shorter ones are mostly units and titles: "Rs", "Dr". */
    private static final int SHORTEST = 3;

    private static final int[] NONE = new int[2];

    /** How often each word, in small letters, stands with a small first letter and how often with a capital. */
    private final Map<String, int[]> counts = new HashMap<>();

    private TextCapitalisation() {}

    static TextCapitalisation of(List<List<String>> sentences) {
        TextCapitalisation capitals = new TextCapitalisation();
        for (List<String> words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (word.length() >= SHORTEST && Character.isLetter(word.charAt(0))) {
                    int capital = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                    if (capital == 0 || i > 0 && goesOn(words.get(i - 1))) {
                        capitals.counts.computeIfAbsent(key(word), unseen -> new int[2])[capital]++;
                    }
                }
            }
        }
        return capitals;
    }

    /** Whether a sentence goes on after a word or mark: after a dash, a colon or a quote one may begin. */
    private static boolean goesOn(String before) {
        char first = before.charAt(0);
        return Character.isLetterOrDigit(first) || first == ',';
    }

    /** Whether the text writes the word, which has a capital here, more than once and never small. */
    boolean always(String word) {
        int[] own = of(word);
        return own[0] == 0 && own[1] > 1;
    }

    /** Whether the text writes the word, which has a capital here, small elsewhere and never with a capital inside a sentence. */
    boolean isSmall(String word) {
        int[] own = of(word);
        return own[0] > 0 && own[1] == 0;
    }

    /** Changes what the marks are worth at each word by what the whole text says. */
    void weigh(List<String> words, int[] scores) {
        for (int i = 0; i < words.size(); i++) {
            if (always(words.get(i))) {
                scores[i * NameFinder.MARKS] -= CAPITAL;
            } else if (i == 0 && isSmall(words.get(i))) {
                scores[0] += CAPITAL;
            }
        }
    }

    private int[] of(String word) {
        return Character.isUpperCase(word.charAt(0)) ? counts.getOrDefault(key(word), NONE) : NONE;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
