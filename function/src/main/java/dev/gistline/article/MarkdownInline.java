package dev.gistline.article;

/** Writes the text of a Markdown row without the marks within it. */
final class MarkdownInline {
    /** The longest link, in characters: a bound that keeps a row of brackets that never close linear. */
    private static final int LONGEST = 2000;

    private static final String ESCAPABLE = "\\`*_{}[]()<>#+-.!|~";

    private MarkdownInline() {}

    static void write(String text, int from, int end, PageBuilder out) {
        write(text, from, end, false, 0, out);
    }

    private static void write(String text, int from, int end, boolean linked, int depth, PageBuilder out) {
        int at = from;
        boolean strong = false;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < end && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
                out.add(text.charAt(at + 1), at, at + 2, linked, strong);
                at += 2;
                continue;
            }
            int image = c == '!' && at + 1 < end && text.charAt(at + 1) == '[' ? linkEnd(text, at + 1, end) : -1;
            if (image > 0) {
                at = image;
                continue;
            }
            int note = c == '[' && at + 1 < end && text.charAt(at + 1) == '^' ? find(text, ']', at + 2, end) : -1;
            if (note > 0) {
                at = note + (note + 1 < end && text.charAt(note + 1) == ':' ? 2 : 1);
                continue;
            }
            int link = c == '[' && depth < 3 ? linkEnd(text, at, end) : -1;
            if (link > 0) {
                write(text, at + 1, closing(text, at, end), true, depth + 1, out);
                at = link;
                continue;
            }
            int tag = c == '<' ? tagEnd(text, at, end) : -1;
            if (tag > 0) {
                at = tag;
                continue;
            }
            if (c == '*' || c == '`' || c == '_' && isEdge(text, at, from, end)) {
                strong = c == '*' ? !strong : strong;
            } else {
                out.add(c, at, at + 1, linked, strong);
            }
            at++;
        }
    }

    /** Where an inline link or a reference that opens at {@code open} ends; -1 when there is none. */
    private static int linkEnd(String text, int open, int end) {
        int close = closing(text, open, end);
        if (close < 0 || close + 1 >= end) {
            return -1;
        }
        char next = text.charAt(close + 1);
        int last = next == '('
                ? closing(text, close + 1, end, '(', ')')
                : next == '[' ? find(text, ']', close + 2, end) : -1;
        return last >= 0 ? last + 1 : -1;
    }

    private static int closing(String text, int open, int end) {
        return closing(text, open, end, '[', ']');
    }

    /** Where the bracket that opens at {@code open} closes; -1 when it does not. */
    private static int closing(String text, int open, int end, char opening, char closing) {
        int depth = 0;
        for (int i = open; i < end && i < open + LONGEST; i++) {
            char c = text.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int tagEnd(String text, int open, int end) {
        boolean named = open + 1 < end
                && (Character.isLetter(text.charAt(open + 1)) || "/!".indexOf(text.charAt(open + 1)) >= 0);
        int close = named ? find(text, '>', open, end) : -1;
        return close >= 0 ? close + 1 : -1;
    }

    /** The next {@code mark}, within the length that a link may have; -1 when there is none. */
    private static int find(String text, char mark, int from, int end) {
        int last = Math.min(end, from + LONGEST);
        for (int i = from; i < last; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** An underscore marks emphasis at a word's edge only, as in {@code _word_}, not in {@code snake_case}. */
    private static boolean isEdge(String text, int at, int from, int end) {
        boolean before = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        return before != after;
    }
}
