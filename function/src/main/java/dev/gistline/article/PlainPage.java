package dev.gistline.article;

import java.util.List;

/** Reads the lines of a plain text; where a text is wrapped at a fixed width, its paragraphs. */
final class PlainPage {

    private PlainPage() {}

    static Page read(String text) {
        return read(text, Row.of(text));
    }

    /** The page that the rows of the text make. */
    static Page read(String text, List<Row> all) {
        List<Row> rows = RunningHeads.leftOut(text, Row.unquoted(text, all));
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
