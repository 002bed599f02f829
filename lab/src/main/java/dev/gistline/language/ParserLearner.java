package dev.gistline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One run of learning to parse: the transitions and the names of arcs that guide them. */
final class ParserLearner {
    private static final int ALWAYS_RIGHT_ROUNDS = 1;
    private static final int LEARNT = 2;
    /** By how much the right transition must lead, in steps of learning, lest the wrong one be learnt from too. */
    private static final int MARGIN = 20;

    final Learner transitions = new Learner(ParserState.TRANSITIONS, LEARNT);
    final Learner early;
    private final Clusters clusters;
    private final List<String> relations;
    private final TagClasses classes;
    private final RelationChoice choice;
    private final ArcLabeller arcs;
    private final Parser.Scratch scratch = new Parser.Scratch();
    private final Words words = new Words();
    private final int[] costs = new int[ParserState.TRANSITIONS];
    private final Random random;

    ParserLearner(Clusters clusters, List<String> relations, TagClasses classes, RelationChoice choice, int seed) {
        this.clusters = clusters;
        this.relations = relations;
        this.classes = classes;
        this.choice = choice;
        this.early = new Learner(relations.size());
        this.arcs = new ArcLabeller(choice, early);
        this.random = new Random(seed);
    }

    static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    static int[] labels(Treebank.Tree tree, List<String> relations) {
        int[] labels = new int[tree.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Collections.binarySearch(relations, tree.relations().get(i));
        }
        return labels;
    }

    void train(List<Treebank.Tree> trees, int[][] tags, int rounds) {
        List<Integer> order = order(trees.size());
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            long right = 0;
            long all = 0;
            for (int i : order) {
                Treebank.Tree tree = trees.get(i);
                right += learn(tree, labels(tree, relations), tags[i], round);
                all += tree.size();
            }
            System.err.printf("  parser round %d: %.4f of the heads right%n", round, right / (double) all);
        }
    }

    private int learn(Treebank.Tree tree, int[] labels, int[] tags, int round) {
        words.fill(tree.words(), clusters);
        scratch.words.fill(words, tags, classes);
        ParserState state = scratch.state;
        state.start(tree.size());
        scratch.named.clear();
        while (!state.done()) {
            int transition = choose(tree, round);
            if (transition != ParserState.SHIFT && tree.heads()[state.top()] == state.governor(transition)) {
                learnName(state.governor(transition), state.top(), labels);
            }
            arcs.apply(transition, scratch);
        }
        int right = 0;
        for (int i = 0; i < tree.size(); i++) {
            right += state.head[i] == tree.heads()[i] ? 1 : 0;
        }
        return right;
    }

    /** The transition to go on with; learns where the best right one does not lead the best wrong one by enough. */
    private int choose(Treebank.Tree tree, int round) {
        ParserState state = scratch.state;
        scratch.transitions.extract(state, scratch.words, scratch.features);
        transitions.score(scratch.features, scratch.scores);
        Oracle.costs(state, tree.heads(), costs);
        int least = Integer.MAX_VALUE;
        for (int k = 0; k < ParserState.TRANSITIONS; k++) {
            least = state.allows(k) ? Math.min(least, costs[k]) : least;
        }
        int right = -1;
        int wrong = -1;
        for (int k = 0; k < ParserState.TRANSITIONS; k++) {
            if (!state.allows(k)) {
                continue;
            }
            if (costs[k] == least) {
                right = right < 0 || scratch.scores[k] > scratch.scores[right] ? k : right;
            } else {
                wrong = wrong < 0 || scratch.scores[k] > scratch.scores[wrong] ? k : wrong;
            }
        }
        int lead = wrong < 0 ? MARGIN : scratch.scores[right] - scratch.scores[wrong];
        if (lead < MARGIN) {
            transitions.learn(scratch.features, right, wrong);
        }
        transitions.time++;
        // Where both score the same, the parser takes the first.
        boolean best = lead > 0 || lead == 0 && right < wrong;
        return round < ALWAYS_RIGHT_ROUNDS || random.nextFloat() < 0.1f || best ? right : wrong;
    }

    private void learnName(int governor, int dependent, int[] labels) {
        long allowed = choice.of(scratch.words, dependent, governor);
        if ((allowed & allowed - 1) != 0 && (allowed >>> labels[dependent] & 1) == 1) {
            LabelFeatures.extract(scratch.state, scratch.words, governor, dependent, scratch.features);
            early.score(scratch.features, scratch.scores);
            int best = RelationChoice.best(scratch.scores, allowed);
            if (best != labels[dependent]) {
                early.learn(scratch.features, labels[dependent], best);
                scratch.named.clear(); // it said so before it learnt this
            }
            early.time++;
        }
    }
}
