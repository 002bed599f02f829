package dev.gistline.text;

/** Counts words as readers do: runs of characters between white space. */
public final class WordCount {

    private WordCount() {}

    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Of a part of the text. */
    public static int of(CharSequence text, Span part) {
        return of(text, part.start(), part.end());
    }

    private static int of(CharSequence text, int start, int end) {
        int words = 0;
        boolean inside = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c < ' ' || c > '~') && Character.isWhitespace(c); // most are plain letters
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
