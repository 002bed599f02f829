package dev.gistline.article;

import dev.gistline.text.AlignedText;
import dev.gistline.text.Alignment;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a page's text line by line, folding white space, and keeps where it came from. */
final class PageBuilder {
    /** The text so far, in its first {@link #length} characters. */
    private char[] text = new char[4096];

    private int length;
    private final Alignment.Builder alignment = new Alignment.Builder();
    private final List<Line> lines = new ArrayList<>();

    /** Where the last character that was written ends in the document. */
    private int end;

    private int lineStart;
    private boolean open;
    private boolean space;
    private @Nullable Frame frame;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int linked;
    private int strong;
    private int breaks;
    private int media;

    /** Ends the line that is open; what is added next begins a new one. */
    void begin(Block.Kind nextKind, @Nullable Frame nextFrame, int nextBreaks, int nextMedia) {
        finish();
        kind = nextKind;
        frame = nextFrame;
        breaks = nextBreaks;
        media = nextMedia;
    }

    /** Adds a character that was made from {@code [from, to)} of the document. */
    void add(char c, int from, int to, boolean inLink, boolean inStrong) {
        if (isSpace(c)) {
            space = true;
            return;
        }
        if (isInvisible(c)) {
            return;
        }
        part(from);
        room(1);
        text[length++] = c;
        alignment.add(1, from, to);
        end = to;
        linked += inLink ? 1 : 0;
        strong += inStrong ? 1 : 0;
    }

    /** Adds what parts the next character, which was made from {@code from} on, from the last. */
    private void part(int from) {
        if (!open) {
            if (length > 0) {
                room(1);
                text[length++] = '\n';
                alignment.add(1, end, Math.max(end, from));
            }
            lineStart = length;
            open = true;
        } else if (space) {
            room(1);
            text[length++] = ' ';
            alignment.add(1, end, Math.max(end, from));
        }
        space = false;
    }

    private void room(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
        }
    }

    /** Adds white space. */
    void addSpace() {
        space = true;
    }

    /** Adds {@code [from, to)} of the document, which stands for itself. */
    void add(char[] document, int from, int to, boolean inLink, boolean inStrong) {
        int i = from;
        while (i < to) {
            char c = document[i];
            if (isSpace(c)) {
                space = true;
                i++;
            } else if (isInvisible(c)) {
                i++;
            } else {
                int start = i;
                int spaces = 0;
                do { // words parted by single spaces stand in the page's text as in the document
                    if (c == ' ') {
                        spaces++;
                    }
                    i++;
                    c = i < to ? document[i] : ' ';
                } while (isVisible(c) || c == ' ' && i + 1 < to && isVisible(document[i + 1]));
                part(start);
                room(i - start);
                System.arraycopy(document, start, text, length, i - start);
                length += i - start;
                end = i;
                alignment.add(i - start, start, end);
                linked += inLink ? i - start - spaces : 0;
                strong += inStrong ? i - start - spaces : 0;
            }
        }
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < '\u007f' || !isSpace(c) && !isInvisible(c);
    }

    private void finish() {
        if (open) {
            lines.add(new Line(new Span(lineStart, length), kind, frame, linked, strong, breaks, media));
        }
        open = false;
        space = false;
        linked = 0;
        strong = 0;
    }

    /** Whether the line that was begun has a character yet. */
    boolean isOpen() {
        return open;
    }

    /** The last character of the open line, or a line feed. */
    char last() {
        return open ? text[length - 1] : '\n';
    }

    Page build() {
        finish();
        return new Page(new AlignedText(new String(text, 0, length), alignment.build()), lines);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u0085' || c > '\u00ff' && isWideSpace(c);
    }

    /** The separators of Unicode beyond Latin-1. */
    private static boolean isWideSpace(char c) {
        return c >= '\u2000' && c <= '\u200a'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000'
                || c == '\u1680';
    }

    /** Soft hyphens, zero-width spaces and joiners between Latin letters, stray byte order marks: set for layout, not read. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == '\u200e' || c == '\u200f';
    }
}
