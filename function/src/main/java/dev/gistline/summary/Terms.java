package dev.gistline.summary;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The content words of an article, numbered, and which of them each sentence has. */
final class Terms {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> rarity = new ArrayList<>();
    private final int[][] bySentence;
    private final List<long[]> phrases = new ArrayList<>();
    private final Map<Long, Integer> phraseSentences = new HashMap<>();
    private final int[] sentences;
    private final double[] norms;

    private Terms(List<Sentence> article) {
        bySentence = new int[article.size()][];
        for (int i = 0; i < bySentence.length; i++) {
            bySentence[i] = numbered(article.get(i));
        }
        sentences = new int[rarity.size()];
        norms = new double[bySentence.length];
        for (int i = 0; i < bySentence.length; i++) {
            double square = 0;
            for (int term : bySentence[i]) {
                sentences[term]++;
                square += rarity(term) * rarity(term);
            }
            norms[i] = Math.sqrt(square);
        }
    }

    static Terms of(List<Sentence> article) {
        return new Terms(article);
    }

    /** The distinct content words of a sentence, ascending, each numbered where it is met first; their pairs are kept. */
    private int[] numbered(Sentence sentence) {
        int[] terms = new int[sentence.size()];
        int count = 0;
        long[] pairs = new long[sentence.size()];
        int pairCount = 0;
        for (Token token : sentence.tokens()) {
            String word = ContentWords.of(token);
            if (word.isEmpty()) {
                continue;
            }
            terms[count] = numbers.computeIfAbsent(word, this::next);
            if (count > 0) {
                pairs[pairCount++] = (long) terms[count - 1] << 32 | terms[count];
            }
            count++;
        }
        long[] distinct = Arrays.stream(pairs, 0, pairCount).distinct().toArray();
        phrases.add(distinct);
        for (long pair : distinct) {
            phraseSentences.merge(pair, 1, Integer::sum);
        }
        return distinct(Arrays.copyOf(terms, count));
    }

    private int next(String word) {
        rarity.add(BackgroundIdf.shipped().of(word));
        return rarity.size() - 1;
    }

    private static int[] distinct(int[] terms) {
        Arrays.sort(terms);
        int count = 0;
        for (int i = 0; i < terms.length; i++) {
            if (i == 0 || terms[i] != terms[i - 1]) {
                terms[count++] = terms[i];
            }
        }
        return Arrays.copyOf(terms, count);
    }

    /** Those words of another sentence, such as the title, that the article has too; ascending. */
    int[] of(Sentence other) {
        return other.tokens().stream()
                .map(ContentWords::of)
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .sorted()
                .distinct()
                .toArray();
    }

    int[] in(int sentence) {
        return bySentence[sentence];
    }

    /** The background IDF, 0 to 1. */
    double rarity(int term) {
        return rarity.get(term);
    }

    /** How much of the article a word is: its background IDF times the logarithm of one plus its sentences. */
    double weight(int term) {
        return rarity(term) * Math.log1p(sentences[term]);
    }

    /** The share of its pairs of neighbouring content words that another sentence has too; of few pairs it counts as less. */
    double recurring(int sentence) {
        int again = 0;
        for (long pair : phrases.get(sentence)) {
            again += phraseSentences.getOrDefault(pair, 0) > 1 ? 1 : 0;
        }
        return again / Math.max(4.0, phrases.get(sentence).length);
    }

    /** How many other sentences have each of its pairs of neighbouring content words, at most three counted, summed. */
    double recurrences(int sentence) {
        double again = 0;
        for (long pair : phrases.get(sentence)) {
            again += Math.min(3, phraseSentences.getOrDefault(pair, 1) - 1);
        }
        return again;
    }

    int count() {
        return sentences.length;
    }

    int sentences(int term) {
        return sentences[term];
    }

    double norm(int sentence) {
        return norms[sentence];
    }

    /** The cosine of two sentences' words, each weighted by its background IDF. */
    double similarity(int one, int other) {
        int[] a = bySentence[one];
        int[] b = bySentence[other];
        double dot = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                dot += rarity(a[i]) * rarity(a[i]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dot == 0 ? 0 : dot / (norms[one] * norms[other]);
    }

    /** The share of the weight of {@code wanted} that a sentence has. */
    double covered(int[] wanted, int sentence) {
        double all = 0;
        double had = 0;
        for (int term : wanted) {
            all += rarity(term);
            if (Arrays.binarySearch(bySentence[sentence], term) >= 0) {
                had += rarity(term);
            }
        }
        return all == 0 ? 0 : had / all;
    }
}
