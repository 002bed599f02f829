package dev.gistline.article;

import org.jspecify.annotations.Nullable;

/** Finds where a page goes on with another article once its own has ended, as pages do that load one after the other. */
final class NextArticle {
    /** So much of an article comes before the next. */
    private static final int FEWEST_WORDS = 100;

    private static final int FEWEST_HEADLINE_WORDS = 4;

    private NextArticle() {}

    /**
     * The first line that is a headline of the first level in an {@code article} element beside that of the page's first
     * headline; the number of lines where there is none.
     *
     * @param scores of the lines, above zero for those that are likely of the article
     */
    static int start(LineCues lines, double[] scores) {
        @Nullable Frame own = null;
        int words = 0;
        for (int i = 0; i < lines.size(); i++) {
            words += scores[i] > 0 ? lines.shapes[i].words() : 0;
            Line line = lines.lines.get(i);
            @Nullable Frame frame = line.kind() == Block.Kind.HEADING ? line.frame() : null;
            if (frame == null || lines.shapes[i].words() < FEWEST_HEADLINE_WORDS || around(frame, "h1") == null) {
                continue;
            }
            @Nullable Frame article = around(frame, "article");
            if (own == null) {
                own = article;
            } else if (article != null && words >= FEWEST_WORDS && !article.isWithin(own) && !own.isWithin(article)) {
                return i;
            }
        }
        return lines.size();
    }

    private static @Nullable Frame around(Frame innermost, String tag) {
        for (@Nullable Frame frame = innermost; frame != null; frame = frame.parent()) {
            if (frame.tag().equals(tag)) {
                return frame;
            }
        }
        return null;
    }
}
