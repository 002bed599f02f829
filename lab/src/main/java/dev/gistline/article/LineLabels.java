package dev.gistline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which lines of a page are of its article, given the article's text: those whose words it holds, in its order. Of
 * two copies of a line, one in a teaser and one in the text, the one that stands among the others' order is meant.
 */
final class LineLabels {
    private static final int GRAM = 4;

    private LineLabels() {}

    static boolean[] of(List<String> lines, String article) {
        List<String> gold = WordCounts.tokens(article);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + GRAM <= gold.size(); i++) {
            places.computeIfAbsent(String.join(" ", gold.subList(i, i + GRAM)), any -> new ArrayList<>())
                    .add(i);
        }
        int count = lines.size();
        int[] start = new int[count];
        Arrays.fill(start, -1);
        List<List<String>> tokens = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = WordCounts.tokens(lines.get(i));
            tokens.add(words);
            if (words.size() >= GRAM && place(words, places, start, i)) {
                found.add(i);
            }
        }
        boolean[] labels = new boolean[count];
        boolean[] covered = new boolean[gold.size()];
        for (int i : chain(found, start, tokens)) {
            label(i, labels, covered, start, tokens);
        }
        // What stands in the article but in another order, as in live blogs.
        for (int i : found) {
            if (!labels[i] && uncovered(covered, start[i], tokens.get(i).size())) {
                label(i, labels, covered, start, tokens);
            }
        }
        shortLines(labels, covered, start, tokens, gold);
        return labels;
    }

    /** Finds where most of a line's shingles stand in the article. */
    private static boolean place(List<String> words, Map<String, List<Integer>> places, int[] start, int line) {
        int hits = 0;
        Map<Integer, Integer> votes = new HashMap<>();
        int shingles = words.size() - GRAM + 1;
        for (int k = 0; k < shingles; k++) {
            List<Integer> at = places.get(String.join(" ", words.subList(k, k + GRAM)));
            if (at != null) {
                hits++;
                int offset = k;
                at.forEach(place -> votes.merge(place - offset, 1, Integer::sum));
            }
        }
        if (hits * 2 < shingles || hits == 0) {
            return false;
        }
        start[line] = Math.max(
                0,
                votes.entrySet().stream()
                        .min((a, b) -> a.getValue().equals(b.getValue())
                                ? a.getKey() - b.getKey()
                                : b.getValue() - a.getValue())
                        .orElseThrow()
                        .getKey());
        return true;
    }

    /** The heaviest chain of lines whose places rise. */
    private static List<Integer> chain(List<Integer> found, int[] start, List<List<String>> tokens) {
        int n = found.size();
        double[] best = new double[n];
        int[] from = new int[n];
        int end = -1;
        for (int i = 0; i < n; i++) {
            from[i] = -1;
            for (int j = Math.max(0, i - 800); j < i; j++) {
                if (start[found.get(j)] < start[found.get(i)] && best[j] > best[i]) {
                    best[i] = best[j];
                    from[i] = j;
                }
            }
            best[i] += tokens.get(found.get(i)).size();
            end = end < 0 || best[i] > best[end] ? i : end;
        }
        List<Integer> chain = new ArrayList<>();
        for (int at = end; at >= 0; at = from[at]) {
            chain.addFirst(found.get(at));
        }
        return chain;
    }

    private static void label(int i, boolean[] labels, boolean[] covered, int[] start, List<List<String>> tokens) {
        labels[i] = true;
        int to = Math.min(covered.length, start[i] + tokens.get(i).size());
        Arrays.fill(covered, Math.min(start[i], to), to, true);
    }

    private static boolean uncovered(boolean[] covered, int from, int length) {
        int free = 0;
        for (int i = from; i < Math.min(covered.length, from + length); i++) {
            free += covered[i] ? 0 : 1;
        }
        return free * 2 > length;
    }

    /** Lines too short for a shingle: those whose words stand in the article between their neighbours' places. */
    private static void shortLines(
            boolean[] labels, boolean[] covered, int[] start, List<List<String>> tokens, List<String> gold) {
        int from = 0;
        for (int i = 0; i < labels.length; i++) {
            List<String> words = tokens.get(i);
            if (labels[i]) {
                from = start[i] + words.size();
            } else if (!words.isEmpty() && words.size() < GRAM) {
                int next = i + 1;
                while (next < labels.length && !(labels[next] && start[next] >= 0)) {
                    next++;
                }
                int to = next < labels.length && start[next] >= from ? start[next] : Math.min(gold.size(), from + 12);
                int at = find(gold, words, covered, from, to);
                if (at >= 0) {
                    labels[i] = true;
                    start[i] = at;
                    Arrays.fill(covered, at, at + words.size(), true);
                    from = at + words.size();
                }
            }
        }
    }

    private static int find(List<String> gold, List<String> words, boolean[] covered, int from, int to) {
        for (int at = from; at + words.size() <= Math.min(to, gold.size()); at++) {
            if (!covered[at] && gold.subList(at, at + words.size()).equals(words)) {
                return at;
            }
        }
        return -1;
    }
}
