package dev.gistline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains {@link Tagger}. */
final class TaggerTraining {
    private static final int FEATURES = 200_000;
    private static final float ENTRY = 0.4f;

    private final Clusters clusters;
    private final List<String> tags;

    TaggerTraining(Clusters clusters, Treebank treebank) {
        this.clusters = clusters;
        TreeSet<String> all = new TreeSet<>();
        treebank.trees().forEach(tree -> all.addAll(tree.tags()));
        this.tags = List.copyOf(all);
    }

    List<String> tags() {
        return tags;
    }

    byte[] train(List<Treebank.Tree> trees, int rounds) {
        Learner learner = learn(trees, rounds);
        return new ModelWriter().strings(tags).weights(learner, FEATURES, ENTRY).bytes();
    }

    private Learner learn(List<Treebank.Tree> trees, int rounds) {
        Learner learner = new Learner(tags.size());
        List<Treebank.Tree> shuffled = new ArrayList<>(trees);
        Random random = new Random(1);
        Words words = new Words();
        long[] features = new long[TaggerFeatures.MOST];
        int[] scores = new int[256];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            for (Treebank.Tree tree : shuffled) {
                words.fill(tree.words(), clusters);
                int before = -1;
                int twoBefore = -1;
                for (int i = 0; i < tree.size(); i++) {
                    int count = TaggerFeatures.extract(words, i, before, twoBefore, features);
                    learner.score(features, count, scores);
                    int best = Tagger.best(scores, tags.size());
                    int right = Collections.binarySearch(tags, tree.tags().get(i));
                    if (best != right) {
                        learner.learn(features, count, right, best);
                    }
                    learner.time++;
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
        for (int fold = 0; fold < folds; fold++) {
            List<Treebank.Tree> others = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                if (fold(i, trees.size(), folds) != fold) {
                    others.add(trees.get(i));
                }
            }
            Tagger tagger = new Tagger(tags, learn(others, rounds).frozen());
            for (int i = 0; i < trees.size(); i++) {
                if (fold(i, trees.size(), folds) == fold) {
                    words.fill(trees.get(i).words(), clusters);
                    tagged[i] = new int[words.size];
                    tagger.tag(words, scratch, tagged[i]);
                }
            }
        }
        return tagged;
    }

    /** Neighbours fall in one fold, for they come from one document. */
    private static int fold(int index, int size, int folds) {
        return (int) ((long) index * folds / size);
    }
}
