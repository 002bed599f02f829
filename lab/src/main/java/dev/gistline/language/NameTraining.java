package dev.gistline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains {@link NameFinder}: the structured perceptron of Collins (2002), a sentence at a time. */
final class NameTraining {
    private final Clusters clusters;
    private final Learner learner = new Learner(NameFinder.MARKS);
    /** Steps learnt: the mark before (the last row: the start) and the mark. */
    private final int[][] steps = new int[NameFinder.MARKS + 1][NameFinder.MARKS + 1];

    private final long[][] moments = new long[NameFinder.MARKS + 1][NameFinder.MARKS + 1];

    NameTraining(Clusters clusters) {
        this.clusters = clusters;
    }

    byte[] train(List<NameCorpus.Marked> sentences, int rounds) {
        for (int before = 0; before <= NameFinder.MARKS; before++) {
            for (int mark = 0; mark <= NameFinder.MARKS; mark++) {
                steps[before][mark] = NameFinder.follows(before, mark) ? 0 : Integer.MIN_VALUE / 2;
            }
        }
        List<NameCorpus.Marked> shuffled = new ArrayList<>(sentences);
        Random random = new Random(1);
        NameFinder finder = new NameFinder(learner, steps);
        NameFinder.Scratch scratch = new NameFinder.Scratch();
        Words words = new Words();
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            int wrong = 0;
            for (NameCorpus.Marked sentence : shuffled) {
                words.fill(sentence.words(), clusters);
                finder.mark(words, scratch);
                wrong += learn(words, sentence.marks(), scratch);
                learner.time++;
            }
            System.err.printf("  names round %d: %d words wrong%n", round, wrong);
        }
        ModelWriter writer = new ModelWriter();
        for (int before = 0; before <= NameFinder.MARKS; before++) {
            for (int mark = 0; mark <= NameFinder.MARKS; mark++) {
                double mean = steps[before][mark] - moments[before][mark] / (double) learner.time;
                writer.ints(
                        NameFinder.follows(before, mark)
                                ? (int) Math.round(mean * ModelWriter.UNIT)
                                : Integer.MIN_VALUE / 2);
            }
        }
        return writer.weights(learner, 300_000, 0.3f).bytes();
    }

    private int learn(Words words, int[] right, NameFinder.Scratch scratch) {
        int wrong = 0;
        for (int i = 0; i < words.size; i++) {
            int guess = scratch.marks[i];
            int guessBefore = i == 0 ? NameFinder.MARKS : scratch.marks[i - 1];
            int rightBefore = i == 0 ? NameFinder.MARKS : right[i - 1];
            if (guess != right[i]) {
                wrong++;
                int count = NameFeatures.extract(words, i, scratch.features);
                learner.learn(scratch.features, count, right[i], guess);
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
