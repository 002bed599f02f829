package dev.gistline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines of a page's HTML in its scraped text. */
final class Twins {

    private Twins() {}

    /**
     * Of each line of {@code text} the line of {@code html} with its words, -1 where there is none. Of several the first
     * for the first, the second for the second, and the last for all that are left.
     */
    static int[] of(PageLines text, PageLines html) {
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < html.size(); i++) {
            places.computeIfAbsent(WordCounts.tokens(html.text(i)), any -> new ArrayList<>())
                    .add(i);
        }
        Map<List<String>, Integer> seen = new HashMap<>();
        int[] twins = new int[text.size()];
        Arrays.fill(twins, -1);
        for (int i = 0; i < twins.length; i++) {
            List<String> words = WordCounts.tokens(text.text(i));
            List<Integer> found = places.get(words);
            if (found != null) {
                int before = seen.merge(words, 1, Integer::sum) - 1;
                twins[i] = found.get(Math.min(before, found.size() - 1));
            }
        }
        return twins;
    }
}
