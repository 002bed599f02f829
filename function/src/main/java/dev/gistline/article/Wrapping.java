package dev.gistline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which rows of a plain text go on in the next: in a text that is wrapped at a width, as mail, typewritten texts and
 * texts taken from PDF are, those that the next row's first word would not have fitted into. Where letters differ in width
 * the rows are ragged, and one that ends within a sentence goes on with a small letter.
 */
final class Wrapping {
    private static final int NARROWEST = 36;
    private static final int WIDEST = 100;
    private static final int FEWEST = 3;
    private static final int LONGEST_WORD = 30;

    /** Rows shorter than this share of the width say nothing, and longer ones than the second are about full. */
    private static final double LONG = 0.7;

    private static final double NEARLY_FULL = 0.85;

    private final String text;
    private final List<Row> rows;
    private final int width;
    private final boolean wrapped;
    /** Whether empty rows part the paragraphs, so that a row's end alone parts none. */
    private final boolean parted;

    private final Set<String> words = new HashSet<>();

    Wrapping(String text, List<Row> rows) {
        this.text = text;
        this.rows = rows;
        width = width(text, rows);
        int longs = 0;
        int wraps = 0;
        int followed = 0;
        int gaps = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (rows.get(i + 1).blank() > 0) {
                gaps++;
                continue;
            }
            followed++;
            if (rows.get(i).length() >= LONG * width) {
                longs++;
                wraps += isFull(i) || isOpen(i) && goesOn(i + 1) ? 1 : 0;
            }
        }
        wrapped = width >= NARROWEST && width <= WIDEST && wraps >= FEWEST && wraps * 10 >= longs * 7;
        parted = gaps >= 1 && gaps * 12 >= followed;
        if (wrapped) {
            words();
        }
    }

    /** The length of the longest row whose last word could have been wrapped, as long addresses cannot. */
    private static int width(String text, List<Row> rows) {
        int longest = 0;
        for (Row row : rows) {
            int word = row.end();
            while (word > row.start() && !PageBuilder.isSpace(text.charAt(word - 1))) {
                word--;
            }
            if (row.end() - word <= LONGEST_WORD) {
                longest = Math.max(longest, row.indent() + row.length());
            }
        }
        return longest;
    }

    /** Collects the words that stand within one row. */
    private void words() {
        boolean cut = false;
        for (Row row : rows) {
            String[] found = row.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}-]+");
            for (int k = cut ? 1 : 0; k < found.length; k++) {
                words.add(found[k]);
            }
            cut = found.length > 0 && found[found.length - 1].endsWith("-");
        }
    }

    boolean isWrapped() {
        return wrapped;
    }

    /** Whether row {@code i} and the next are of one paragraph. */
    boolean joins(int i) {
        if (!wrapped || i + 1 >= rows.size()) {
            return false;
        }
        Row row = rows.get(i);
        Row next = rows.get(i + 1);
        if (next.blank() > 0) {
            return next.page() > row.page() && row.length() >= LONG * width && isOpen(i) && goesOn(i + 1);
        }
        if (next.indent() > row.indent() + 1 || isItem(i + 1)) {
            return false;
        }
        return isFull(i)
                || row.length() >= NEARLY_FULL * width && (parted || isOpen(i))
                || row.length() >= LONG * width && isOpen(i) && goesOn(i + 1);
    }

    /** Whether the next row's first word would not have fitted into row {@code i}. */
    private boolean isFull(int i) {
        Row row = rows.get(i);
        Row next = rows.get(i + 1);
        int end = next.start();
        while (end < next.end() && !PageBuilder.isSpace(text.charAt(end))) {
            end++;
        }
        return row.indent() + row.length() + 1 + end - next.start() > width;
    }

    /** Whether row {@code i} ends within a sentence. */
    private boolean isOpen(int i) {
        char last = text.charAt(rows.get(i).end() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '\u00ad' || last == ';';
    }

    private boolean goesOn(int i) {
        return Character.isLowerCase(text.charAt(rows.get(i).start()));
    }

    private boolean isItem(int i) {
        Row row = rows.get(i);
        char first = text.charAt(row.start());
        return "-*\u2022\u00b7>".indexOf(first) >= 0
                && row.length() > 1
                && PageBuilder.isSpace(text.charAt(row.start() + 1));
    }

    /**
     * Whether the hyphen that row {@code i} ends in is the typesetter's: the word is not written with it elsewhere, nor are
     * its parts words of the text.
     */
    boolean splitsWord(int i) {
        Row row = rows.get(i);
        Row next = rows.get(i + 1);
        int hyphen = row.end() - 1;
        if (text.charAt(hyphen) != '-' || !goesOn(i + 1) || hyphen == row.start()) {
            return false;
        }
        int from = hyphen;
        while (from > row.start() && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = next.start();
        while (to < next.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String head = text.substring(from, hyphen).toLowerCase(Locale.ROOT);
        String tail = text.substring(next.start(), to).toLowerCase(Locale.ROOT);
        boolean compound = words.contains(head + "-" + tail) || words.contains(head) && words.contains(tail);
        return !head.isEmpty() && (words.contains(head + tail) || !compound);
    }
}
