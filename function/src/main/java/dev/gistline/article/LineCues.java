package dev.gistline.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the cues of the lines of one page: what each looks like, what stands around it, where it stands. */
final class LineCues {
    /** The most words of a line that labels its neighbours. */
    private static final int LABEL = 4;
    /** How many of a paragraph's content words are cues: notices of cookies, offers and newsletters have their own. */
    private static final int CONTENT = 40;

    final Page page;
    final List<Line> lines;
    final LineShape[] shapes;
    private final LinePlaces places;
    private final @Nullable LayoutCues layout;
    /** Those of a plain text; null where a layout tells more. */
    private final @Nullable SectionLabel @Nullable [] labels;

    /**
     * @param shapes those of the page's lines
     * @param title the article's; null when unknown
     * @param facts of an HTML page; null for plain text
     */
    LineCues(Page page, LineShape[] shapes, @Nullable String title, @Nullable PageFacts facts) {
        this.page = page;
        this.lines = page.lines();
        this.shapes = shapes;
        places = new LinePlaces(lines, shapes, title);
        layout = facts == null ? null : new LayoutCues(page, shapes, facts, title().line());
        labels = facts == null ? SectionLabel.of(page, shapes) : null;
    }

    int size() {
        return shapes.length;
    }

    /** Whether the page has no layout. */
    boolean isPlain() {
        return layout == null;
    }

    /** What the page states to be the text of its article; empty for a page without layout. */
    Optional<StatedBody> body() {
        return Optional.ofNullable(layout).map(cues -> cues.body);
    }

    /** The labels of a plain text, given the scores of the first pass; null where a layout tells more. */
    @Nullable
    SectionLabels labels(double[] scores) {
        return labels == null ? null : new SectionLabels(scores, shapes, labels);
    }

    /** Where a label closes the article of a plain text, given the lines' scores; the number of lines where none does. */
    int end(double[] scores) {
        return labels == null ? size() : SectionLabels.end(scores, shapes, labels);
    }

    /** Whether two words in three stand in lines that read as prose. */
    boolean isMostlyProse() {
        return LineShape.areMostlyProse(shapes);
    }

    /** The cues of line {@code i} for the first pass. */
    void cues(int i, Cues out) {
        out.clear();
        LineShape shape = shapes[i];
        Line line = lines.get(i);
        out.add(Cue.BIAS, 0);
        shape(shape, line, out);
        words(shape, out);
        places.cues(i, out);
        neighbours(i, out);
        places.heading(i, out);
        if (layout != null) {
            layout.cues(i, out);
        }
    }

    private static void shape(LineShape shape, Line line, Cues out) {
        int words = shape.wordBucket();
        out.add(Cue.WORDS, words);
        out.add(Cue.LINKS, shape.linkBucket());
        out.add(Cue.END, shape.end().ordinal());
        out.add(Cue.START, shape.start());
        out.add(Cue.COMMAS, shape.commas());
        out.add(Cue.SENTENCES, shape.sentences());
        out.add(Cue.CAPITALS, shape.capitals(), Math.min(words, 6));
        out.add(Cue.FUNCTION_WORDS, shape.functionWords());
        out.add(Cue.DIGITS, shape.digits());
        out.add(Cue.STRONG, shape.strong());
        out.add(Cue.KIND, line.kind().ordinal());
        out.add(Cue.BREAKS, Math.min(line.breaks(), 3));
        out.add(Cue.MEDIA, Math.min(line.media(), 2), Math.min(words, 9));
        out.add(Cue.WORDS_LINKS, words, shape.linkBucket());
        out.add(Cue.WORDS_END, words, shape.end().ordinal());
        out.add(Cue.WORDS_FUNCTION, words, shape.functionWords());
        out.add(Cue.WORDS_SENTENCES, words, shape.sentences());
        out.add(Cue.ADDRESS, Math.min(shape.address(), 4), Math.min(words, 12) / 3);
    }

    private static void words(LineShape shape, Cues out) {
        int[] hashes = shape.hashes();
        if (hashes.length == 0) {
            return;
        }
        out.add(Cue.FIRST_WORD, hashes[0]);
        out.add(Cue.LAST_WORD, shape.lastHash());
        if (hashes.length > 1) {
            out.add(Cue.FIRST_TWO, hashes[0], hashes[1]);
            out.add(Cue.LAST_TWO, shape.lastButOne(), shape.lastHash());
        }
        if (shape.words() <= LineShape.KNOWN) {
            for (int hash : hashes) {
                out.add(Cue.WORD, hash);
            }
            for (int k = 1; k < hashes.length; k++) {
                out.add(Cue.PAIR, hashes[k - 1], hashes[k]);
            }
            out.add(Cue.WHOLE, shape.whole());
        } else {
            for (int k = 0; k < Math.min(CONTENT, shape.content().length); k++) {
                out.add(Cue.CONTENT_WORD, shape.content()[k]);
            }
        }
    }

    private void neighbours(int i, Cues out) {
        int own = Math.min(shapes[i].wordBucket(), 9);
        out.add(Cue.PREVIOUS, look(i - 1), own);
        out.add(Cue.NEXT, look(i + 1), own);
        out.add(Cue.PREVIOUS_TWO, look(i - 2), look(i - 1));
        out.add(Cue.NEXT_TWO, look(i + 2), look(i + 1));
        out.add(Cue.AROUND, coarse(i - 1), coarse(i), coarse(i + 1));
        whole(Cue.PREVIOUS_WHOLE, i - 1, own, out);
        whole(Cue.NEXT_WHOLE, i + 1, own, out);
    }

    /** What a neighbour of a few words says: {@code Reply}, {@code Advertisement}, {@code Related}. */
    private void whole(Cue cue, int i, int own, Cues out) {
        if (i >= 0 && i < shapes.length && shapes[i].words() <= LABEL) {
            out.add(cue, shapes[i].whole(), own / 4);
        }
    }

    private int look(int i) {
        return i < 0 || i >= shapes.length ? -1 : shapes[i].wordBucket() * 8 + shapes[i].linkBucket();
    }

    private int coarse(int i) {
        if (i < 0 || i >= shapes.length) {
            return 9;
        }
        LineShape shape = shapes[i];
        if (shape.prose()) {
            return shape.words() > 30 ? 0 : 1;
        }
        int size = shape.words() >= 10 ? 2 : shape.words() >= 4 ? 3 : 4;
        return shape.linkBucket() >= 4 ? size + 3 : size;
    }

    TitleMatch title() {
        return places.title;
    }

    /** What the trees look at of the line alone and of its place. */
    void numbers(int i, FeatureVector out) {
        LineShape shape = shapes[i];
        Line line = lines.get(i);
        out.add(shape.words());
        out.add(line.linked() / (double) Math.max(1, line.span().length()));
        out.add(shape.commas());
        out.add(shape.sentences());
        out.add(shape.capitals());
        out.add(shape.functionWords());
        out.add(shape.digits());
        out.add(shape.strong());
        out.add(shape.end().ordinal());
        out.add(shape.start());
        out.add(shape.prose());
        out.add(shape.address() / (double) Math.max(1, shape.words()));
        out.add(line.kind().ordinal());
        out.add(line.breaks());
        out.add(line.media());
        out.add(line.span().length() / (double) Math.max(1, shape.words()));
        places.numbers(i, out);
    }

    /** The same for a page with a layout; nothing for a plain text. */
    void layoutNumbers(int i, int sureBefore, int sureAfter, FeatureVector out) {
        if (layout != null) {
            layout.numbers(i, sureBefore, sureAfter, out);
        }
    }

    /**
     * What the second pass looks at.
     *
     * @param scores those of the first, logarithms of the odds to be of the article
     */
    ContextFeatures numbers(double[] scores) {
        if (layout != null) {
            layout.score(scores);
        }
        return new ContextFeatures(this, scores);
    }
}
