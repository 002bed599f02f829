package dev.gistline.article;

/**
 * What {@link Character} says of characters, from a table for those of ASCII: a page asks of each of its characters, and of
 * most of them several times over.
 */
final class CharacterTable {
    private static final int ASCII = 128;
    private static final boolean[] LETTER = new boolean[ASCII];
    private static final boolean[] LETTER_OR_DIGIT = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            LETTER[c] = Character.isLetter(c);
            LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
        }
    }

    private CharacterTable() {}

    static boolean isLetter(char c) {
        return c < ASCII ? LETTER[c] : Character.isLetter(c);
    }

    static boolean isLetterOrDigit(char c) {
        return c < ASCII ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
    }

    static char toLowerCase(char c) {
        if (c < ASCII) {
            return c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
        }
        return Character.toLowerCase(c);
    }
}
