package dev.gistline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One run of the training of {@link NameFinder}. */
final class NameLearner {
    private final Clusters clusters;
    private final int seed;
    private final Learner learner = new Learner(NameFinder.MARKS);
    /** Steps learnt: the mark before (the last row: the start) and the mark. */
    private final int[][] steps = new int[NameFinder.MARKS + 1][NameFinder.MARKS + 1];

    private final long[][] moments = new long[NameFinder.MARKS + 1][NameFinder.MARKS + 1];

    NameLearner(Clusters clusters, int seed) {
        this.clusters = clusters;
        this.seed = seed;
    }

    Learner marks() {
        return learner;
    }

    /** The mean weight of a step. */
    double step(int before, int mark) {
        return steps[before][mark] - moments[before][mark] / (double) learner.time;
    }

    void train(List<OpenMarks> sentences, List<OpenMarks> many, int parts, int rounds) {
        for (int before = 0; before <= NameFinder.MARKS; before++) {
            for (int mark = 0; mark <= NameFinder.MARKS; mark++) {
                steps[before][mark] = NameFinder.follows(before, mark) ? 0 : Integer.MIN_VALUE / 2;
            }
        }
        Random random = new Random(seed);
        NameFinder finder = new NameFinder(learner, steps);
        NameFinder.Scratch scratch = new NameFinder.Scratch();
        Words words = new Words();
        for (int round = 0; round < rounds; round++) {
            List<OpenMarks> shuffled = new ArrayList<>(sentences);
            for (int i = (round + seed - 1) % parts; i < many.size(); i += parts) {
                shuffled.add(many.get(i));
            }
            Collections.shuffle(shuffled, random);
            int wrong = 0;
            for (OpenMarks open : shuffled) {
                words.fill(open.sentence().words(), clusters);
                finder.mark(words, scratch);
                wrong += learn(words, open.right(scratch.marks), scratch);
                learner.time++;
            }
            System.err.printf("  names run %d round %d: %d words wrong%n", seed, round, wrong);
        }
    }

    private int learn(Words words, int[] right, NameFinder.Scratch scratch) {
        int wrong = 0;
        for (int i = 0; i < words.size; i++) {
            int guess = scratch.marks[i];
            int guessBefore = i == 0 ? NameFinder.MARKS : scratch.marks[i - 1];
            int rightBefore = i == 0 ? NameFinder.MARKS : right[i - 1];
            if (guess != right[i]) {
                wrong++;
                NameFeatures.extract(words, i, scratch.features);
                learner.learn(scratch.features, right[i], guess);
            }
            if (guess != right[i] || guessBefore != rightBefore) {
                step(rightBefore, right[i], 1);
                step(guessBefore, guess, -1);
            }
        }
        return wrong;
    }

    private void step(int before, int mark, int by) {
        steps[before][mark] += by;
        moments[before][mark] += by * learner.time;
    }
}
