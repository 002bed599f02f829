package dev.gistline.article;

import java.util.List;

/** Reads the lines of a plain text; where a text is wrapped at a fixed width, its paragraphs. */
final class PlainPage {

    private PlainPage() {}

    /** The page that the text makes as it stands. */
    static Page read(String text) {
        return read(text, Row.of(text));
    }

    /** The same without the marks of a quoted message and what is repeated on printed pages. */
    static Page readInner(String text, List<Row> rows) {
        return read(text, RunningHeads.leftOut(text, Row.unquoted(text, rows)));
    }

    private static Page read(String text, List<Row> rows) {
        Wrapping wrapping = new Wrapping(text, rows);
        PageBuilder out = new PageBuilder();
        char[] document = text.toCharArray();
        boolean continues = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!continues) {
                out.begin(Block.Kind.PARAGRAPH, null, row.blank(), 0);
            }
            continues = wrapping.joins(i);
            if (!continues) {
                out.add(document, row.start(), row.end(), false, false);
            } else if (document[row.end() - 1] == '-' || document[row.end() - 1] == '\u00ad') {
                out.add(document, row.start(), row.end() - (wrapping.splitsWord(i) ? 1 : 0), false, false);
            } else {
                out.add(document, row.start(), row.end(), false, false);
                out.addSpace();
            }
        }
        return out.build();
    }
}
