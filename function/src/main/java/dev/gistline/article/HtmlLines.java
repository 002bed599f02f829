package dev.gistline.article;

import java.util.List;
import java.util.Objects;

/** Writes the lines that the texts of an HTML page make: those between the edges of blocks and line breaks. */
final class HtmlLines {
    private final char[] characters;
    private final SourceText source;

    /** @param characters of the source */
    HtmlLines(char[] characters, SourceText source) {
        this.characters = characters;
        this.source = source;
    }

    Page write(List<TextRun> pieces) {
        PageBuilder out = new PageBuilder();
        int open = -1;
        for (TextRun piece : pieces) {
            Frame frame = piece.frame;
            if (frame == null) {
                continue;
            }
            String text = piece.text;
            if (piece.block != open || !out.isOpen() || breaksLine(piece, out.last())) {
                out.begin(Tags.kind(frame.block()), frame, piece.block == open ? piece.breaks : 0, piece.media);
                open = piece.block;
            } else if (piece.breaks > 0) {
                out.add(' ', piece.start, piece.start, false, false);
            }
            if (piece.blank) {
                out.addSpace();
                continue;
            }
            if (frame.isPreformatted() && paragraphs(piece, out)) {
                continue;
            }
            if (piece.literal) {
                out.add(characters, piece.start, piece.end, frame.link(), frame.strong());
                continue;
            }
            source.align(text, piece.start, piece.end);
            add(piece, 0, text.length(), out);
        }
        return out.build();
    }

    /** Adds a part of a text that has been aligned with its source. */
    private void add(TextRun piece, int from, int to, PageBuilder out) {
        Frame frame = Objects.requireNonNull(piece.frame);
        for (int i = from; i < to; i++) {
            out.add(piece.text.charAt(i), source.start(i), source.end(i), frame.link(), frame.strong());
        }
    }

    /** Writes the paragraphs of a text that is wrapped and shown as it stands, as mail is in archives; false for another. */
    private boolean paragraphs(TextRun piece, PageBuilder out) {
        List<Row> rows = Row.of(piece.text);
        Wrapping wrapping = new Wrapping(piece.text, rows);
        if (!wrapping.isWrapped()) {
            return false;
        }
        Frame frame = Objects.requireNonNull(piece.frame);
        source.align(piece.text, piece.start, piece.end);
        boolean continues = true;
        for (int i = 0; i < rows.size(); i++) {
            if (!continues) {
                out.begin(Tags.kind(frame.block()), frame, rows.get(i).blank(), 0);
            }
            continues = wrapping.joins(i);
            add(piece, rows.get(i).start(), rows.get(i).end(), out);
            out.addSpace();
        }
        return true;
    }

    /** A single break within a sentence is layout; one after its end, or two, part paragraphs. */
    private static boolean breaksLine(TextRun piece, char last) {
        if (piece.breaks == 0) {
            return false;
        }
        String start = piece.text.stripLeading();
        boolean runsOn = (Character.isLowerCase(last) || last == ',')
                && !start.isEmpty()
                && Character.isLowerCase(start.charAt(0));
        return piece.breaks > 1 || !runsOn;
    }
}
