package dev.gistline.text;

/** Cuts texts that are longer than whoever shows or keeps them has room for, and says so by {@code …} at their end. */
public final class Ellipsis {
    private static final String MARK = "…";

    private Ellipsis() {}

    /**
     * The text where it has at most so many UTF-16 code units, else its beginning and the mark beyond them. No pair of
     * surrogates is cut in two.
     */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, splits ? most - 1 : most) + MARK;
    }
}
