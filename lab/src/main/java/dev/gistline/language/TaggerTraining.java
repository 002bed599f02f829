package dev.gistline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains {@link Tagger}. */
final class TaggerTraining {
    private static final int FEATURES = 200_000;
    private static final float LEAST_WEIGHT = 0.4f;
    /** Models that learnt in another order err in other places; their mean costs no more than one. */
    private static final int LEARNERS = 3;

    private static final int PLAIN_BITS = 11;
    private static final int PLAIN_SEEN = 20;
    private static final double PLAIN_SHARE = 0.995;

    private final Clusters clusters;
    private final List<String> tags;

    /** @param trees whose tags are all there are */
    TaggerTraining(Clusters clusters, List<Treebank.Tree> trees) {
        this.clusters = clusters;
        TreeSet<String> all = new TreeSet<>();
        trees.forEach(tree -> all.addAll(tree.tags()));
        this.tags = List.copyOf(all);
    }

    List<String> tags() {
        return tags;
    }

    /**
     * @param samples of the trees, each learnt from several times; the last holds all
     * @param rounds over a sample
     */
    byte[] train(List<List<Treebank.Tree>> samples, int rounds) {
        List<Learner> learners = new ArrayList<>();
        for (List<Treebank.Tree> sample : samples) {
            UnambiguousWords plain = new UnambiguousWords(plain(sample));
            for (int seed = 1; seed <= LEARNERS; seed++) {
                learners.add(learn(sample, plain, rounds, seed));
            }
        }
        int[] plain = plain(samples.getLast());
        return new ModelWriter()
                .strings(tags)
                .ints(Integer.numberOfTrailingZeros(plain.length))
                .ints(plain)
                .part(new PackedWeights(Learner.mean(learners), FEATURES, LEAST_WEIGHT))
                .bytes();
    }

    /** The table of {@link UnambiguousWords}. */
    private int[] plain(List<Treebank.Tree> trees) {
        Map<String, int[]> seen = new TreeMap<>();
        for (Treebank.Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                seen.computeIfAbsent(tree.words().get(i), word -> new int[tags.size()])[tag(tree, i)]++;
            }
        }
        int[] slots = new int[1 << PLAIN_BITS];
        seen.forEach((word, counts) -> {
            int best = Tagger.best(counts, counts.length);
            int all = Arrays.stream(counts).sum();
            if (all >= PLAIN_SEEN && counts[best] >= PLAIN_SHARE * all) {
                long form = Hash.ofText(word);
                int slot = (int) form & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = UnambiguousWords.entry(form, best);
            }
        });
        return slots;
    }

    private int tag(Treebank.Tree tree, int word) {
        return Collections.binarySearch(tags, tree.tags().get(word));
    }

    private Learner learn(List<Treebank.Tree> trees, UnambiguousWords plain, int rounds, int seed) {
        Learner learner = new Learner(tags.size());
        List<Treebank.Tree> shuffled = new ArrayList<>(trees);
        Random random = new Random(seed);
        Words words = new Words();
        Features features = new Features(TaggerFeatures.MOST);
        int[] scores = new int[256];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            for (Treebank.Tree tree : shuffled) {
                words.fill(tree.words(), clusters);
                int before = -1;
                int twoBefore = -1;
                for (int i = 0; i < tree.size(); i++) {
                    int best = plain.tag(words.form[i + Words.PAD]);
                    if (best < 0) {
                        TaggerFeatures.extract(words, i, before, twoBefore, features);
                        learner.score(features, scores);
                        best = Tagger.best(scores, tags.size());
                        int right = tag(tree, i);
                        if (best != right) {
                            learner.learn(features, right, best);
                        }
                        learner.time++;
                    }
                    twoBefore = before;
                    before = best;
                }
            }
        }
        return learner;
    }

    /** Tags each fold with a model trained on the others, so that the parser learns from tags as wrong as it will meet. */
    int[][] jackknife(List<Treebank.Tree> trees, int folds, int rounds) {
        int[][] tagged = new int[trees.size()][];
        Words words = new Words();
        Tagger.Scratch scratch = new Tagger.Scratch();
        List<Tagger> taggers = jackknifed(trees, folds, rounds);
        for (int i = 0; i < tagged.length; i++) {
            words.fill(trees.get(i).words(), clusters);
            tagged[i] = new int[words.size];
            taggers.get(fold(i, tagged.length, folds)).tag(words, scratch, tagged[i]);
        }
        return tagged;
    }

    /** For each fold, of neighbours in the order of the trees, a tagger trained on the others. */
    List<Tagger> jackknifed(List<Treebank.Tree> trees, int folds, int rounds) {
        List<Tagger> taggers = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Treebank.Tree> others = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                if (fold(i, trees.size(), folds) != fold) {
                    others.add(trees.get(i));
                }
            }
            UnambiguousWords plain = new UnambiguousWords(plain(others));
            taggers.add(new Tagger(tags, plain, learn(others, plain, rounds, 1).frozen()));
        }
        return taggers;
    }

    /** Neighbours fall in one fold, for they come from one document. */
    private static int fold(int index, int size, int folds) {
        return (int) ((long) index * folds / size);
    }
}
