package dev.gistline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the lines of one page stand: from its ends, its title, the prose, heading and bylines before them. */
final class LinePlaces {
    private static final int BY = Cues.hash("by");

    final TitleMatch title;
    private final List<Line> lines;
    private final LineShape[] shapes;
    private final int[] wordsBefore;
    private final int allWords;
    private final IntCounts repetitions = new IntCounts();
    private final int[] proseBefore;
    private final int[] proseAfter;
    private final int[] heading;
    private final int[] bylines;

    /**
     * @param shapes those of the lines
     * @param title the article's; null when unknown
     */
    LinePlaces(List<Line> lines, LineShape[] shapes, @Nullable String title) {
        this.lines = lines;
        this.shapes = shapes;
        this.title = new TitleMatch(title, lines, shapes);
        int count = shapes.length;
        wordsBefore = new int[count];
        int words = 0;
        for (int i = 0; i < count; i++) {
            wordsBefore[i] = words;
            words += shapes[i].words();
            repetitions.add(shapes[i].whole(), 1);
        }
        allWords = Math.max(1, words);
        proseBefore = new int[count];
        proseAfter = new int[count];
        heading = new int[count];
        bylines = new int[count];
        distances();
    }

    private void distances() {
        int prose = -1000;
        int head = -1;
        int by = 0;
        for (int i = 0; i < shapes.length; i++) {
            proseBefore[i] = i - prose;
            heading[i] = head;
            bylines[i] = by;
            boolean byline = shapes[i].words() >= 2
                    && shapes[i].words() <= 8
                    && shapes[i].hashes()[0] == BY;
            by += byline ? 1 : 0;
            prose = shapes[i].prose() ? i : prose;
            head = isHeading(i) ? i : head;
        }
        prose = shapes.length + 1000;
        for (int i = shapes.length - 1; i >= 0; i--) {
            proseAfter[i] = prose - i;
            prose = shapes[i].prose() ? i : prose;
        }
    }

    private boolean isHeading(int i) {
        LineShape shape = shapes[i];
        return lines.get(i).frame() != null
                ? lines.get(i).kind() == Block.Kind.HEADING
                : shape.words() > 0 && shape.words() <= 6 && shape.end() == Ending.LETTER;
    }

    void cues(int i, Cues out) {
        int count = shapes.length;
        int titleLine = title.line();
        out.add(Cue.LINE_PLACE, i * 12 / count);
        out.add(Cue.WORD_PLACE, (int) (12L * wordsBefore[i] / (allWords + 1)));
        out.add(Cue.PAGE_WORDS, Cues.bucket(allWords, 100, 300, 800, 2000, 5000), Math.min(shapes[i].wordBucket(), 9));
        int distance = titleLine < 0 ? 99 : i - titleLine;
        int from = titleLine < 0
                ? 20
                : distance < 0
                        ? 10 + Cues.bucket(-distance, 1, 3, 10)
                        : Cues.bucket(distance, 0, 1, 2, 4, 8, 16, 40, 100);
        out.add(Cue.FROM_TITLE, from);
        out.add(Cue.FROM_TITLE, from, Math.min(shapes[i].wordBucket(), 9));
        out.add(Cue.TITLE_MATCH, title.of(i));
        out.add(
                Cue.TITLE_MATCH_WORDS,
                title.of(i),
                shapes[i].wordBucket(),
                lines.get(i).kind().ordinal());
        out.add(Cue.REPEATED, Math.min(3, repetitions.get(shapes[i].whole())), Math.min(shapes[i].wordBucket(), 9));
        out.add(Cue.BYLINES, Math.min(4, bylines[i]), from);
        out.add(Cue.PROSE_BEFORE, Cues.bucket(proseBefore[i], 1, 2, 3, 5, 8, 15, 500));
        out.add(Cue.PROSE_AFTER, Cues.bucket(proseAfter[i], 1, 2, 3, 5, 8, 15, 500));
        out.add(
                Cue.PROSE_DISTANCE,
                Cues.bucket(proseBefore[i], 1, 2, 4, 8),
                Cues.bucket(proseAfter[i], 1, 2, 4, 8),
                Math.min(shapes[i].wordBucket(), 9));
    }

    /** What the heading above says, where it is not far. */
    void heading(int i, Cues out) {
        if (heading[i] >= 0 && i - heading[i] < 40) {
            LineShape head = shapes[heading[i]];
            for (int k = 0; k < Math.min(6, head.hashes().length); k++) {
                out.add(Cue.HEADING_WORD, head.hashes()[k]);
            }
            out.add(Cue.HEADING_WHOLE, head.whole());
        }
    }

    /** What the trees look at of the line's place. */
    void numbers(int i, FeatureVector out) {
        out.add(repetitions.get(shapes[i].whole()));
        out.add(title.of(i));
        int titleLine = title.line();
        out.add(titleLine < 0 ? -999 : i - titleLine);
        out.add(titleLine < 0 ? -9999 : wordsBefore[i] - wordsBefore[titleLine]);
        out.add(i);
        out.add((double) i / shapes.length);
        out.add((double) wordsBefore[i] / allWords);
        out.add(shapes.length);
        out.add(allWords);
        out.add(Math.min(proseBefore[i], 500));
        out.add(Math.min(proseAfter[i], 500));
        out.add(bylines[i]);
        out.add(heading[i] < 0 ? -1 : i - heading[i]);
        out.add(heading[i] < 0 ? -1 : shapes[heading[i]].words());
    }
}
