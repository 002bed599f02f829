package dev.gistline.summary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most valuable choice of sentences within a budget, by dynamic programming over words used, going through the
 * article in its order: what a sentence leans on is then decided already. For each number of words (of sentences, where
 * those are limited) the best choice that ends in the sentence before and the best that does not are kept.
 */
final class Selector {
    /** Two sentences as alike as this say the same. */
    private static final double SAME = 0.6;
    /** The finest grain of the budget; a larger budget is counted in more words at a time. */
    private static final int BUCKETS = 200;

    private final Candidates candidates;
    private final Model model;
    private final double[] scores;
    private final int most;
    private final int sentences;
    private final boolean counted;
    private final int grain;
    private boolean lenient;

    private Selector(Candidates candidates, Model model, double[] scores, int most, int sentences) {
        this.candidates = candidates;
        this.model = model;
        this.scores = scores;
        this.most = most;
        this.sentences = sentences;
        this.counted = sentences < candidates.size();
        this.grain = Math.max(1, (most + BUCKETS - 1) / BUCKETS);
    }

    /** A choice, from its last sentence back. */
    private record Choice(@Nullable Choice before, int sentence, int count, int words, double value) {
        static final Choice NONE = new Choice(null, -1, 0, 0, 0);

        boolean has(int wanted) {
            for (Choice choice = this; choice != null && choice.sentence >= wanted; choice = choice.before) {
                if (choice.sentence == wanted) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * @param scores a sentence's score by its index
     * @return indexes of sentences, ascending; empty only where no sentence is within {@code most} words
     */
    static List<Integer> select(
            Candidates candidates, Model model, double[] scores, int least, int most, int sentences) {
        Selector selector = new Selector(candidates, model, scores, most, sentences);
        List<Integer> chosen = selector.select(least);
        if (chosen.isEmpty()) {
            selector.lenient = true;
            chosen = selector.select(least);
        }
        return chosen;
    }

    private List<Integer> select(int least) {
        int buckets = counted ? sentences + 1 : most / grain + 1;
        Choice[] apart = new Choice[buckets];
        Choice[] ending = new Choice[buckets];
        apart[0] = Choice.NONE;
        int lead = lenient ? -1 : cleanLead();
        for (int i = 0; i < candidates.size(); i++) {
            Choice[] skipped = new Choice[buckets];
            Choice[] taken = new Choice[buckets];
            boolean previousLeansOn = !lenient && i > 0 && candidates.get(i - 1).leansOn();
            for (int bucket = 0; bucket < buckets; bucket++) {
                keep(taken, take(apart[bucket], i, false));
                keep(taken, take(ending[bucket], i, true));
                if (i != lead) {
                    keep(skipped, apart[bucket]);
                    keep(skipped, previousLeansOn ? null : ending[bucket]);
                }
            }
            apart = skipped;
            ending = taken;
        }
        return indexes(best(apart, ending, least));
    }

    /** The first sentence of prose, where it can open a summary: it is then kept. */
    private int cleanLead() {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate first = candidates.get(i);
            if (first.fit()) {
                return isCleanLead(first) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isCleanLead(Candidate first) {
        return !first.leansBack()
                && !first.leansOn()
                && first.words() >= 8
                && first.words() <= most
                && first.feature(Feature.QUESTION) == 0
                && first.feature(Feature.OPENS_ON_QUOTE) == 0;
    }

    private void keep(Choice[] kept, @Nullable Choice choice) {
        if (choice != null) {
            int bucket = counted ? choice.count : choice.words / grain;
            Choice best = kept[bucket];
            if (best == null || choice.value > best.value) {
                kept[bucket] = choice;
            }
        }
    }

    private @Nullable Choice take(@Nullable Choice before, int index, boolean adjacent) {
        Candidate candidate = candidates.get(index);
        if (before == null
                || before.words + candidate.words() > most
                || before.count == sentences
                || !lenient && !isAllowed(candidate, before, adjacent)) {
            return null;
        }
        double value = before.value + scores[index] + (adjacent ? model.adjacency() : 0);
        for (Choice other = before; other != null && other.sentence >= 0; other = other.before) {
            double alike = candidates.similarity(index, other.sentence);
            if (alike > SAME && !lenient) {
                return null;
            }
            value -= model.redundancy() * alike;
        }
        return new Choice(before, index, before.count + 1, before.words + candidate.words(), value);
    }

    private static boolean isAllowed(Candidate candidate, Choice before, boolean adjacent) {
        if (!candidate.fit() || candidate.leansBack() && !adjacent) {
            return false;
        }
        return (adjacent || isThere(candidate.explainedBy(), before)) && isThere(candidate.introducedBy(), before);
    }

    /** Whether one of the sentences that are wanted, if any are, is chosen. */
    private static boolean isThere(List<Integer> wanted, Choice chosen) {
        return wanted.isEmpty() || wanted.stream().anyMatch(chosen::has);
    }

    /** The most valuable with at least {@code least} words, else the most valuable of those nearest to them. */
    private @Nullable Choice best(Choice[] apart, Choice[] ending, int least) {
        Choice best = null;
        for (Choice[] kept : List.of(apart, ending)) {
            for (Choice choice : kept) {
                if (choice != null && choice.count > 0 && (best == null || isBetter(choice, best, least))) {
                    best = choice;
                }
            }
        }
        return best;
    }

    private boolean isBetter(Choice choice, Choice best, int least) {
        if (counted && choice.count != best.count) {
            return choice.count > best.count;
        }
        int words = Math.min(choice.words, least);
        int bestWords = Math.min(best.words, least);
        return words != bestWords ? words > bestWords : choice.value > best.value;
    }

    private static List<Integer> indexes(@Nullable Choice last) {
        List<Integer> indexes = new ArrayList<>();
        for (Choice choice = last; choice != null && choice.sentence >= 0; choice = choice.before) {
            indexes.addFirst(choice.sentence);
        }
        return indexes;
    }
}
