package dev.gistline.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the lines of a Markdown text without its marks (CommonMark 0.31: headings, quotes, lists, emphasis, links,
 * images, code, rules; front matter as static site generators read it).
 *
 * @param fields the front matter, keys in lower case
 */
record MarkdownPage(Page page, Map<String, String> fields) {

    MarkdownPage {
        fields = Map.copyOf(fields);
    }

    static MarkdownPage read(String text) {
        Map<String, String> fields = new HashMap<>();
        int start = frontMatter(text, fields);
        PageBuilder out = new PageBuilder();
        boolean paragraph = false;
        boolean fenced = false;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String row = text.substring(start, end).strip();
            if (row.startsWith("```") || row.startsWith("~~~")) {
                fenced = !fenced;
                paragraph = false;
            } else if (fenced || row.isEmpty() || isRule(row) || isUnderline(row) || isAside(row)) {
                paragraph = false;
            } else if (row.length() > 2 && row.startsWith("|") && row.endsWith("|")) {
                cells(text, text.indexOf(row, start), row.length(), out);
                paragraph = false;
            } else {
                paragraph = row(text, start, end, paragraph, out);
            }
            start = end + 1;
        }
        return new MarkdownPage(out.build(), fields);
    }

    /** What stands in the source alone: the row below a table's head, and where a reference leads. */
    private static boolean isAside(String row) {
        boolean head = row.startsWith("|") && row.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
        int colon = row.indexOf("]: ");
        return head || row.startsWith("[") && !row.startsWith("[^") && colon > 0 && row.indexOf(' ') == colon + 2;
    }

    /** Writes a table's row, cells parted by spaces, as a line of its own. */
    private static void cells(String text, int start, int length, PageBuilder out) {
        out.begin(Block.Kind.LIST_ITEM, null, 1, 0);
        int from = start + 1;
        for (int at = from; at < start + length; at++) {
            if (text.charAt(at) == '|' && text.charAt(at - 1) != '\\') {
                MarkdownInline.write(text, from, at, out);
                out.addSpace();
                from = at + 1;
            }
        }
    }

    /** Writes one row; whether the next may continue its paragraph. */
    private static boolean row(String text, int start, int end, boolean continues, PageBuilder out) {
        int at = skipSpace(text, start, end);
        Block.Kind kind = Block.Kind.PARAGRAPH;
        while (at < end && text.charAt(at) == '>') {
            kind = Block.Kind.QUOTE;
            at = skipSpace(text, at + 1, end);
        }
        int marks = at;
        while (marks < end && text.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > at && marks - at <= 6 && marks < end && text.charAt(marks) == ' ';
        int item = listMark(text, at, end);
        if (heading) {
            kind = Block.Kind.HEADING;
            at = marks;
            while (end > at && (text.charAt(end - 1) == '#' || PageBuilder.isSpace(text.charAt(end - 1)))) {
                end--;
            }
        } else if (item > at) {
            kind = Block.Kind.LIST_ITEM;
            at = item;
        } else if (kind == Block.Kind.PARAGRAPH && isUnderlined(text, end)) {
            kind = Block.Kind.HEADING;
        }
        if (!continues || kind != Block.Kind.PARAGRAPH && kind != Block.Kind.QUOTE) {
            out.begin(kind, null, 1, 0);
        } else {
            out.add(' ', at, at, false, false);
        }
        MarkdownInline.write(text, at, end, out);
        return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.QUOTE || kind == Block.Kind.LIST_ITEM;
    }

    private static int skipSpace(String text, int at, int end) {
        int next = at;
        while (next < end && PageBuilder.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Where the text of a list item begins; {@code at} when the row is none. */
    private static int listMark(String text, int at, int end) {
        int mark = at;
        while (mark < end && mark - at < 9 && text.charAt(mark) >= '0' && text.charAt(mark) <= '9') {
            mark++;
        }
        boolean bullet = mark == at && mark < end && "-*+".indexOf(text.charAt(mark)) >= 0;
        boolean number = mark > at && mark < end && (text.charAt(mark) == '.' || text.charAt(mark) == ')');
        return (bullet || number) && mark + 1 < end && text.charAt(mark + 1) == ' ' ? mark + 2 : at;
    }

    /** {@code ---}, {@code ***} or {@code ___}, with spaces between. */
    private static boolean isRule(String row) {
        String marks = row.replace(" ", "");
        char first = marks.charAt(0);
        return marks.length() >= 3 && "-*_".indexOf(first) >= 0 && marks.chars().allMatch(c -> c == first);
    }

    private static boolean isUnderline(String row) {
        return row.chars().allMatch(c -> c == '=') || row.chars().allMatch(c -> c == '-');
    }

    private static boolean isUnderlined(String text, int end) {
        int start = Math.min(text.length(), end + 1);
        int next = text.indexOf('\n', start);
        String row = text.substring(start, next < 0 ? text.length() : next).strip();
        return row.length() >= 3 && isUnderline(row);
    }

    /** Reads {@code key: value} rows between {@code ---} rows at the top; where the text after them begins. */
    private static int frontMatter(String text, Map<String, String> fields) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int start = text.indexOf('\n') + 1;
        Map<String, String> read = new HashMap<>();
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String row = text.substring(start, end).strip();
            if (row.equals("---") || row.equals("...")) {
                fields.putAll(read);
                return Math.min(text.length(), end + 1);
            }
            int colon = row.indexOf(':');
            if (colon > 0) {
                String value = row.substring(colon + 1).strip();
                boolean quoted = value.length() >= 2
                        && "\"'".indexOf(value.charAt(0)) >= 0
                        && value.charAt(0) == value.charAt(value.length() - 1);
                value = quoted ? value.substring(1, value.length() - 1) : value;
                if (!value.isBlank()) {
                    read.putIfAbsent(row.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
                }
            }
            start = end + 1;
        }
        return 0;
    }
}
