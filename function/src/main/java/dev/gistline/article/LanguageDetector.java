package dev.gistline.article;

import dev.gistline.resource.DataFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells texts that are not English, by their script and by their function words, which make up a third and more of a
 * text in any of the languages known here. It speaks only when it is sure: a short or odd text passes for English.
 */
final class LanguageDetector {
    /** Enough text to tell by. */
    private static final int PROBE = 20_000;

    /** With fewer words, names and quotes may outweigh the language they are told in. */
    private static final int FEWEST_WORDS = 25;

    private static final String ENGLISH = "English";
    private static final Map<String, Set<String>> WORDS = read();
    private static final List<String> LANGUAGES = List.copyOf(WORDS.keySet());

    /** By a word's hash the languages that it is a function word of: a bit each, in the order of {@link #LANGUAGES}. */
    private static final IntCounts LANGUAGES_OF = languagesOf();

    private LanguageDetector() {}

    /** The English name of the language of {@code text} where that is surely not English. */
    static Optional<String> foreign(String text) {
        String probe = text.substring(0, Math.min(text.length(), PROBE));
        Optional<String> byScript = ScriptDetector.foreign(probe);
        if (byScript.isPresent()) {
            return byScript;
        }
        int[] counts = new int[LANGUAGES.size()];
        int words = count(probe.toCharArray(), counts);
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        int english = counts[LANGUAGES.indexOf(ENGLISH)];
        String best = ENGLISH;
        int most = english;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > most) {
                most = counts[i];
                best = LANGUAGES.get(i);
            }
        }
        // English shares "in", "a", "die" and the like with others; only a clear lead says that it is another.
        boolean sure = most * 100 >= words * 12 && most >= english * 2;
        return sure ? Optional.of(best) : Optional.empty();
    }

    /** The function words of English, in lower case. */
    static Set<String> english() {
        return Objects.requireNonNull(WORDS.get(ENGLISH));
    }

    /** Counts the words of a text, and those of them that are function words of each of the languages. */
    private static int count(char[] text, int[] counts) {
        int words = 0;
        int hash = Cues.EMPTY;
        boolean inside = false;
        for (int i = 0; i <= text.length; i++) {
            if (i < text.length && CharacterTable.isLetter(text[i])) {
                hash = Cues.hash(hash, text[i]);
                inside = true;
            } else if (inside) {
                words++;
                for (int in = LANGUAGES_OF.get(hash); in != 0; in &= in - 1) {
                    counts[Integer.numberOfTrailingZeros(in)]++;
                }
                hash = Cues.EMPTY;
                inside = false;
            }
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String[] fields : DataFile.rows(LanguageDetector.class, "function-words.tsv")) {
            words.put(fields[0], Set.copyOf(new HashSet<>(List.of(fields[1].split(" ")))));
        }
        return words;
    }

    private static IntCounts languagesOf() {
        IntCounts languages = new IntCounts();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            for (String word : Objects.requireNonNull(WORDS.get(LANGUAGES.get(i)))) {
                int hash = Cues.hash(word);
                languages.put(hash, languages.get(hash) | 1 << i);
            }
        }
        return languages;
    }
}
