package dev.gistline.article;

import java.util.Set;

/**
 * Tells the lines that repeat an article's headline, which pages print in the breadcrumb and the browser's title, often cut,
 * and those that show another article's.
 */
final class RepeatedHeadlines {
    private static final int FEWEST_WORDS = 4;

    /** What a page tells its readers to do, as it tells them in capitals. */
    private static final Set<String> CALLS = Set.of(
            "CLICK",
            "DOWNLOAD",
            "FOLLOW",
            "GET",
            "GO",
            "JOIN",
            "ORDER",
            "READ",
            "SEE",
            "SHARE",
            "SHOP",
            "SIGN",
            "SUBSCRIBE",
            "TRY",
            "VISIT",
            "WATCH");

    private RepeatedHeadlines() {}

    /**
     * Whether {@code line} is the title, ends in it, or ends in the beginning of it and an ellipsis.
     *
     * @param title folded
     */
    static boolean repeats(String line, String title) {
        boolean cut = isCut(line);
        if (title.isEmpty() || !cut && !endsLike(line, title.charAt(title.length() - 1))) {
            return false;
        }
        String folded = FoldedText.of(line);
        if (folded.endsWith(title)) {
            return words(title) >= FEWEST_WORDS;
        }
        if (!cut) {
            return false;
        }
        // The longest end of the line that begins the title, word by word.
        for (int at = 0; at >= 0 && at < folded.length(); at = next(folded, at)) {
            String tail = folded.substring(at);
            if (title.startsWith(tail) && words(tail) >= FEWEST_WORDS) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line is the linked headline of another article and the cut-off front of its text, or a linked call to the
     * reader in capitals throughout: {@code GET OUR NEWS BY CLICKING HERE}.
     */
    static boolean isTeaser(Line line, String text) {
        return line.frame() != null && line.frame().link() && (isCut(text) || isCall(line, text));
    }

    private static boolean isCall(Line line, String text) {
        int end = text.indexOf(' ');
        if (end < 0 || !CALLS.contains(text.substring(0, end))) {
            return false;
        }
        int shown = 0;
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            shown += c == ' ' ? 0 : 1;
            words += c == ' ' ? 1 : 0;
        }
        return line.linked() == shown && words >= FEWEST_WORDS;
    }

    /** Whether the last letter or digit may be {@code last} once folded; most lines end otherwise and need no fold. */
    private static boolean endsLike(String line, char last) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (CharacterTable.isLetterOrDigit(c)) {
                return c > '\u007f' || last > '\u007f' || Character.toLowerCase(c) == last;
            }
        }
        return false;
    }

    private static int next(String folded, int at) {
        int space = folded.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    private static boolean isCut(String line) {
        return line.endsWith("...") || line.endsWith("…");
    }

    private static int words(String folded) {
        return folded.isEmpty() ? 0 : folded.split(" ").length;
    }
}
