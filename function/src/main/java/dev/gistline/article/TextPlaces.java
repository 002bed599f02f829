package dev.gistline.article;

import java.util.List;

/**
 * Finds the stretches of an HTML source that the text nodes of its page were parsed from, in their order: what is no tag,
 * comment or script (<a href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">tokenization</a>). The
 * parser can tell them too, but takes half as long again for it. Where it moves or joins text, no stretch fits.
 */
final class TextPlaces {
    /** How many stretches may come to nothing in a row: the parser drops some text that stands where none may. */
    private static final int AHEAD = 50;

    /** Elements whose content is no markup, first those whose content is text with character references. */
    private static final List<String> RAW =
            List.of("title", "textarea", "script", "style", "iframe", "noembed", "noframes", "xmp", "plaintext");

    private static final int TEXTS = 2;

    /** What the names of {@link #RAW} begin with. */
    private static final String INITIALS = "tsinxp";

    private final String html;
    private final char[] source;
    private final SourceText alignment;
    private int at;
    /** Whether an element whose content is text begins here: its place in {@link #RAW}; else -1. */
    private int text = -1;

    private int start;
    private int end;
    private boolean literal;

    /** @param source the characters of {@code html} */
    TextPlaces(String html, char[] source, SourceText alignment) {
        this.html = html;
        this.source = source;
        this.alignment = alignment;
    }

    /** Goes on to the next stretch that means {@code text}, which is not blank; false, and stays, when there is none near. */
    boolean find(String text) {
        int before = at;
        for (int i = 0; i < AHEAD && advance(); i++) {
            if (means(text)) {
                return true;
            }
        }
        at = before;
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the text stands there as it is. */
    boolean isLiteral() {
        return literal;
    }

    private boolean means(String text) {
        char first = source[start];
        if (first != text.charAt(0) && first != '&' && first != '\r' && first != 0) {
            return false;
        }
        literal = end - start == text.length() && html.startsWith(text, start);
        return literal || alignment.align(text, start, end) && alignment.isUsedUp();
    }

    /** Goes on to the next stretch that is not blank. */
    private boolean advance() {
        while (at < source.length) {
            start = at;
            if (text >= 0) {
                close(RAW.get(text));
                text = -1;
            } else {
                while (at < source.length && !(source[at] == '<' && beginsMarkup(at))) {
                    at++;
                }
            }
            end = at;
            if (at < source.length) {
                markup();
            }
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank() {
        for (int i = start; i < end; i++) {
            char c = source[i];
            if (c > ' ' && (c < '\u0080' || !Character.isWhitespace(c))) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsMarkup(int i) {
        if (i + 1 == source.length) {
            return false;
        }
        char next = source[i + 1];
        return isLetter(next) || next == '!' || next == '?' || next == '/' && i + 2 < source.length;
    }

    /** Passes the tag or comment that begins here. */
    private void markup() {
        boolean closes = source[at + 1] == '/';
        int name = closes ? at + 2 : at + 1;
        if (isLetter(source[name])) {
            at = name;
            tag();
            int raw = closes ? -1 : raw(name);
            if (raw >= TEXTS) {
                close(RAW.get(raw));
            } else {
                text = raw;
            }
        } else if (html.startsWith("<!--", at)) {
            comment();
        } else {
            after(html.indexOf('>', at + 2), 1);
        }
    }

    /** Comments end at {@code -->} or {@code --!>}, and those that begin so at {@code >} or {@code ->}. */
    private void comment() {
        int from = at + 4;
        if (html.startsWith(">", from) || html.startsWith("->", from)) {
            after(html.indexOf('>', from), 1);
            return;
        }
        int dashes = html.indexOf("--", from);
        while (dashes >= 0 && !html.startsWith(">", dashes + 2) && !html.startsWith("!>", dashes + 2)) {
            dashes = html.indexOf("--", dashes + 1);
        }
        after(dashes < 0 ? -1 : html.indexOf('>', dashes), 1);
    }

    /** Passes a tag from its name on; a quoted value of an attribute may hold what would end it. */
    private void tag() {
        while (at < source.length && source[at] != '>') {
            if (source[at++] == '=') {
                value();
            }
        }
        at = Math.min(at + 1, source.length);
    }

    private void value() {
        while (at < source.length && isSpace(source[at])) {
            at++;
        }
        if (at < source.length && (source[at] == '"' || source[at] == '\'')) {
            after(html.indexOf(source[at], at + 1), 1);
            return;
        }
        while (at < source.length && !isSpace(source[at]) && source[at] != '>') {
            at++;
        }
    }

    /** Which of {@link #RAW} the element is whose tag's name begins at {@code name}; -1 for another. */
    private int raw(int name) {
        if (INITIALS.indexOf(source[name] | ' ') >= 0) { // few elements begin so, and all are asked
            for (int i = 0; i < RAW.size(); i++) {
                if (isNamed(RAW.get(i), name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isNamed(String element, int name) {
        int end = name + element.length();
        return html.regionMatches(true, name, element, 0, element.length())
                && (end >= source.length || isSpace(source[end]) || source[end] == '/' || source[end] == '>');
    }

    /** Goes to the end tag of the element; to the end where it has none. */
    private void close(String element) {
        int close = html.indexOf("</", at);
        while (close >= 0 && !isNamed(element, close + 2)) {
            close = html.indexOf("</", close + 2);
        }
        after(close, 0);
    }

    private void after(int found, int more) {
        at = found < 0 ? source.length : found + more;
    }

    private static boolean isLetter(char c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
