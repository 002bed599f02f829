package dev.gistline.language;

import java.util.List;

/** The commas of a sentence, which part what parsers run together. */
final class Commas {

    private Commas() {}

    /** Whether one stands between the two tokens. */
    static boolean areBetween(List<Token> tokens, int left, int right) {
        for (int i = left + 1; i < right; i++) {
            if (tokens.get(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
