package dev.gistline.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds names: the best sequence of marks (Collins 2002), a mark saying whether a word stands outside, begins, goes on,
 * ends or makes up alone a name of each type.
 */
final class NameFinder {
    static final List<Name.Type> TYPES =
            List.of(Name.Type.PERSON, Name.Type.ORGANISATION, Name.Type.PLACE, Name.Type.MISC);
    static final int MARKS = 1 + 4 * 4;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int END = 2;
    static final int SINGLE = 3;
    /** What a text's way to write a word says, in the unit of the scores: it makes a name e times as likely. */
    private static final int CAPITAL = 1 << 15;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final Scorer scorer;
    /** By the mark before (the last row: the start) and the mark; {@link #IMPOSSIBLE} where they cannot follow. */
    private final int[][] steps;

    NameFinder(Scorer scorer, int[][] steps) {
        this.scorer = scorer;
        this.steps = steps;
    }

    static NameFinder read(ByteBuffer file) {
        int[][] steps = new int[MARKS + 1][MARKS + 1];
        for (int[] row : steps) {
            for (int k = 0; k < row.length; k++) {
                row[k] = file.getInt();
            }
        }
        return new NameFinder(NameWeights.read(file), steps);
    }

    static int mark(int type, int part) {
        return 1 + 4 * type + part;
    }

    /** Whether {@code mark} may follow {@code before}; {@link #MARKS} stands for either end of the sentence. */
    static boolean follows(int before, int mark) {
        boolean open = before != MARKS && before != 0 && part(before) <= INSIDE;
        if (open) {
            return mark != MARKS
                    && mark != 0
                    && type(before) == type(mark)
                    && (part(mark) == INSIDE || part(mark) == END);
        }
        return mark == MARKS || mark == 0 || part(mark) == BEGIN || part(mark) == SINGLE;
    }

    static int part(int mark) {
        return (mark - 1) & 3;
    }

    static int type(int mark) {
        return (mark - 1) >> 2;
    }

    /** Room for one thread's work. */
    static final class Scratch {
        final long[] features = new long[NameFeatures.MOST];
        final int[] scores = new int[MARKS];
        int[] marks = new int[0];
        byte[][] back = new byte[0][];
        int[] total = new int[MARKS];
        int[] coming = new int[MARKS];
        /** What each word loses by standing outside a name. */
        int[] bias = new int[0];

        private void size(int size) {
            if (marks.length < size) {
                marks = new int[2 * size];
                bias = new int[2 * size];
                back = new byte[2 * size][MARKS];
            }
        }
    }

    /** As {@link #mark(Words, Scratch)}, where the text around tells which words it writes only with a capital. */
    void mark(Words words, List<String> forms, Capitals capitals, Scratch scratch) {
        scratch.size(words.size);
        for (int i = 0; i < words.size; i++) {
            String form = forms.get(i);
            scratch.bias[i] = capitals.always(form) ? CAPITAL : i == 0 && capitals.isSmall(form) ? -CAPITAL : 0;
        }
        decode(words, scratch);
    }

    /** Leaves the marks in {@link Scratch#marks}. */
    void mark(Words words, Scratch scratch) {
        scratch.size(words.size);
        Arrays.fill(scratch.bias, 0, words.size, 0);
        decode(words, scratch);
    }

    private void decode(Words words, Scratch scratch) {
        int size = words.size;
        int[] total = scratch.total;
        int[] coming = scratch.coming;
        for (int i = 0; i < size; i++) {
            int count = NameFeatures.extract(words, i, scratch.features);
            scorer.score(scratch.features, count, scratch.scores);
            scratch.scores[0] -= scratch.bias[i];
            for (int mark = 0; mark < MARKS; mark++) {
                int best = IMPOSSIBLE;
                int from = 0;
                if (i == 0) {
                    best = steps[MARKS][mark];
                } else {
                    for (int before = 0; before < MARKS; before++) {
                        if (steps[before][mark] > IMPOSSIBLE && total[before] + steps[before][mark] > best) {
                            best = total[before] + steps[before][mark];
                            from = before;
                        }
                    }
                }
                coming[mark] = Math.max(best, IMPOSSIBLE) + (best > IMPOSSIBLE ? scratch.scores[mark] : 0);
                scratch.back[i][mark] = (byte) from;
            }
            int[] swap = total;
            total = coming;
            coming = swap;
        }
        int best = 0;
        for (int mark = 1; mark < MARKS; mark++) {
            if (follows(mark, MARKS) && total[mark] > total[best]) {
                best = mark;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            scratch.marks[i] = best;
            best = scratch.back[i][best];
        }
    }

    static List<Name> names(int[] marks, int size) {
        List<Name> names = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < size; i++) {
            if (marks[i] != 0) {
                int part = part(marks[i]);
                if (part == BEGIN) {
                    begin = i;
                } else if (part == END || part == SINGLE) {
                    names.add(new Name(part == END ? begin : i, i + 1, TYPES.get(type(marks[i]))));
                }
            }
        }
        return names;
    }
}
