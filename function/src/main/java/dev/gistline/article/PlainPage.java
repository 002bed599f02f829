package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a plain text; where a text is wrapped at a fixed width, its paragraphs. */
final class PlainPage {
    /** The widths at which mail and typewriter texts are wrapped. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 100;

    /**
     * @param blank how many empty lines stand before it
     */
    private record Row(int start, int end, int blank) {

        int length() {
            return end - start;
        }
    }

    private PlainPage() {}

    static Page read(String text) {
        List<Row> rows = rows(text);
        boolean wrapped = isWrapped(text, rows);
        PageBuilder out = new PageBuilder();
        char[] document = text.toCharArray();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i == 0 || !wrapped || row.blank() > 0) {
                out.begin(Block.Kind.PARAGRAPH, null, row.blank(), 0);
            } else {
                out.add(' ', row.start(), row.start(), false, false);
            }
            out.add(document, row.start(), row.end(), false, false);
        }
        return out.build();
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int blank = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            int next = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n'
                    ? end + 2
                    : end + 1;
            int first = start;
            while (first < end && PageBuilder.isSpace(text.charAt(first))) {
                first++;
            }
            if (first == end) {
                blank++;
            } else {
                rows.add(new Row(first, end, blank));
                blank = 0;
            }
            start = next;
        }
        return rows;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    /** Whether most lines that another follows at once are about as long as a wrapped line and end within a sentence. */
    private static boolean isWrapped(String text, List<Row> rows) {
        int followed = 0;
        int full = 0;
        int open = 0;
        int apart = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (rows.get(i + 1).blank() > 0) {
                apart++;
                continue;
            }
            Row row = rows.get(i);
            followed++;
            full += row.length() >= NARROWEST && row.length() <= WIDEST ? 1 : 0;
            char last = text.charAt(row.end() - 1);
            open += Character.isLetterOrDigit(last) || last == ',' || last == '-' ? 1 : 0;
        }
        return followed >= 3 && apart >= 1 && full * 10 >= followed * 7 && open * 10 >= followed * 6;
    }
}
