package dev.gistline.summary;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the ranker stands against; each fills the budget to its last word, as the scorer's lead does. */
final class Baselines {
    private static final double DAMPING = 0.85;
    /** LexRank's threshold of similarity (Erkan and Radev, 2004). */
    private static final double SIMILAR = 0.1;

    private Baselines() {}

    static List<String> lead(Story story, int words) {
        return cut(story, IntStream.range(0, story.candidates().size()).boxed().toList(), words);
    }

    /** Erkan and Radev, 2004: PageRank over cosines above a threshold. */
    static List<String> lexRank(Story story, int words) {
        int size = story.candidates().size();
        double[][] links = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double alike = story.candidates().similarity(i, j);
                links[i][j] = i != j && alike > SIMILAR ? alike : 0;
            }
        }
        return best(story, rank(links), words);
    }

    /** Mihalcea and Tarau, 2004: PageRank over shared words by the logarithms of the lengths. */
    static List<String> textRank(Story story, int words) {
        int size = story.candidates().size();
        Terms terms = Terms.of(story.analysis().sentences().subList(0, size));
        double[][] links = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                int[] one = terms.in(i);
                int[] other = terms.in(j);
                long shared = Arrays.stream(one)
                        .filter(term -> Arrays.binarySearch(other, term) >= 0)
                        .count();
                double lengths = Math.log(Math.max(1, one.length)) + Math.log(Math.max(1, other.length));
                links[i][j] = lengths > 0 ? shared / lengths : 0;
                links[j][i] = links[i][j];
            }
        }
        return best(story, rank(links), words);
    }

    /** Adds, while it gains, the sentence that raises ROUGE-1 and ROUGE-2 most. */
    static List<String> oracle(Story story, int words) {
        List<Integer> chosen = new ArrayList<>();
        double best = 0;
        for (boolean gains = true; gains; ) {
            gains = false;
            List<Integer> next = chosen;
            for (int i = 0; i < story.candidates().size(); i++) {
                if (!chosen.contains(i)
                        && story.length(chosen) + story.candidates().get(i).words() <= words) {
                    List<Integer> with = new ArrayList<>(chosen);
                    with.add(i);
                    with.sort(Comparator.naturalOrder());
                    Rouge.Score score = story.score(with);
                    if (score.r1() + score.r2() > best) {
                        best = score.r1() + score.r2();
                        next = with;
                        gains = true;
                    }
                }
            }
            chosen = next;
        }
        return chosen.stream().map(story::shown).toList();
    }

    private static double[] rank(double[][] links) {
        int size = links.length;
        double[] out = new double[size];
        for (int i = 0; i < size; i++) {
            out[i] = Arrays.stream(links[i]).sum();
        }
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / size);
        for (int round = 0; round < 50; round++) {
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                next[i] = (1 - DAMPING) / size;
                for (int j = 0; j < size; j++) {
                    if (links[j][i] > 0) {
                        next[i] += DAMPING * rank[j] * links[j][i] / out[j];
                    }
                }
            }
            rank = next;
        }
        return rank;
    }

    /** The best ranked until the budget is full, in text order. */
    private static List<String> best(Story story, double[] rank, int words) {
        List<Integer> ranked = IntStream.range(0, rank.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rank[i]))
                .toList();
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < ranked.size() && story.length(chosen) < words; i++) {
            chosen.add(ranked.get(i));
        }
        chosen.sort(Comparator.naturalOrder());
        return cut(story, chosen, words);
    }

    /** Sentences as the article has them, the last one cut where the budget ends. */
    private static List<String> cut(Story story, List<Integer> sentences, int words) {
        List<String> shown = new ArrayList<>();
        int left = words;
        for (int sentence : sentences) {
            if (left <= 0) {
                break;
            }
            Span span = story.analysis().sentences().get(sentence).span();
            String[] all = span.in(story.analysis().article().text()).split("\\s+");
            shown.add(String.join(" ", Arrays.copyOf(all, Math.min(left, all.length))));
            left -= all.length;
        }
        return shown;
    }
}
