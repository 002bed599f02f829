package dev.gistline.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names the language of a text that is not in Latin script. */
final class ScriptDetector {

    private ScriptDetector() {}

    /** Empty when at least half of the letters are Latin, or there are too few to tell. */
    static Optional<String> foreign(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int ascii = 0;
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; ) {
            if (characters[i] < 128) {
                ascii += CharacterTable.isLetter(characters[i++]) ? 1 : 0;
                continue;
            }
            int point = Character.codePointAt(characters, i);
            if (Character.isLetter(point)) {
                letters++;
                counts.merge(UnicodeScript.of(point), 1, Integer::sum);
            }
            i += Character.charCount(point);
        }
        letters += ascii;
        if (ascii > 0) {
            counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        }
        if (letters < 20 || counts.getOrDefault(UnicodeScript.LATIN, 0) * 2 >= letters) {
            return Optional.empty();
        }
        UnicodeScript most = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getKey() != UnicodeScript.LATIN && entry.getValue() > counts.getOrDefault(most, 0)
                    || most == UnicodeScript.LATIN && entry.getKey() != UnicodeScript.LATIN) {
                most = entry.getKey();
            }
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        return Optional.of(language(most, kana * 10 > letters, text));
    }

    private static String language(UnicodeScript script, boolean kana, String text) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> kana ? "Japanese" : "Chinese";
            case HANGUL -> "Korean";
            case CYRILLIC ->
                has(text, "іїєґ")
                        ? "Ukrainian"
                        : has(text, "ыэё") ? "Russian" : has(text, "ђћџљњј") ? "Serbian" : "Bulgarian";
            case ARABIC -> has(text, "پچژگ") ? "Persian" : "Arabic";
            case GREEK -> "Greek";
            case HEBREW -> "Hebrew";
            case THAI -> "Thai";
            case DEVANAGARI -> "Hindi";
            case BENGALI -> "Bengali";
            case TAMIL -> "Tamil";
            case ARMENIAN -> "Armenian";
            case GEORGIAN -> "Georgian";
            default ->
                "a language in " + Character.toString(script.name().charAt(0))
                        + script.name().substring(1).toLowerCase(Locale.ROOT) + " script";
        };
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
