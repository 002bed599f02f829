package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a plain text that is not empty.
 *
 * @param start of its first character that is no space
 * @param indent how many characters of white space stand before it
 * @param blank how many empty rows stand before it
 * @param page how many form feeds stand before it
 */
record Row(int start, int end, int indent, int blank, int page) {

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    static List<Row> of(String text) {
        List<Row> rows = new ArrayList<>();
        int blank = 0;
        int page = 0;
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
            int last = end;
            while (last > first && PageBuilder.isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first == last) {
                blank++;
            } else {
                rows.add(new Row(first, last, first - start, blank, page));
                blank = 0;
            }
            page += end < text.length() && text.charAt(end) == '\f' ? 1 : 0;
            start = next;
        }
        return rows;
    }

    /** The rows without the marks of a quoted message, where all rows have them. */
    static List<Row> unquoted(String text, List<Row> rows) {
        if (rows.isEmpty() || !rows.stream().allMatch(row -> text.charAt(row.start()) == '>')) {
            return rows;
        }
        List<Row> inner = new ArrayList<>();
        int blank = 0;
        for (Row row : rows) {
            int first = row.start();
            while (first < row.end() && (text.charAt(first) == '>' || PageBuilder.isSpace(text.charAt(first)))) {
                first++;
            }
            if (first == row.end()) {
                blank++;
            } else {
                inner.add(new Row(first, row.end(), 0, row.blank() + blank, row.page()));
                blank = 0;
            }
        }
        return inner;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }
}
