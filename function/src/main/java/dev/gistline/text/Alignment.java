package dev.gistline.text;

import java.util.Arrays;

/**
 * Maps offsets of a clean text to offsets of the original it was made from, both in UTF-16 code units. It is a list of
 * runs: within a run of equal lengths the characters correspond one to one; elsewhere (an entity that became one
 * character, a fold of white space) the run maps as a whole.
 */
public final class Alignment {
    /** Run {@code i} is {@code [clean[i], clean[i + 1])}, made from {@code [originStart[i], originEnd[i])}. */
    private final int[] clean;

    private final int[] originStart;
    private final int[] originEnd;

    private Alignment(int[] clean, int[] originStart, int[] originEnd) {
        this.clean = clean;
        this.originStart = originStart;
        this.originEnd = originEnd;
    }

    /** The alignment of a text with itself. */
    public static Alignment identity(int length) {
        return new Alignment(new int[] {0, length}, new int[] {0}, new int[] {length});
    }

    /** The length of the clean text. */
    public int length() {
        return clean[clean.length - 1];
    }

    /** The shortest stretch of the original that holds all that {@code span} of the clean text was made from. */
    public Span origin(Span span) {
        if (span.end() > length()) {
            throw new IllegalArgumentException(span + " ends after the text of " + length());
        }
        if (span.isEmpty()) {
            int at = length() == 0 ? 0 : span.start() == length() ? end(span.start() - 1) : start(span.start());
            return new Span(at, at);
        }
        return new Span(start(span.start()), end(span.end() - 1));
    }

    private int start(int offset) {
        int run = run(offset);
        return isOneToOne(run) ? originStart[run] + offset - clean[run] : originStart[run];
    }

    private int end(int offset) {
        int run = run(offset);
        return isOneToOne(run) ? originStart[run] + offset - clean[run] + 1 : originEnd[run];
    }

    private int run(int offset) {
        int place = Arrays.binarySearch(clean, offset);
        return place >= 0 ? place : -place - 2;
    }

    private boolean isOneToOne(int run) {
        return clean[run + 1] - clean[run] == originEnd[run] - originStart[run];
    }

    /** This alignment, read through one from its clean text's own original: clean to middle, then middle to original. */
    public Alignment through(Alignment below) {
        Builder composed = new Builder();
        for (int run = 0; run < originStart.length; run++) {
            if (isOneToOne(run)) {
                below.copy(originStart[run], originEnd[run], composed);
            } else {
                composed.add(clean[run + 1] - clean[run], below.origin(new Span(originStart[run], originEnd[run])));
            }
        }
        return composed.build();
    }

    /** Adds where the characters {@code [from, to)} of the clean text were made from. */
    private void copy(int from, int to, Builder out) {
        int at = from;
        for (int run = from < to ? run(from) : 0; at < to; run++) {
            int end = Math.min(to, clean[run + 1]);
            if (isOneToOne(run)) {
                int start = originStart[run] + at - clean[run];
                out.add(end - at, start, start + end - at);
                at = end;
            }
            while (at < end) {
                out.add(1, originStart[run], originEnd[run]);
                at++;
            }
        }
    }

    /** Gathers runs in the order of the clean text. */
    public static final class Builder {
        private int[] clean = new int[16];
        private int[] originStart = new int[16];
        private int[] originEnd = new int[16];
        private int runs;
        private int length;

        /** The next {@code cleanLength} characters of the clean text were made from {@code origin}. */
        public Builder add(int cleanLength, Span origin) {
            return add(cleanLength, origin.start(), origin.end());
        }

        /** The next {@code cleanLength} characters of the clean text were made from {@code [start, end)}. */
        public Builder add(int cleanLength, int start, int end) {
            if (cleanLength == 0) {
                return this;
            }
            if (runs > 0 && continues(cleanLength, start, end)) {
                originEnd[runs - 1] = end;
                length += cleanLength;
                return this;
            }
            if (runs + 1 == clean.length) {
                clean = Arrays.copyOf(clean, runs * 2 + 2);
                originStart = Arrays.copyOf(originStart, runs * 2 + 2);
                originEnd = Arrays.copyOf(originEnd, runs * 2 + 2);
            }
            clean[runs] = length;
            originStart[runs] = start;
            originEnd[runs] = end;
            runs++;
            length += cleanLength;
            return this;
        }

        private boolean continues(int cleanLength, int start, int end) {
            return cleanLength == end - start
                    && start == originEnd[runs - 1]
                    && length - clean[runs - 1] == originEnd[runs - 1] - originStart[runs - 1];
        }

        public Alignment build() {
            if (runs == 0) {
                return identity(0);
            }
            int[] bounds = Arrays.copyOf(clean, runs + 1);
            bounds[runs] = length;
            return new Alignment(bounds, Arrays.copyOf(originStart, runs), Arrays.copyOf(originEnd, runs));
        }
    }
}
