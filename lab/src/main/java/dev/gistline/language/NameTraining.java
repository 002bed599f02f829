package dev.gistline.language;

import java.util.ArrayList;
import java.util.List;

/** Trains {@link NameFinder}: the structured perceptron of Collins (2002), a sentence at a time; the mean of several runs. */
final class NameTraining {
    private static final int FEATURES = 380_000;

    private final Clusters clusters;
    private final int runs;

    NameTraining(Clusters clusters, int runs) {
        this.clusters = clusters;
        this.runs = runs;
    }

    /**
     * @param many sentences of a corpus that is large and noisy beside the others, of which each round takes one part of
     * {@code parts}, the runs not the same one
     */
    byte[] train(List<NameCorpus.Marked> sentences, List<NameCorpus.Marked> many, int parts, int rounds) {
        List<NameLearner> learners = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            NameLearner learner = new NameLearner(clusters, run + 1);
            learner.train(sentences, many, parts, rounds);
            learners.add(learner);
        }
        ModelWriter writer = new ModelWriter();
        for (int before = 0; before <= NameFinder.MARKS; before++) {
            for (int mark = 0; mark <= NameFinder.MARKS; mark++) {
                double sum = 0;
                for (NameLearner learner : learners) {
                    sum += learner.step(before, mark);
                }
                writer.ints(
                        NameFinder.follows(before, mark)
                                ? (int) Math.round(sum / runs * ModelWriter.UNIT)
                                : Integer.MIN_VALUE / 2);
            }
        }
        List<Learner> marks = learners.stream().map(NameLearner::marks).toList();
        return writer.names(Learner.mean(marks), FEATURES).bytes();
    }
}
