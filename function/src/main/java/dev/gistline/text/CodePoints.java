package dev.gistline.text;

import java.util.Arrays;

/**
 * Converts offsets in UTF-16 code units to offsets in Unicode code points and back, the unit of the W3C
 * <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">TextPositionSelector</a>.
 */
public final class CodePoints {
    /** Where each surrogate pair of the text ends, in code units. */
    private final int[] pairEnds;

    private CodePoints(int[] pairEnds) {
        this.pairEnds = pairEnds;
    }

    /** Counts once through the text; every conversion then takes a binary search over its surrogate pairs. */
    public static CodePoints of(String text) {
        int pairs = text.length() - text.codePointCount(0, text.length()); // far faster than a look at each character
        int[] ends = new int[pairs];
        for (int i = 1, count = 0; count < pairs; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                ends[count++] = i + 1;
            }
        }
        return new CodePoints(ends);
    }

    /** The code points before {@code offset}; an offset inside a pair counts the pair as not yet passed. */
    public int at(int offset) {
        int place = Arrays.binarySearch(pairEnds, offset);
        int pairsBefore = place >= 0 ? place + 1 : -place - 1;
        return offset - pairsBefore - (splits(pairsBefore, offset) ? 1 : 0);
    }

    /** The same stretch of the text, in code points. */
    public Span of(Span codeUnits) {
        return new Span(at(codeUnits.start()), at(codeUnits.end()));
    }

    /** Where in the text so many code points end, in code units: what {@link #at} converts, converted back. */
    public int offset(int point) {
        int passed = 0;
        int most = pairEnds.length;
        while (passed < most) {
            int middle = (passed + most) >>> 1;
            if (pairEnds[middle] - middle - 1 <= point) {
                passed = middle + 1;
            } else {
                most = middle;
            }
        }
        return point + passed;
    }

    private boolean splits(int pairsBefore, int offset) {
        return pairsBefore < pairEnds.length && pairEnds[pairsBefore] == offset + 1;
    }
}
