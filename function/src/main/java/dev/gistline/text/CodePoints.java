package dev.gistline.text;

import java.util.Arrays;

/**
 * Converts offsets in UTF-16 code units to offsets in Unicode code points, the unit of the W3C
 * <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">TextPositionSelector</a>.
 */
public final class CodePoints {
    private static final int BUFFER = 1 << 13;

    /** Where each surrogate pair of the text ends, in code units. */
    private final int[] pairEnds;

    private CodePoints(int[] pairEnds) {
        this.pairEnds = pairEnds;
    }

    public static CodePoints of(String text) {
        int[] ends = new int[8];
        int count = 0;
        char[] read = new char[Math.min(text.length(), BUFFER)]; // much faster than a check of each index
        boolean high = false;
        for (int from = 0; from < text.length(); from += read.length) {
            int length = Math.min(read.length, text.length() - from);
            text.getChars(from, from + length, read, 0);
            for (int i = 0; i < length; i++) {
                if (high && Character.isLowSurrogate(read[i])) {
                    if (count == ends.length) {
                        ends = Arrays.copyOf(ends, count * 2);
                    }
                    ends[count++] = from + i + 1;
                }
                high = Character.isHighSurrogate(read[i]);
            }
        }
        return new CodePoints(Arrays.copyOf(ends, count));
    }

    /** The code points before {@code offset}; an offset inside a pair counts the pair as not yet passed. */
    public int at(int offset) {
        int place = Arrays.binarySearch(pairEnds, offset);
        int pairsBefore = place >= 0 ? place + 1 : -place - 1;
        return offset - pairsBefore - (splits(pairsBefore, offset) ? 1 : 0);
    }

    public Span of(Span codeUnits) {
        return new Span(at(codeUnits.start()), at(codeUnits.end()));
    }

    private boolean splits(int pairsBefore, int offset) {
        return pairsBefore < pairEnds.length && pairEnds[pairsBefore] == offset + 1;
    }
}
