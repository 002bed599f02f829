package dev.gistline.article;

import java.util.Locale;

/** What is compared of two texts that may be printed differently, such as names and titles. */
final class FoldedText {

    private FoldedText() {}

    /** Letters and digits alone, in lower case, words parted by one space. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CharacterTable.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }
}
