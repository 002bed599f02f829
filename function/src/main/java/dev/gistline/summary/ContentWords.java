package dev.gistline.summary;

import dev.gistline.language.Token;
import java.util.Locale;

/** Which words carry what a text is about, and as what they are counted. */
final class ContentWords {

    private ContentWords() {}

    /** The lemma in lower case; empty for a mark and for a word without content of its own. */
    static String of(Token token) {
        if (!Cues.isWord(token.text())) {
            return "";
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        if (Cues.FUNCTION.contains(word)) {
            return "";
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return Cues.FUNCTION.contains(lemma) ? "" : lemma;
    }
}
