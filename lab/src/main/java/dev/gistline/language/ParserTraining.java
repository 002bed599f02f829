package dev.gistline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains {@link Parser} on trees with jackknifed tags. */
final class ParserTraining {
    private static final int ALWAYS_RIGHT_ROUNDS = 1;
    private static final int LABEL_ROUNDS = 8;

    private final Clusters clusters;
    private final List<String> relations;
    private final Learner transitions = new Learner(ParserState.TRANSITIONS);
    private final Learner early;
    private final Learner late;
    private final Parser.Scratch scratch = new Parser.Scratch();
    private final Words words = new Words();
    private final int[] costs = new int[ParserState.TRANSITIONS];
    private final Random random = new Random(7);

    ParserTraining(Clusters clusters, Treebank treebank) {
        this.clusters = clusters;
        TreeSet<String> all = new TreeSet<>();
        treebank.trees().forEach(tree -> all.addAll(tree.relations()));
        this.relations = List.copyOf(all);
        this.early = new Learner(relations.size());
        this.late = new Learner(relations.size());
    }

    byte[] train(List<Treebank.Tree> trees, int[][] tags, int rounds) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            long right = 0;
            long all = 0;
            for (int i : order) {
                Treebank.Tree tree = trees.get(i);
                int[] labels = labels(tree);
                right += learn(tree, labels, tags[i], round);
                all += tree.size();
                if (round < LABEL_ROUNDS) {
                    learnLabels(tree, labels);
                }
            }
            System.err.printf("  parser round %d: %.4f of the heads right%n", round, right / (double) all);
        }
        return new ModelWriter()
                .strings(relations)
                .weights(transitions, 750_000, 0.3f)
                .weights(early, 100_000, 1)
                .weights(late, 180_000, 1)
                .bytes();
    }

    private int[] labels(Treebank.Tree tree) {
        int[] labels = new int[tree.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Collections.binarySearch(relations, tree.relations().get(i));
        }
        return labels;
    }

    private int learn(Treebank.Tree tree, int[] labels, int[] tags, int round) {
        words.fill(tree.words(), clusters);
        scratch.words.fill(words, tags);
        ParserState state = scratch.state;
        state.start(tree.size());
        while (!state.done()) {
            int count = TransitionFeatures.extract(state, scratch.words, scratch.features);
            transitions.score(scratch.features, count, scratch.scores);
            Oracle.costs(state, tree.heads(), costs);
            int best = -1;
            int right = -1;
            int least = Integer.MAX_VALUE;
            for (int k = 0; k < ParserState.TRANSITIONS; k++) {
                if (state.allows(k)) {
                    least = Math.min(least, costs[k]);
                    if (best < 0 || scratch.scores[k] > scratch.scores[best]) {
                        best = k;
                    }
                }
            }
            for (int k = 0; k < ParserState.TRANSITIONS; k++) {
                if (state.allows(k) && costs[k] == least && (right < 0 || scratch.scores[k] > scratch.scores[right])) {
                    right = k;
                }
            }
            if (costs[best] > least) {
                transitions.learn(scratch.features, count, right, best);
            }
            transitions.time++;
            boolean follow = round < ALWAYS_RIGHT_ROUNDS || random.nextFloat() < 0.1f;
            apply(follow ? right : best, tree, labels);
        }
        int right = 0;
        for (int i = 0; i < tree.size(); i++) {
            right += state.head[i] == tree.heads()[i] ? 1 : 0;
        }
        return right;
    }

    private void apply(int transition, Treebank.Tree tree, int[] labels) {
        ParserState state = scratch.state;
        if (transition == ParserState.SHIFT) {
            state.shift();
            return;
        }
        int governor = state.governor(transition);
        int dependent = state.top();
        int count = LabelFeatures.early(state, scratch.words, governor, dependent, scratch.features);
        early.score(scratch.features, count, scratch.scores);
        int best = Tagger.best(scratch.scores, relations.size());
        if (tree.heads()[dependent] == governor) {
            if (best != labels[dependent]) {
                early.learn(scratch.features, count, labels[dependent], best);
            }
            early.time++;
        }
        state.attach(governor, best);
    }

    /** On true trees, for a name is only worth having on a true arc. */
    private void learnLabels(Treebank.Tree tree, int[] labels) {
        ParserState state = scratch.state;
        state.build(tree.heads());
        LabelFeatures.prepare(state, scratch.words);
        for (int i = 0; i < tree.size(); i++) {
            int count = LabelFeatures.late(state, scratch.words, i, scratch.features);
            late.score(scratch.features, count, scratch.scores);
            int best = Tagger.best(scratch.scores, relations.size());
            if (best != labels[i]) {
                late.learn(scratch.features, count, labels[i], best);
            }
            late.time++;
        }
    }
}
