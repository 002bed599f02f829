package dev.gistline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Trains {@link NameFinder}: the sum of a conditional random field and of the structured perceptron of Collins (2002), each the
 * mean of several. The two err apart, and the labels of the large corpus count only where the others do not doubt them.
 */
final class NameTraining {
    private static final int FEATURES = 380_000;
    private static final int LEAST = 2;
    private static final float RATE = 0.1f;
    private static final float PENALTY = 1e-6f;

    /** The share of features that each of the fields leaves out. */
    private static final List<Double> LEFT_OUT = List.of(0.2, 0.4);

    private static final int FIRST_ROUNDS = 6;

    /** What a weight of a field is worth beside one of the perceptron, if the fields were one. */
    private static final double SHARE = 96;

    /**
     * By how much the begin of a name, but of MISC, is worth less than was learnt: the best sequence of marks finds more names
     * than the best F1 has (Minkov et al. 2006). An eighth of a nat.
     */
    private static final int RESERVE = 1 << 11;

    private static final int MISC = NameFinder.TYPES.indexOf(Name.Type.MISC);

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
        List<OpenMarks> few = open(sentences);
        List<OpenMarks> doubted = doubted(few, open(many));
        List<NameField> fields = LEFT_OUT.stream()
                .map(leftOut -> learnt(few, doubted, parts, rounds, leftOut))
                .toList();
        List<NameLearner> learners = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            NameLearner learner = new NameLearner(clusters, run + 1);
            learner.train(few, doubted, parts, rounds);
            learners.add(learner);
        }
        return sum(learners, fields);
    }

    /** What the first of the fields learns alone. */
    byte[] alone(List<NameCorpus.Marked> sentences, List<NameCorpus.Marked> many, int parts, int rounds) {
        List<OpenMarks> few = open(sentences);
        List<OpenMarks> doubted = doubted(few, open(many));
        return sum(List.of(), List.of(learnt(few, doubted, parts, rounds, LEFT_OUT.getFirst())));
    }

    private static List<OpenMarks> open(List<NameCorpus.Marked> sentences) {
        return sentences.stream().map(OpenMarks::of).toList();
    }

    private List<OpenMarks> doubted(List<OpenMarks> few, List<OpenMarks> many) {
        NameField others = field(few, 0);
        others.train(few, List.of(), 1, FIRST_ROUNDS, 1);
        return OpenMarks.doubted(many, others, clusters);
    }

    private NameField learnt(List<OpenMarks> few, List<OpenMarks> doubted, int parts, int rounds, double leftOut) {
        List<OpenMarks> all = new ArrayList<>(few);
        all.addAll(doubted);
        NameField field = field(all, leftOut);
        field.train(few, doubted, parts, rounds, 1);
        return field;
    }

    private NameField field(List<OpenMarks> sentences, double leftOut) {
        return new NameField(clusters, FrequentFeatures.of(sentences, clusters, LEAST), RATE, PENALTY, leftOut);
    }

    private byte[] sum(List<NameLearner> learners, List<NameField> fields) {
        double share = SHARE / fields.size();
        ModelWriter writer = new ModelWriter();
        for (int before = 0; before <= NameFinder.MARKS; before++) {
            for (int mark = 0; mark <= NameFinder.MARKS; mark++) {
                double sum = 0;
                for (NameField field : fields) {
                    sum += share * field.step(before, mark);
                }
                for (NameLearner learner : learners) {
                    sum += learner.step(before, mark) / runs;
                }
                writer.ints(
                        NameFinder.follows(before, mark)
                                ? (int) Math.round(sum * PackedWeights.UNIT) - reserve(mark)
                                : Integer.MIN_VALUE / 2);
            }
        }
        Learner weights = learners.isEmpty()
                ? new Learner(NameFinder.MARKS)
                : Learner.mean(learners.stream().map(NameLearner::marks).toList());
        fields.forEach(field -> field.visit((feature, own) -> weights.add(feature, own, share)));
        return writer.part(new PackedNames(weights, FEATURES)).bytes();
    }

    /** What a mark is worth less than learnt. */
    static int reserve(int mark) {
        boolean begins = mark != NameFinder.MARKS && mark != 0 && NameFinder.follows(0, mark);
        return begins && NameFinder.type(mark) != MISC ? RESERVE : 0;
    }
}
