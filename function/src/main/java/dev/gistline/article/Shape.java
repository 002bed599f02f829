package dev.gistline.article;

import dev.gistline.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * What the words of one line look like, as the numbers that the cues are made from.
 *
 * @param words runs of letters and digits
 * @param hashes of the first {@link #KNOWN} words in lower case
 * @param whole of all words together
 * @param address how many words mean the speaker with others, or the reader
 * @param content hashes of the first words that say what a text is about: no function words, four letters or more
 * @param names which of these have a capital letter and do not begin the line, a bit each
 */
record Shape(
        int words,
        int[] hashes,
        int lastHash,
        int lastButOne,
        int whole,
        int wordBucket,
        int linkBucket,
        Ending end,
        int start,
        int commas,
        int sentences,
        int capitals,
        int functionWords,
        int digits,
        int strong,
        int address,
        boolean prose,
        int[] content,
        long names) {

    /** How many words of a line are looked at one by one. */
    static final int KNOWN = 12;

    private static final int MOST_CONTENT = 60;
    private static final int[] NONE = {};

    /** A page that speaks to its reader of itself: we, you. */
    private static final List<String> ADDRESS_WORDS = List.of(
            "we", "us", "our", "ours", "you", "your", "yours", "we're", "you're", "you'll", "we'll", "we've", "you've");

    private static final int FUNCTION = 1;
    private static final int ADDRESS = 2;

    /** What the hash of a word says of it: {@link #FUNCTION}, {@link #ADDRESS} or both. */
    private static final IntCounts ROLES = roles();

    private static IntCounts roles() {
        IntCounts roles = IntCounts.hashesOf(Languages.english());
        for (String word : ADDRESS_WORDS) {
            int hash = Cues.hash(word);
            roles.put(hash, roles.get(hash) | ADDRESS);
        }
        return roles;
    }

    /** The shapes of the page's lines. */
    static Shape[] of(Page page) {
        Shape[] shapes = new Shape[page.lines().size()];
        char[] text = page.text().text().toCharArray(); // much faster than a check of each index
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = of(text, page.lines().get(i));
        }
        return shapes;
    }

    private static Shape of(char[] text, Line line) {
        Span span = line.span();
        int words = 0;
        int capital = 0;
        int function = 0;
        int digit = 0;
        int comma = 0;
        int sentence = 0;
        int address = 0;
        int[] hashes = new int[KNOWN];
        int[] content = NONE;
        int contents = 0;
        long named = 0;
        int last = 0;
        int before = 0;
        int whole = 1;
        int i = span.start();
        while (i < span.end()) {
            char c = text[i];
            if (!Letters.isLetterOrDigit(c)) {
                comma += c == ',' || c == ';' ? 1 : 0;
                boolean stop = c == '.' || c == '!' || c == '?';
                sentence += stop && (i + 1 == span.end() || !Letters.isLetterOrDigit(text[i + 1])) ? 1 : 0;
                i++;
                continue;
            }
            int start = i;
            int hash = Cues.EMPTY;
            while (i < span.end() && isInWord(text, i, span.end())) {
                hash = Cues.hash(hash, text[i]);
                i++;
            }
            if (words < KNOWN) {
                hashes[words] = hash;
            }
            words++;
            capital += Character.isUpperCase(c) ? 1 : 0;
            digit += Character.isDigit(text[start]) ? 1 : 0;
            int role = ROLES.get(hash);
            boolean isFunction = (role & FUNCTION) != 0;
            function += isFunction ? 1 : 0;
            address += (role & ADDRESS) != 0 ? 1 : 0;
            if (!isFunction && i - start >= 4 && contents < MOST_CONTENT) {
                content = contents == content.length ? Arrays.copyOf(content, contents * 2 + 4) : content;
                named |= Character.isUpperCase(c) && words > 1 ? 1L << contents : 0;
                content[contents++] = hash;
            }
            before = last;
            last = hash;
            whole = whole * 31 + hash;
        }
        int length = Math.max(1, span.length());
        double links = (double) line.linked() / length;
        boolean prose = words >= 10 && links < 0.34 && function * 5 >= words && sentence > 0;
        return new Shape(
                words,
                words < KNOWN ? Arrays.copyOf(hashes, words) : hashes,
                last,
                before,
                whole,
                Cues.bucket(words, 0, 1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 45, 70, 120),
                Cues.bucket(links, 0, 0.08, 0.2, 0.4, 0.7, 0.99),
                ending(text, span),
                beginning(text[span.start()]),
                Math.min(comma, 5),
                Math.min(sentence, 5),
                words == 0 ? 9 : Cues.bucket((double) capital / words, 0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.95),
                words == 0 ? 9 : Cues.bucket((double) function / words, 0, 0.1, 0.2, 0.3, 0.4, 0.5),
                words == 0 ? 9 : Cues.bucket((double) digit / words, 0, 0.1, 0.25, 0.5),
                Cues.bucket((double) line.strong() / length, 0, 0.3, 0.85),
                address,
                prose,
                Arrays.copyOf(content, contents),
                named);
    }

    /** Whether two words in three stand in lines that read as prose. */
    static boolean areMostlyProse(Shape[] shapes) {
        int all = 0;
        int prose = 0;
        for (Shape shape : shapes) {
            all += shape.words();
            prose += shape.prose() ? shape.words() : 0;
        }
        return prose * 3 >= Math.max(1, all) * 2;
    }

    /** Whether the line ends as a sentence does: in a full stop, an exclamation or question mark, quoted or not. */
    boolean isSentence() {
        return end == Ending.STOP
                || end == Ending.QUOTED_STOP
                || end == Ending.EXCLAMATION_MARK
                || end == Ending.QUESTION_MARK;
    }

    private static boolean isInWord(char[] text, int i, int end) {
        char c = text[i];
        if (Letters.isLetterOrDigit(c)) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '\u2019';
        return apostrophe && i + 1 < end && Character.isLetter(text[i + 1]);
    }

    private static Ending ending(char[] text, Span span) {
        int at = span.end() - 1;
        char last = text[at];
        boolean quote = "\"\u201d\u2019')]".indexOf(last) >= 0;
        if (quote && at > span.start()) {
            last = text[at - 1];
        }
        return switch (last) {
            case '.' ->
                at > span.start() + 2 && text[at - 1] == '.'
                        ? Ending.ELLIPSIS
                        : quote ? Ending.QUOTED_STOP : Ending.STOP;
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
