package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a hyphen that stands for a dash, {@code the council -a union- wrote}, from one within a word: it touches a word on
 * one side alone. The models see the dash of the treebanks in its place, and in that of the printed one.
 */
final class DashNormaliser {
    static final String DASH = "--";

    private DashNormaliser() {}

    /** The words as the models are to see them. */
    static List<String> plain(List<String> words, List<Span> spans) {
        List<String> plain = words;
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i);
            boolean hyphen = word.equals("-") && touches(spans, i - 1) != touches(spans, i);
            if (hyphen || word.equals("\u2014")) {
                if (plain == words) {
                    plain = new ArrayList<>(words);
                }
                plain.set(i, DASH);
            }
        }
        return plain;
    }

    /** Whether nothing stands between the word and the next. */
    private static boolean touches(List<Span> spans, int word) {
        return spans.get(word).end() == spans.get(word + 1).start();
    }
}
