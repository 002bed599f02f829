package dev.gistline.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Finds where each character of a parsed text stands in the HTML source it was parsed from: most stand for themselves,
 * a character reference is longer than what it means, and a parser may drop or replace zero characters.
 */
final class SourceText {
    /** The longest named reference of the HTML standard has 33 characters. */
    private static final int LONGEST_REFERENCE = 40;

    private final String source;
    /** What the references that were read mean. */
    private final Map<String, String> values = new HashMap<>();

    /** Where the characters of the text that was aligned last begin, and end, in the source. */
    private int[] starts = new int[1024];

    private int[] ends = new int[1024];
    /** How many characters what was read last means. */
    private int meant;
    /** Whether nothing that has a meaning is left of what was aligned last. */
    private boolean usedUp;

    SourceText(String source) {
        this.source = source;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /**
     * Aligns {@code text} with what it was parsed from, {@code [from, to)} of the source. False when it was not parsed
     * from there: then each of its characters maps to the whole stretch.
     */
    boolean align(String text, int from, int to) {
        makeRoom(text.length());
        int at = from;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (at < to && c == source.charAt(at) && c != '&') { // as nearly all do
                place(i, at, at + 1);
                i++;
                at++;
                continue;
            }
            int length = at < to ? written(at, to, text, i) : -1;
            if (length < 0) {
                return fail(text, from, to);
            }
            for (int next = i + meant; i < next; i++) {
                place(i, at, at + length);
            }
            at += length;
        }
        while (at < to && source.charAt(at) == 0) {
            at++;
        }
        usedUp = at == to;
        return true;
    }

    private void makeRoom(int characters) {
        if (starts.length < characters) {
            starts = new int[characters * 2];
            ends = new int[characters * 2];
        }
    }

    /**
     * The length of what is written otherwise at {@code at} of the source than in the text at {@code i}, where how many
     * characters it means goes to {@link #meant}; -1 when it does not mean the text there.
     */
    private int written(int at, int to, String text, int i) {
        char c = text.charAt(i);
        return switch (source.charAt(at)) {
            case '&' -> reference(at, to, text, i);
            case 0 -> {
                meant = c == '\ufffd' ? 1 : 0;
                yield 1;
            }
            case '\r' -> {
                meant = 1;
                boolean two = at + 1 < to && source.charAt(at + 1) == '\n';
                yield c != '\n' ? -1 : two ? 2 : 1;
            }
            default -> -1;
        };
    }

    /** Whether all of the stretch that was aligned last stands for a character of the text. */
    boolean isUsedUp() {
        return usedUp;
    }

    /** The length of the reference at {@code at} that means the text at {@code i}, whose length goes to {@link #meant}; -1 when there is none. */
    private int reference(int at, int to, String text, int i) {
        int end = at + 1;
        int last = Math.min(to, at + LONGEST_REFERENCE);
        while (end < last && isReferenceCharacter(source.charAt(end))) {
            end++;
        }
        if (end < last && source.charAt(end) == ';' && means(at, end + 1, text, i)) {
            return end + 1 - at;
        }
        // References that are older than HTML 4 may lack the semicolon and run into the next word.
        for (int cut = end; cut > at + 1; cut--) {
            if (means(at, cut, text, i)) {
                return cut - at;
            }
        }
        meant = 1;
        return text.charAt(i) == '&' ? 1 : -1;
    }

    private boolean means(int start, int end, String text, int i) {
        String written = source.substring(start, end);
        String value = values.computeIfAbsent(written, reference -> Parser.unescapeEntities(reference, false));
        meant = value.length();
        return !value.equals(written) && text.startsWith(value, i);
    }

    private static boolean isReferenceCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }

    private boolean fail(String text, int from, int to) {
        Arrays.fill(starts, 0, text.length(), from);
        Arrays.fill(ends, 0, text.length(), to);
        return false;
    }

    private void place(int i, int start, int end) {
        starts[i] = start;
        ends[i] = end;
    }
}
