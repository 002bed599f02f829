package dev.gistline.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ROUGE-1 and ROUGE-2 F1 of a summary against one reference (Lin, 2004), as {@code score_summary.py} computes them; words
 * are stemmed and numbered once, so that many summaries of an article can be scored. {@code RougeTest} holds values of the
 * Python scorer.
 */
final class Rouge {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> unigrams = new HashMap<>();
    private final Map<Long, Integer> bigrams = new HashMap<>();
    private final int length;

    Rouge(List<String> reference) {
        List<int[]> sentences = new ArrayList<>();
        for (String sentence : reference) {
            sentences.add(words(sentence));
        }
        int[] all = joined(sentences);
        length = all.length;
        for (int i = 0; i < all.length; i++) {
            unigrams.merge(all[i], 1, Integer::sum);
            if (i > 0) {
                bigrams.merge(pair(all[i - 1], all[i]), 1, Integer::sum);
            }
        }
    }

    /** A sentence's stems as numbers. */
    int[] words(String sentence) {
        List<Integer> words = new ArrayList<>();
        Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String stem = PorterStemmer.stem(word.group());
            Integer number = numbers.get(stem);
            if (number == null) {
                number = numbers.size();
                numbers.put(stem, number);
            }
            words.add(number);
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] joined(List<int[]> sentences) {
        return sentences.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    /**
     * @param r1 ROUGE-1 F1, 0 to 1
     * @param r2 ROUGE-2 F1, 0 to 1
     */
    record Score(double r1, double r2) {}

    /** @param summary the chosen sentences' {@link #words} */
    Score score(List<int[]> summary) {
        int[] all = joined(summary);
        Map<Integer, Integer> ones = new HashMap<>();
        Map<Long, Integer> twos = new HashMap<>();
        int hits1 = 0;
        int hits2 = 0;
        for (int i = 0; i < all.length; i++) {
            if (ones.merge(all[i], 1, Integer::sum) <= unigrams.getOrDefault(all[i], 0)) {
                hits1++;
            }
            if (i > 0) {
                long two = pair(all[i - 1], all[i]);
                if (twos.merge(two, 1, Integer::sum) <= bigrams.getOrDefault(two, 0)) {
                    hits2++;
                }
            }
        }
        return new Score(f1(hits1, all.length, length), f1(hits2, all.length - 1, length - 1));
    }

    private static double f1(double hits, double produced, double wanted) {
        return hits == 0 ? 0 : 2 * (hits / produced) * (hits / wanted) / (hits / produced + hits / wanted);
    }
}
