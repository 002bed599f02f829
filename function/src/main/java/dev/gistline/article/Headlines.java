package dev.gistline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of scraped text by its repetition: pages print it in the breadcrumb, in the browser's title and
 * above the text, often cut short with an ellipsis.
 */
final class Headlines {
    /** Lines that are looked at before the article's first paragraph, and how many of them at most. */
    private static final int BEFORE = 80;

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 40;

    private Headlines() {}

    /** The headline: a line that others repeat, else the last line of a headline's length before the text. */
    static @Nullable String of(Page page) {
        List<Line> lines = page.lines();
        int first = 0;
        while (first < lines.size()
                && !Shape.of(page.text().text(), lines.get(first)).prose()) {
            first++;
        }
        if (first == lines.size()) {
            return null;
        }
        // Prose may stand in the header too, so that repetitions are looked for up to a few lines past the first.
        Optional<Line> repeated = repeated(page, Math.min(lines.size(), first + 6));
        return repeated.map(page::of).orElse(above(page, first));
    }

    private static @Nullable String above(Page page, int first) {
        for (int i = first - 1; i >= 0; i--) {
            String text = page.of(page.lines().get(i));
            int words = words(Titles.fold(text));
            if (words >= FEWEST_WORDS && words <= MOST_WORDS && !text.endsWith(".")) {
                return text;
            }
        }
        return null;
    }

    /** The line before {@code first} whose words another line up to there repeats; the longest of several. */
    static Optional<Line> repeated(Page page, int first) {
        List<Line> lines = page.lines().subList(Math.max(0, first - BEFORE), first);
        List<String> folded = new ArrayList<>();
        for (Line line : lines) {
            folded.add(Titles.fold(page.of(line)));
        }
        int best = -1;
        for (int i = 0; i < lines.size(); i++) {
            int words = words(folded.get(i));
            if (words >= FEWEST_WORDS
                    && words <= MOST_WORDS
                    && !isCut(page.of(lines.get(i)))
                    && isRepeated(page, lines, folded, i)) {
                if (best < 0 || folded.get(i).length() > folded.get(best).length()) {
                    best = i;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(lines.get(best));
    }

    private static boolean isRepeated(Page page, List<Line> lines, List<String> folded, int i) {
        for (int j = 0; j < lines.size(); j++) {
            if (j != i && repeats(page.of(lines.get(j)), folded.get(j), folded.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether {@code line} is the title, ends in it, or ends in the beginning of it and an ellipsis.
     *
     * @param folded the line, folded
     * @param title folded
     */
    static boolean repeats(String line, String folded, String title) {
        if (folded.endsWith(title)) {
            return words(title) >= FEWEST_WORDS;
        }
        if (!isCut(line)) {
            return false;
        }
        // The longest end of the line that begins the title, word by word.
        for (int at = 0; at >= 0 && at < folded.length(); at = next(folded, at)) {
            String tail = folded.substring(at);
            if (title.startsWith(tail) && words(tail) >= FEWEST_WORDS) {
                return true;
            }
        }
        return false;
    }

    private static int next(String folded, int at) {
        int space = folded.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    private static boolean isCut(String line) {
        return line.endsWith("...") || line.endsWith("…");
    }

    private static int words(String folded) {
        return folded.isEmpty() ? 0 : folded.split(" ").length;
    }
}
