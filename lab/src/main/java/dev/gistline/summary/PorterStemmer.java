package dev.gistline.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The stemmer of the ROUGE scorer, step for step: Porter, <i>An algorithm for suffix stripping</i> (1980), on words over
 * three characters, with the longest suffix of steps 2 to 4 tried only.
 */
final class PorterStemmer {
    private static final Map<String, String> SECOND = Map.ofEntries(
            Map.entry("ational", "ate"),
            Map.entry("tional", "tion"),
            Map.entry("enci", "ence"),
            Map.entry("anci", "ance"),
            Map.entry("izer", "ize"),
            Map.entry("bli", "ble"),
            Map.entry("alli", "al"),
            Map.entry("entli", "ent"),
            Map.entry("eli", "e"),
            Map.entry("ousli", "ous"),
            Map.entry("ization", "ize"),
            Map.entry("ation", "ate"),
            Map.entry("ator", "ate"),
            Map.entry("alism", "al"),
            Map.entry("iveness", "ive"),
            Map.entry("fulness", "ful"),
            Map.entry("ousness", "ous"),
            Map.entry("aliti", "al"),
            Map.entry("iviti", "ive"),
            Map.entry("biliti", "ble"),
            Map.entry("logi", "log"));
    private static final Map<String, String> THIRD =
            Map.of("icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", "");
    private static final List<String> FOURTH = List.of(
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
            "iti", "ous", "ive", "ize");
    private static final List<String> SECOND_SUFFIXES = longestFirst(SECOND.keySet());
    private static final List<String> THIRD_SUFFIXES = longestFirst(THIRD.keySet());
    private static final List<String> FOURTH_SUFFIXES = longestFirst(FOURTH);

    private PorterStemmer() {}

    private static List<String> longestFirst(Iterable<String> suffixes) {
        List<String> sorted = new ArrayList<>();
        suffixes.forEach(sorted::add);
        sorted.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        return sorted;
    }

    static String stem(String word) {
        if (word.length() <= 3) {
            return word;
        }
        String stem =
                replace(replace(yToI(pastOrGerund(plural(word))), SECOND_SUFFIXES, SECOND), THIRD_SUFFIXES, THIRD);
        return end(fourth(stem));
    }

    private static String plural(String w) {
        if (w.endsWith("sses")) {
            return cut(w, 2);
        }
        if (w.endsWith("ies")) {
            return cut(w, 2);
        }
        return !w.endsWith("ss") && w.endsWith("s") ? cut(w, 1) : w;
    }

    private static String pastOrGerund(String w) {
        if (w.endsWith("eed")) {
            return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        }
        for (String suffix : List.of("ed", "ing")) {
            if (w.endsWith(suffix) && hasVowel(cut(w, suffix.length()))) {
                String rest = cut(w, suffix.length());
                if (rest.endsWith("at") || rest.endsWith("bl") || rest.endsWith("iz")) {
                    return rest + "e";
                }
                if (isDouble(rest) && "lsz".indexOf(rest.charAt(rest.length() - 1)) < 0) {
                    return cut(rest, 1);
                }
                return measure(rest) == 1 && isShort(rest) ? rest + "e" : rest;
            }
        }
        return w;
    }

    private static String yToI(String w) {
        return w.endsWith("y") && hasVowel(cut(w, 1)) ? cut(w, 1) + "i" : w;
    }

    private static String replace(String w, List<String> suffixes, Map<String, String> rules) {
        for (String suffix : suffixes) {
            if (w.endsWith(suffix)) {
                String rest = cut(w, suffix.length());
                return measure(rest) > 0 ? rest + rules.get(suffix) : w;
            }
        }
        return w;
    }

    private static String fourth(String w) {
        for (String suffix : FOURTH_SUFFIXES) {
            if (w.endsWith(suffix)) {
                String rest = cut(w, suffix.length());
                boolean goes = measure(rest) > 1 && (!suffix.equals("ion") || rest.endsWith("s") || rest.endsWith("t"));
                return goes ? rest : w;
            }
        }
        return w;
    }

    private static String end(String word) {
        String w = word;
        if (w.endsWith("e")) {
            String rest = cut(w, 1);
            int measure = measure(rest);
            if (measure > 1 || measure == 1 && !isShort(rest)) {
                w = rest;
            }
        }
        return w.endsWith("ll") && measure(w) > 1 ? cut(w, 1) : w;
    }

    private static String cut(String w, int letters) {
        return w.substring(0, w.length() - letters);
    }

    private static boolean isConsonant(String w, int i) {
        char c = w.charAt(i);
        return "aeiou".indexOf(c) < 0 && (c != 'y' || i == 0 || !isConsonant(w, i - 1));
    }

    /** How often a consonant follows a vowel. */
    private static int measure(String w) {
        int measure = 0;
        for (int i = 1; i < w.length(); i++) {
            measure += isConsonant(w, i) && !isConsonant(w, i - 1) ? 1 : 0;
        }
        return measure;
    }

    private static boolean hasVowel(String w) {
        for (int i = 0; i < w.length(); i++) {
            if (!isConsonant(w, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDouble(String w) {
        int n = w.length();
        return n > 1 && w.charAt(n - 1) == w.charAt(n - 2) && isConsonant(w, n - 1);
    }

    private static boolean isShort(String w) {
        int n = w.length();
        return n > 2
                && isConsonant(w, n - 3)
                && !isConsonant(w, n - 2)
                && isConsonant(w, n - 1)
                && "wxy".indexOf(w.charAt(n - 1)) < 0;
    }
}
