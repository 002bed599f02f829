package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import java.util.HashMap;
import java.util.Map;

/** Puts verbs into the past tense. */
final class PastTense {
    private final Map<String, String> irregular = new HashMap<>();

    static PastTense load() {
        PastTense all = new PastTense();
        for (String[] fields : DataFile.rows(PastTense.class, "irregular-verbs.tsv")) {
            all.irregular.put(fields[0], fields[1]);
        }
        return all;
    }

    String of(String lemma) {
        String known = irregular.get(lemma);
        if (known != null) {
            return known;
        }
        int size = lemma.length();
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (size > 1 && lemma.endsWith("y") && !vowel(lemma.charAt(size - 2))) {
            return lemma.substring(0, size - 1) + "ied";
        }
        return doubles(lemma) ? lemma + lemma.charAt(size - 1) + "ed" : lemma + "ed";
    }

    /** Whether a verb of one syllable doubles its last consonant: stop, stopped. */
    private static boolean doubles(String lemma) {
        int size = lemma.length();
        if (size < 3) {
            return false;
        }
        char last = lemma.charAt(size - 1);
        int vowels = 0;
        for (int i = 0; i < size; i++) {
            vowels += vowel(lemma.charAt(i)) ? 1 : 0;
        }
        return vowels == 1 && vowel(lemma.charAt(size - 2)) && !vowel(last) && last != 'w' && last != 'x' && last != 'y'
                || lemma.matches(
                        "(?:ad|com|o|per|re|sub|trans|e)mit|(?:con|in|oc|re)cur|(?:de|in|pre|re)fer|control|compel|expel|rebel|equip|regret|kidnap|handicap");
    }

    private static boolean vowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
