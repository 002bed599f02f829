package dev.gistline.language;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Finds who governs whom: a greedy arc-hybrid parser trained with a dynamic oracle (Goldberg and Nivre 2013), so that
 * it has learnt to go on well after a mistake. Each arc is named at once, for the decisions that follow, and again when
 * the tree stands. A tree with a fault is looked at again: of the trees that follow from the other choice at one of the
 * most doubtful decisions, the one with the fewest faults is taken (compare selective branching, Choi and McCallum 2013).
 */
final class Parser {
    /** How many decisions of a faulty tree are tried the other way; twice as many gain next to nothing. */
    private static final int LOOKS = 6;
    /** A decision that led by more, in the unit of the scores, is hardly the mistake; from 80 to 220 trees get better alike. */
    private static final int DOUBTFUL = 160;

    private final List<String> relations;
    private final TagClasses tags;
    private final TreeFaults faults;
    private final RelationChoice choice;
    private final Scorer transitions;
    private final Scorer late;
    private final ArcLabeller arcs;

    Parser(
            List<String> relations,
            TagClasses tags,
            RelationChoice choice,
            Scorer transitions,
            Scorer early,
            Scorer late) {
        if (relations.size() >= ParserState.NONE) {
            throw new IllegalArgumentException("more relations than a set of bits holds: " + relations.size());
        }
        this.relations = relations;
        this.tags = tags;
        this.faults = new TreeFaults(tags, relations);
        this.choice = choice;
        this.transitions = transitions;
        this.late = late;
        this.arcs = new ArcLabeller(choice, early);
    }

    /**
     * @param tags of the words that it will be given
     */
    static Parser read(ByteBuffer file, TagClasses tags) {
        return new Parser(
                ModelFile.strings(file),
                tags,
                RelationChoice.read(file),
                TransitionWeights.read(file),
                Weights.read(file),
                Weights.read(file));
    }

    String relation(int label) {
        return relations.get(label);
    }

    /** The number of a relation that the treebanks have. */
    int number(String relation) {
        return relations.indexOf(relation);
    }

    /** Room for one thread's work; after {@link #parse} its state holds the tree. */
    static final class Scratch {
        final ParserState state = new ParserState();
        final ParserWords words = new ParserWords();
        final Features features = new Features(TransitionFeatures.MOST);
        final TransitionFeatures transitions = new TransitionFeatures();
        final TreeLabelFeatures labels = new TreeLabelFeatures();
        final int[] scores = new int[Long.SIZE];
        final DecisionHistory decisions = new DecisionHistory();
        final DecisionCache chosen = new DecisionCache();
        final DecisionCache named = new DecisionCache();
        final DecisionCache renamed = new DecisionCache();
        final TreeCopy first = new TreeCopy();
        final TreeCopy best = new TreeCopy();
    }

    /** In {@link ParserState#head}, the root's head is the number of words. */
    void parse(Words words, int[] tags, Scratch scratch) {
        ParserState state = scratch.state;
        scratch.words.fill(words, tags, this.tags);
        scratch.decisions.clear();
        scratch.chosen.clear();
        scratch.named.clear();
        scratch.renamed.clear();
        state.start(words.size);
        while (!state.done()) {
            scratch.transitions.extract(state, scratch.words, scratch.features);
            int transition = choose(scratch);
            scratch.decisions.add(state, scratch.scores, transition);
            scratch.decisions.named(arcs.apply(transition, scratch));
        }
        relabel(scratch);
        int found = faults.count(state, scratch.words);
        if (found > 0) {
            lookAgain(scratch, found);
        }
    }

    private void lookAgain(Scratch scratch, int found) {
        ParserState state = scratch.state;
        scratch.first.copy(state);
        scratch.best.copy(state);
        int fewest = found;
        int step = -1;
        for (int look = 0; look < LOOKS && fewest > 0; look++) {
            step = scratch.decisions.nextDoubtful(step, DOUBTFUL);
            if (step < 0) {
                break;
            }
            run(scratch, step);
            if (scratch.first.isOf(state)) {
                continue;
            }
            relabel(scratch);
            int left = faults.count(state, scratch.words);
            if (left < fewest) {
                fewest = left;
                scratch.best.copy(state);
            }
        }
        scratch.best.restore(state);
    }

    /** Parses as the first time up to a step, there the other way, and then as is best. */
    private void run(Scratch scratch, int other) {
        ParserState state = scratch.state;
        state.start(scratch.words.size);
        for (int step = 0; step < other; step++) {
            ArcLabeller.again(scratch.decisions.taken(step), scratch.decisions.relation(step), state);
        }
        arcs.apply(scratch.decisions.other(other), scratch);
        while (!state.done()) {
            arcs.apply(chooseAgain(scratch), scratch);
        }
    }

    private int chooseAgain(Scratch scratch) {
        scratch.transitions.extract(scratch.state, scratch.words, scratch.features);
        int known = scratch.chosen.get(scratch.features.sum());
        return known == DecisionCache.UNKNOWN ? choose(scratch) : known;
    }

    /** The best allowed transition by the features of the state. */
    private int choose(Scratch scratch) {
        ParserState state = scratch.state;
        transitions.score(scratch.features, scratch.scores);
        int best = -1;
        for (int k = 0; k < ParserState.TRANSITIONS; k++) {
            if (state.allows(k) && (best < 0 || scratch.scores[k] > scratch.scores[best])) {
                best = k;
            }
        }
        scratch.chosen.put(scratch.features.sum(), best);
        return best;
    }

    private void relabel(Scratch scratch) {
        ParserState state = scratch.state;
        TreeLabelFeatures.prepare(state, scratch.words);
        for (int i = 0; i < state.size; i++) {
            long relations = choice.of(scratch.words, i, state.head[i]);
            if ((relations & relations - 1) == 0) {
                state.label[i] = Long.numberOfTrailingZeros(relations);
            } else {
                scratch.labels.extract(state, scratch.words, i, scratch.features);
                state.label[i] = RelationChoice.best(relations, late, scratch.renamed, scratch);
            }
        }
    }
}
