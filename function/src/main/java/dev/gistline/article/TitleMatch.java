package dev.gistline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares each line of a page with the article's title, and finds the line that is the title. */
final class TitleMatch {
    /** Hashes of the title's words; empty when it is unknown. */
    private final IntCounts words = new IntCounts();

    private final int[] matches;
    private int line = -1;

    TitleMatch(@Nullable String title, List<Line> lines, LineShape[] shapes) {
        matches = new int[shapes.length];
        if (title != null) {
            compare(title, lines, shapes);
        }
    }

    private void compare(String title, List<Line> lines, LineShape[] shapes) {
        int count = 0;
        for (String word : FoldedText.of(title).split(" ")) {
            words.put(Cues.hash(word), 1);
            count++;
        }
        for (int i = 0; i < shapes.length; i++) {
            int shared = 0;
            for (int hash : shapes[i].hashes()) {
                shared += words.has(hash) ? 1 : 0;
            }
            int known = Math.max(1, shapes[i].hashes().length);
            double ofLine = (double) shared / known;
            double ofTitle = (double) shared / Math.min(count, LineShape.KNOWN);
            matches[i] = ofLine > 0.85 && ofTitle > 0.85
                    ? 3
                    : ofLine > 0.85 && shared >= 3 ? 2 : ofLine > 0.5 && shared >= 3 ? 1 : 0;
            boolean better = line < 0
                    || lines.get(i).kind() == Block.Kind.HEADING
                            && lines.get(line).kind() != Block.Kind.HEADING;
            line = matches[i] == 3 && better ? i : line;
        }
    }

    IntCounts words() {
        return words;
    }

    /** How much of line {@code i} is the title: 3 both are the same, 2 it is a part of it, 1 it shares half its words, 0 less. */
    int of(int i) {
        return matches[i];
    }

    /** The index of the line that is the title, a heading if there is one; -1 when none is. */
    int line() {
        return line;
    }
}
