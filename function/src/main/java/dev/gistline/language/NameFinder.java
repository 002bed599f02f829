package dev.gistline.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** By how much a type must be worth more to be e times as likely: twice what the scores say, which are too sure. */
    private static final double EVEN = 2 << 14;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    /** For each mark, those that it may follow. */
    private static final int[][] BEFORE = new int[MARKS][];

    static {
        for (int mark = 0; mark < MARKS; mark++) {
            int to = mark;
            BEFORE[mark] = IntStream.range(0, MARKS)
                    .filter(before -> follows(before, to))
                    .toArray();
        }
    }

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
        final Features features = new Features(NameFeatures.MOST);
        final int[] scores = new int[MARKS];
        int[] marks = new int[0];
        byte[][] back = new byte[0][];
        int[] total = new int[MARKS];
        int[] coming = new int[MARKS];
    }

    /** What each mark is worth at each word, a row of marks for each. */
    int[] scores(Words words, Scratch scratch) {
        int[] scores = new int[words.size * MARKS];
        for (int i = 0; i < words.size; i++) {
            NameFeatures.extract(words, i, scratch.features);
            scorer.score(scratch.features, scratch.scores);
            System.arraycopy(scratch.scores, 0, scores, i * MARKS, MARKS);
        }
        return scores;
    }

    /** Leaves the marks in {@link Scratch#marks}. */
    void mark(Words words, Scratch scratch) {
        mark(scores(words, scratch), scratch);
    }

    /**
     * Leaves the best sequence of marks in {@link Scratch#marks}.
     *
     * @param scores as {@link #scores} has them
     */
    void mark(int[] scores, Scratch scratch) {
        int size = scores.length / MARKS;
        if (scratch.marks.length < size) {
            scratch.marks = new int[2 * size];
            scratch.back = new byte[2 * size][MARKS];
        }
        int[] total = scratch.total;
        int[] coming = scratch.coming;
        for (int i = 0; i < size; i++) {
            byte[] back = scratch.back[i];
            for (int mark = 0; mark < MARKS; mark++) {
                int best = IMPOSSIBLE;
                int from = 0;
                if (i == 0) {
                    best = steps[MARKS][mark];
                } else {
                    for (int before : BEFORE[mark]) {
                        int sum = total[before] + steps[before][mark];
                        if (sum > best) {
                            best = sum;
                            from = before;
                        }
                    }
                }
                coming[mark] = Math.max(best, IMPOSSIBLE) + (best > IMPOSSIBLE ? scores[i * MARKS + mark] : 0);
                back[mark] = (byte) from;
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

    /**
     * How likely a name is to be of each type, its place being given and the words beside it being none.
     *
     * @param scores as {@link #scores} has them
     */
    double[] types(int[] scores, Name name) {
        double[] chances = new double[TYPES.size()];
        int most = Integer.MIN_VALUE;
        int[] sums = new int[chances.length];
        for (int type = 0; type < sums.length; type++) {
            sums[type] = worth(scores, name.first(), name.end(), type);
            most = Math.max(most, sums[type]);
        }
        double all = 0;
        for (int type = 0; type < sums.length; type++) {
            chances[type] = StrictMath.exp((sums[type] - most) / EVEN);
            all += chances[type];
        }
        for (int type = 0; type < sums.length; type++) {
            chances[type] /= all;
        }
        return chances;
    }

    private int worth(int[] scores, int first, int end, int type) {
        int sum = 0;
        int before = 0;
        for (int i = first; i < end; i++) {
            int mark = mark(type, part(i, first, end));
            sum += steps[before][mark] + scores[i * MARKS + mark];
            before = mark;
        }
        return sum + steps[before][0];
    }

    /** Where in a name from {@code first} to {@code end} a word stands. */
    static int part(int at, int first, int end) {
        if (end == first + 1) {
            return SINGLE;
        }
        return at == first ? BEGIN : at == end - 1 ? END : INSIDE;
    }

    /** Marks the words {@code [first, end)} as a name. */
    static void mark(int[] marks, int first, int end, int type) {
        for (int i = first; i < end; i++) {
            marks[i] = mark(type, part(i, first, end));
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
