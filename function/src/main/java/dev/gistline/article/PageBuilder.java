package dev.gistline.article;

import dev.gistline.text.AlignedText;
import dev.gistline.text.Alignment;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a page's text line by line, folding white space, and keeps where it came from. */
final class PageBuilder {
    private final StringBuilder text = new StringBuilder();
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
        text.append(c);
        alignment.add(1, from, to);
        end = to;
        linked += inLink ? 1 : 0;
        strong += inStrong ? 1 : 0;
    }

    /** Adds what parts the next character, which was made from {@code from} on, from the last. */
    private void part(int from) {
        if (!open) {
            if (!text.isEmpty()) {
                text.append('\n');
                alignment.add(1, end, Math.max(end, from));
            }
            lineStart = text.length();
            open = true;
        } else if (space) {
            text.append(' ');
            alignment.add(1, end, Math.max(end, from));
        }
        space = false;
    }

    /** Adds {@code [from, to)} of a text that stands in the document as it is, {@code shift} characters later. */
    void add(String written, int from, int to, int shift, boolean inLink, boolean inStrong) {
        int i = from;
        while (i < to) {
            char c = written.charAt(i);
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
                    c = i < to ? written.charAt(i) : ' ';
                } while (isVisible(c) || c == ' ' && i + 1 < to && isVisible(written.charAt(i + 1)));
                part(start + shift);
                text.append(written, start, i);
                end = i + shift;
                alignment.add(i - start, start + shift, end);
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
            lines.add(new Line(new Span(lineStart, text.length()), kind, frame, linked, strong, breaks, media));
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
        return open ? text.charAt(text.length() - 1) : '\n';
    }

    Page build() {
        finish();
        return new Page(new AlignedText(text.toString(), alignment.build()), lines);
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c > '\u00ff' && (Character.isWhitespace(c) || Character.isSpaceChar(c))
                || c == '\u0085';
    }

    /** Soft hyphens, zero-width spaces and joiners between Latin letters, stray byte order marks: set for layout, not read. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == '\u200e' || c == '\u200f';
    }
}
