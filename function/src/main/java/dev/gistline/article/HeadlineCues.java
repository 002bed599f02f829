package dev.gistline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the cues of the lines of a plain text that may be its headline: above all, what the paragraphs below speak of. */
final class HeadlineCues {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;
    /** A headline is looked for among so many lines. */
    private static final int LINES = 1500;
    /** How far below a line its text is looked for, in lines and in words of paragraphs. */
    private static final int REACH = 60;

    private static final int WORDS = 600;
    private static final int CREDIT_WORDS = 14;

    /** What a headline ends in. */
    private static final Set<Ending> UNSTOPPED =
            Set.of(Ending.LETTER, Ending.DIGIT, Ending.QUESTION_MARK, Ending.QUOTE);

    /** Words that bylines and dates of pages begin with, and the names of months. */
    private static final Set<Integer> CREDITS = hashes("by published updated posted written last");

    private static final Set<Integer> MONTHS =
            hashes("jan january feb february mar march apr april may jun june jul july aug"
                    + " august sep sept september oct october nov november dec december");

    private final String text;
    private final List<Line> lines;
    private final LineShape[] shapes;
    /**
     * How many words of paragraphs may stand before a headline. In a text that is mostly prose it stands near the top, and
     * what stands farther down heads a part.
     */
    private final int latest;
    /** The words of paragraphs before each line. */
    private final int[] paragraphs;
    /** The lines that read as prose. */
    private final int[] prose;
    /** The lines of prose that hold a word. */
    private final Map<Integer, List<Integer>> places = new HashMap<>();

    HeadlineCues(Page page, LineShape[] shapes) {
        text = page.text().text();
        lines = page.lines();
        this.shapes = shapes;
        paragraphs = new int[shapes.length + 1];
        int[] found = new int[shapes.length];
        int count = 0;
        for (int i = 0; i < shapes.length; i++) {
            boolean is = shapes[i].prose();
            paragraphs[i + 1] = paragraphs[i] + (is ? shapes[i].words() : 0);
            if (is) {
                found[count++] = i;
                for (int word : shapes[i].content()) {
                    List<Integer> at = places.computeIfAbsent(word, any -> new ArrayList<>());
                    if (at.isEmpty() || at.getLast() != i) {
                        at.add(i);
                    }
                }
            }
        }
        prose = Arrays.copyOf(found, count);
        latest = LineShape.areMostlyProse(shapes) ? paragraphs[shapes.length] / 10 : paragraphs[shapes.length] - 1;
    }

    private static Set<Integer> hashes(String words) {
        return Stream.of(words.split(" ")).map(Cues::hash).collect(Collectors.toUnmodifiableSet());
    }

    int size() {
        return Math.min(shapes.length, LINES);
    }

    /** Whether the line is of a headline's length and has text below. */
    boolean isCandidate(int i) {
        return shapes[i].words() >= FEWEST_WORDS && shapes[i].words() <= MOST_WORDS && paragraphs[i + 1] <= latest;
    }

    /**
     * Whether the first line heads an article that someone has cut out, where it has little else around it to tell it from:
     * short, without a stop, and most of what is below is prose that holds a word of it.
     */
    boolean opensArticle() {
        if (shapes.length < 3 || !LineShape.areMostlyProse(shapes) || !isCandidate(0) || isCredit(0)) {
            return false;
        }
        LineShape first = shapes[0];
        return UNSTOPPED.contains(first.end())
                && !first.prose()
                && prose[0] <= 3
                && Arrays.stream(first.content()).anyMatch(places::containsKey);
    }

    /** A value for each {@link HeadlineCue}, most of them from 0 to 1. */
    double[] of(int i) {
        double[] out = new double[HeadlineCue.values().length];
        LineShape shape = shapes[i];
        set(out, HeadlineCue.BIAS, 1);
        below(i, out);
        set(out, HeadlineCue.PARAGRAPH, shape.prose());
        set(out, HeadlineCue.CREDIT, isCredit(i));
        boolean credit = false;
        for (int k = i + 1; k < Math.min(shapes.length, i + 5); k++) {
            credit |= isCredit(k);
        }
        set(out, HeadlineCue.CREDIT_BELOW, credit);
        set(out, HeadlineCue.CAPITALS, shape.capitals() / 7.0);
        set(out, HeadlineCue.ALL_CAPITALS, shape.capitals() == 7);
        set(out, HeadlineCue.NO_FUNCTION_WORD, shape.functionWords() == 0);
        set(out, HeadlineCue.ENDS_IN_STOP, shape.end() == Ending.QUOTED_STOP || shape.end() == Ending.STOP);
        set(out, HeadlineCue.ENDS_IN_COLON, shape.end() == Ending.COLON);
        set(out, HeadlineCue.ENDS_IN_ELLIPSIS, shape.end() == Ending.ELLIPSIS);
        set(out, HeadlineCue.SEPARATORS, hasSeparator(lines.get(i)));
        set(out, HeadlineCue.FEW_WORDS, shape.words() <= 4);
        set(out, HeadlineCue.SEVERAL_WORDS, shape.words() >= 5 && shape.words() <= 7);
        set(out, HeadlineCue.MANY_WORDS, shape.words() > 20);
        set(out, HeadlineCue.DIGITS, shape.digits() / 4.0);
        double before = (double) paragraphs[i] / Math.max(1, paragraphs[shapes.length]);
        set(out, HeadlineCue.TEXT_BEFORE, before);
        set(out, HeadlineCue.MUCH_TEXT_BEFORE, before > 0.3);
        set(out, HeadlineCue.NO_TEXT_BEFORE, paragraphs[i] == 0);
        return out;
    }

    private void below(int i, double[] out) {
        int next = Arrays.binarySearch(prose, i + 1);
        next = next < 0 ? -next - 1 : next;
        int distance = next < prose.length ? prose[next] - i : Integer.MAX_VALUE;
        set(out, HeadlineCue.PARAGRAPH_NEXT, distance == 1);
        set(out, HeadlineCue.PARAGRAPH_NEAR, distance == 2 || distance == 3);
        set(out, HeadlineCue.PARAGRAPH_A_FEW_LINES_OFF, distance >= 4 && distance <= 6);
        set(out, HeadlineCue.PARAGRAPH_FAR, distance > 25);
        int words = paragraphs[Math.min(shapes.length, i + 1 + REACH / 2)] - paragraphs[i + 1];
        set(out, HeadlineCue.TEXT_BELOW, Math.min(words, WORDS) / (double) WORDS);
        int end = next;
        while (end < prose.length && prose[end] < i + REACH && paragraphs[prose[end]] - paragraphs[i + 1] < WORDS) {
            end++;
        }
        if (end > next) {
            shared(i, prose[next], prose[Math.min(next + 2, end - 1)], prose[end - 1], out);
        }
    }

    /** What the line has in common with the prose from {@code first} to {@code last}, the lead's end being at {@code lead}. */
    private void shared(int i, int first, int lead, int last, double[] out) {
        int[] content = Arrays.stream(shapes[i].content()).distinct().toArray();
        int shared = 0;
        int inLead = 0;
        int times = 0;
        for (int word : content) {
            List<Integer> at = places.getOrDefault(word, List.of());
            int from = Collections.binarySearch(at, first);
            from = from < 0 ? -from - 1 : from;
            int to = Collections.binarySearch(at, last);
            to = to < 0 ? -to - 1 : to + 1;
            shared += to > from ? 1 : 0;
            inLead += to > from && at.get(from) <= lead ? 1 : 0;
            times += Math.min(to - from, 4);
        }
        set(out, HeadlineCue.SHARED, Math.min(shared, 6) / 6.0);
        set(out, HeadlineCue.FREQUENT, times / 4.0 / Math.max(1, content.length));
        set(out, HeadlineCue.IN_LEAD, Math.min(inLead, 5) / 5.0);
    }

    /** Whether a line says who wrote the text, or when. */
    private boolean isCredit(int i) {
        LineShape shape = shapes[i];
        if (shape.words() == 0 || shape.words() > CREDIT_WORDS) {
            return false;
        }
        if (CREDITS.contains(shape.hashes()[0])) {
            return true;
        }
        return shape.digits() > 0 && Arrays.stream(shape.hashes()).anyMatch(MONTHS::contains);
    }

    private boolean hasSeparator(Line line) {
        for (int k = line.span().start(); k < line.span().end(); k++) {
            if ("|/>\u00bb@\u00a9".indexOf(text.charAt(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void set(double[] out, HeadlineCue cue, double value) {
        out[cue.ordinal()] = value;
    }

    private static void set(double[] out, HeadlineCue cue, boolean value) {
        set(out, cue, value ? 1 : 0);
    }
}
