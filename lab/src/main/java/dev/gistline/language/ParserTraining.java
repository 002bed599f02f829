package dev.gistline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains {@link Parser} on trees with jackknifed tags. */
final class ParserTraining {
    private static final int LABEL_ROUNDS = 8;
    /** Models that learnt in another order err in other places; their mean costs no more than one. */
    private static final int LEARNERS = 4;
    /** Relations between two tags that were seen less often are mistakes of the tagger or the treebank. */
    private static final int SEEN = 2;

    /** What is kept of each model, as the file has room for. */
    private static final int TRANSITION_FEATURES = 1_200_000;

    private static final int EARLY_FEATURES = 100_000;
    private static final int LABEL_FEATURES = 180_000;
    private static final float LEAST_WEIGHT = 0.5f;

    private final Clusters clusters;
    private final List<String> relations;
    private final TagClasses classes;
    private final RelationChoice choice;

    /**
     * @param all of the trees
     * @param names of the tags, by number
     */
    ParserTraining(Clusters clusters, Tagged all, List<String> names) {
        this.clusters = clusters;
        this.classes = new TagClasses(names);
        TreeSet<String> seen = new TreeSet<>();
        all.trees().forEach(tree -> seen.addAll(tree.relations()));
        this.relations = List.copyOf(seen);
        this.choice = new RelationChoice(names.size(), choices(all, names.size()));
    }

    private long[] choices(Tagged all, int tagCount) {
        int[][] seen = new int[RelationChoice.size(tagCount)][relations.size()];
        for (int s = 0; s < all.trees().size(); s++) {
            Treebank.Tree tree = all.trees().get(s);
            int[] tags = all.tags()[s];
            int[] labels = labels(tree);
            for (int i = 0; i < tree.size(); i++) {
                int head = tree.heads()[i];
                int governor = head == tree.size() ? tagCount : tags[head];
                seen[RelationChoice.at(tagCount, tags[i], governor, i < head)][labels[i]]++;
            }
        }
        long[] choices = new long[seen.length];
        for (int at = 0; at < seen.length; at++) {
            int sum = Arrays.stream(seen[at]).sum();
            for (int k = 0; k < relations.size(); k++) {
                if (seen[at][k] >= SEEN && seen[at][k] * 500 >= sum) {
                    choices[at] |= 1L << k;
                }
            }
            if (choices[at] == 0 || sum < 20) {
                choices[at] = (1L << relations.size()) - 1;
            }
        }
        return choices;
    }

    /** Trees and the tags that a tagger which has not learnt from them gives their words. */
    record Tagged(List<Treebank.Tree> trees, int[][] tags) {}

    /**
     * @param samples of the trees, each learnt from several times; the last holds all
     * @param rounds over a sample
     */
    byte[] train(List<Tagged> samples, int rounds) {
        List<Learner> transitions = new ArrayList<>();
        List<Learner> early = new ArrayList<>();
        for (Tagged sample : samples) {
            for (int seed = 1; seed <= LEARNERS; seed++) {
                ParserLearner learner = new ParserLearner(clusters, relations, classes, choice, seed);
                learner.train(sample.trees(), sample.tags(), rounds);
                transitions.add(learner.transitions);
                early.add(learner.early);
            }
        }
        Tagged all = samples.getLast();
        return new ModelWriter()
                .strings(relations)
                .choice(choice)
                .part(new PackedTransitions(Learner.mean(transitions), TRANSITION_FEATURES))
                .part(new PackedWeights(Learner.mean(early), EARLY_FEATURES, LEAST_WEIGHT))
                .part(new PackedWeights(learnLabels(all.trees(), all.tags()), LABEL_FEATURES, LEAST_WEIGHT))
                .bytes();
    }

    private int[] labels(Treebank.Tree tree) {
        return ParserLearner.labels(tree, relations);
    }

    /** On true trees, for a name is only worth having on a true arc. */
    private Learner learnLabels(List<Treebank.Tree> trees, int[][] tags) {
        Learner late = new Learner(relations.size());
        Parser.Scratch scratch = new Parser.Scratch();
        Words words = new Words();
        List<Integer> order = ParserLearner.order(trees.size());
        Random random = new Random(7);
        for (int round = 0; round < LABEL_ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int s : order) {
                Treebank.Tree tree = trees.get(s);
                words.fill(tree.words(), clusters);
                scratch.words.fill(words, tags[s], classes);
                learnLabels(tree, labels(tree), late, scratch);
            }
        }
        return late;
    }

    private void learnLabels(Treebank.Tree tree, int[] labels, Learner late, Parser.Scratch scratch) {
        ParserState state = scratch.state;
        state.build(tree.heads());
        TreeLabelFeatures.prepare(state, scratch.words);
        for (int i = 0; i < tree.size(); i++) {
            long allowed = choice.of(scratch.words, i, tree.heads()[i]);
            if ((allowed & allowed - 1) != 0 && (allowed >>> labels[i] & 1) == 1) {
                scratch.labels.extract(state, scratch.words, i, scratch.features);
                late.score(scratch.features, scratch.scores);
                int best = RelationChoice.best(scratch.scores, allowed);
                if (best != labels[i]) {
                    late.learn(scratch.features, labels[i], best);
                }
                late.time++;
            }
        }
    }
}
