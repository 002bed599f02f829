package dev.gistline.article;

import java.util.Arrays;
import java.util.List;

/**
 * Reads one line of a page once, character by character, and tells its {@link LineShape}. Its counts are fields, for a word adds
 * to most of them; what stands in a word is read with locals, for that is where the time goes.
 */
final class LineShapeReader {
    private static final int MOST_CONTENT = 60;
    /** The fewest letters of a word that says what a text is about. */
    private static final int SHORTEST_CONTENT = 4;

    private static final int[] NONE = {};
    /** The bucket of a share of the words where there is none. */
    private static final int NO_WORDS = 9;

    /** A page that speaks to its reader of itself: we, you. */
    private static final List<String> ADDRESS_WORDS = List.of(
            "we", "us", "our", "ours", "you", "your", "yours", "we're", "you're", "you'll", "we'll", "we've", "you've");

    private static final int FUNCTION = 1;
    private static final int ADDRESS = 2;

    /** What the hash of a word says of it: {@link #FUNCTION}, {@link #ADDRESS} or both. */
    private static final IntCounts ROLES = roles();

    private static IntCounts roles() {
        IntCounts roles = IntCounts.hashesOf(LanguageDetector.english());
        for (String word : ADDRESS_WORDS) {
            int hash = Cues.hash(word);
            roles.put(hash, roles.get(hash) | ADDRESS);
        }
        return roles;
    }

    private final char[] text;
    private final Line line;
    private final int start;
    private final int end;

    private int words;
    private int capitals;
    private int functionWords;
    private int digits;
    private int commas;
    private int sentences;
    private int address;
    private final int[] hashes = new int[LineShape.KNOWN];
    private int lastHash;
    private int lastButOne;
    private int whole = 1;
    private int[] content = NONE;
    private int contents;
    private long names;

    /** @param text of the page that the line is of */
    LineShapeReader(char[] text, Line line) {
        this.text = text;
        this.line = line;
        start = line.span().start();
        end = line.span().end();
    }

    LineShape read() {
        int at = start;
        while (at < end) {
            if (CharacterTable.isLetterOrDigit(text[at])) {
                at = word(at);
            } else {
                mark(at++);
            }
        }
        return shape();
    }

    private void mark(int at) {
        char c = text[at];
        commas += c == ',' || c == ';' ? 1 : 0;
        boolean stop = c == '.' || c == '!' || c == '?';
        sentences += stop && (at + 1 == end || !CharacterTable.isLetterOrDigit(text[at + 1])) ? 1 : 0;
    }

    /** Counts the word that begins at {@code from}, and gives its end. */
    private int word(int from) {
        int hash = Cues.EMPTY;
        int at = from;
        while (at < end && isInWord(at)) {
            hash = Cues.hash(hash, text[at]);
            at++;
        }
        if (words < LineShape.KNOWN) {
            hashes[words] = hash;
        }
        words++;
        boolean capital = Character.isUpperCase(text[from]);
        capitals += capital ? 1 : 0;
        digits += Character.isDigit(text[from]) ? 1 : 0;
        int role = ROLES.get(hash);
        boolean function = (role & FUNCTION) != 0;
        functionWords += function ? 1 : 0;
        address += (role & ADDRESS) != 0 ? 1 : 0;
        if (!function && at - from >= SHORTEST_CONTENT && contents < MOST_CONTENT) {
            content(hash, capital && words > 1);
        }
        lastButOne = lastHash;
        lastHash = hash;
        whole = whole * 31 + hash;
        return at;
    }

    private void content(int hash, boolean name) {
        content = contents == content.length ? Arrays.copyOf(content, contents * 2 + 4) : content;
        names |= name ? 1L << contents : 0;
        content[contents++] = hash;
    }

    private LineShape shape() {
        int length = Math.max(1, end - start);
        double links = (double) line.linked() / length;
        boolean prose = words >= 10 && links < 0.34 && functionWords * 5 >= words && sentences > 0;
        return new LineShape(
                words,
                words < LineShape.KNOWN ? Arrays.copyOf(hashes, words) : hashes,
                lastHash,
                lastButOne,
                whole,
                Cues.bucket(words, 0, 1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 45, 70, 120),
                Cues.bucket(links, 0, 0.08, 0.2, 0.4, 0.7, 0.99),
                ending(),
                beginning(text[start]),
                Math.min(commas, 5),
                Math.min(sentences, 5),
                share(capitals, 0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.95),
                share(functionWords, 0, 0.1, 0.2, 0.3, 0.4, 0.5),
                share(digits, 0, 0.1, 0.25, 0.5),
                Cues.bucket((double) line.strong() / length, 0, 0.3, 0.85),
                address,
                prose,
                Arrays.copyOf(content, contents),
                names);
    }

    private int share(int counted, double... bounds) {
        return words == 0 ? NO_WORDS : Cues.bucket((double) counted / words, bounds);
    }

    private boolean isInWord(int i) {
        char c = text[i];
        if (CharacterTable.isLetterOrDigit(c)) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '\u2019';
        return apostrophe && i + 1 < end && Character.isLetter(text[i + 1]);
    }

    private Ending ending() {
        int at = end - 1;
        char last = text[at];
        boolean quote = "\"\u201d\u2019')]".indexOf(last) >= 0;
        if (quote && at > start) {
            last = text[at - 1];
        }
        return switch (last) {
            case '.' ->
                at > start + 2 && text[at - 1] == '.' ? Ending.ELLIPSIS : quote ? Ending.QUOTED_STOP : Ending.STOP;
            case '\u2026' -> Ending.ELLIPSIS;
            case '!' -> Ending.EXCLAMATION_MARK;
            case '?' -> Ending.QUESTION_MARK;
            case ':' -> Ending.COLON;
            case ',' -> Ending.COMMA;
            case '|', '/', '>', '\u00bb', '\u203a', '\u2192' -> Ending.POINTER;
            default ->
                Character.isDigit(last)
                        ? Ending.DIGIT
                        : Character.isLetter(last) ? Ending.LETTER : quote ? Ending.QUOTE : Ending.OTHER;
        };
    }

    private static int beginning(char first) {
        if (Character.isUpperCase(first)) {
            return 1;
        }
        if (Character.isLetter(first)) {
            return 2;
        }
        if (Character.isDigit(first)) {
            return 3;
        }
        return "\"\u201c\u2018'".indexOf(first) >= 0
                ? 4
                : "-\u2013\u2014\u2022*\u00b7".indexOf(first) >= 0 ? 5 : "@#\u00a9(".indexOf(first) >= 0 ? 6 : 7;
    }
}
