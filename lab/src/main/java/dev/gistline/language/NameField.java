package dev.gistline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A conditional random field (Lafferty et al. 2001) over the features and steps of {@link NameFinder}, learnt a sentence at
 * a time by AdaGrad (Duchi et al. 2011) with a squared penalty. Each time some of the features are left out by chance, so
 * that a word's surroundings learn to tell what they can without the word, and the word without them (Wang et al. 2013). Words
 * whose mark is left open count for what the others make of them (Tsuboi et al. 2008).
 */
final class NameField implements Scorer {
    private static final int LANES = NameFinder.MARKS - 1;
    private static final int UNIT = 1024;
    private static final float SMALL = 1e-3f;

    private final Clusters clusters;
    private final FeatureTable table;
    private final float rate;
    private final float penalty;
    private final FieldSentence.Thinning thinning;
    private final float[] weights;
    private final float[] squares;
    private final float[] sum;
    private int sums;
    private final int[] touched;
    private int time;
    private final float[][] steps = new float[NameFinder.MARKS + 1][NameFinder.MARKS + 1];
    private final float[][] stepSquares = new float[NameFinder.MARKS + 1][NameFinder.MARKS + 1];
    private final float[][] stepSum = new float[NameFinder.MARKS + 1][NameFinder.MARKS + 1];
    private final MarkLattice lattice = new MarkLattice();
    private float[] scores = new float[0];
    private double[] right = new double[0];

    /** @param leftOut the share of features that each look at a sentence leaves out */
    NameField(Clusters clusters, FeatureTable table, float rate, float penalty, double leftOut) {
        this.clusters = clusters;
        this.table = table;
        this.rate = rate;
        this.penalty = penalty;
        this.thinning = new FieldSentence.Thinning(leftOut);
        int rows = table.size() + 1; // with that of all other features
        weights = new float[rows * LANES];
        squares = new float[weights.length];
        sum = new float[weights.length];
        touched = new int[rows];
        Arrays.fill(squares, 1);
        for (float[] row : stepSquares) {
            Arrays.fill(row, 1);
        }
    }

    void train(List<OpenMarks> sentences, List<OpenMarks> many, int parts, int rounds, int seed) {
        List<FieldSentence> own = sentences.stream().map(this::compiled).toList();
        List<FieldSentence> large = many.stream().map(this::compiled).toList();
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            List<FieldSentence> shuffled = new ArrayList<>(own);
            for (int i = (round + seed - 1) % parts; i < large.size(); i += parts) {
                shuffled.add(large.get(i));
            }
            Collections.shuffle(shuffled, random);
            double lost = 0;
            for (FieldSentence sentence : shuffled) {
                lost += learn(thinning.of(sentence));
                time++;
            }
            System.err.printf("  field round %d: %.4f%n", round, lost);
            if (round >= rounds / 2) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weights[i];
                }
                for (int i = 0; i < steps.length; i++) {
                    for (int k = 0; k < steps.length; k++) {
                        stepSum[i][k] += steps[i][k];
                    }
                }
                sums++;
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= sums;
        }
        for (float[] row : stepSum) {
            for (int k = 0; k < row.length; k++) {
                row[k] /= sums;
            }
        }
    }

    private FieldSentence compiled(OpenMarks open) {
        return FieldSentence.of(open, clusters, table);
    }

    private double learn(FieldSentence sentence) {
        int size = sentence.ends().length;
        int marks = NameFinder.MARKS;
        if (scores.length < size * marks) {
            scores = new float[2 * size * marks];
            right = new double[scores.length];
        }
        score(sentence, size);
        lattice.steps(steps);
        lattice.words(scores, size);
        double[][] change = new double[marks + 1][marks + 1];
        lattice.run(sentence.allowed(), size, change, 1);
        System.arraycopy(lattice.marginals, 0, right, 0, size * marks);
        int[] all = new int[size];
        Arrays.fill(all, MarkLattice.ALL);
        lattice.run(all, size, change, -1);
        double lost = 0;
        float[] gradient = new float[LANES];
        int begin = 0;
        for (int i = 0; i < size; i++) {
            float most = 0;
            for (int k = 0; k < LANES; k++) {
                int at = i * marks + k + 1;
                gradient[k] = (float) (right[at] - lattice.marginals[at]);
                most = Math.max(most, Math.abs(gradient[k]));
            }
            lost += most;
            if (most > SMALL) {
                for (int r = begin; r < sentence.ends()[i]; r++) {
                    move(sentence.rows()[r], gradient);
                }
            }
            begin = sentence.ends()[i];
        }
        for (int before = 0; before <= marks; before++) {
            for (int mark = 0; mark < marks; mark++) {
                if (change[before][mark] != 0) {
                    float by = (float) change[before][mark];
                    stepSquares[before][mark] += by * by;
                    steps[before][mark] += rate * by / (float) Math.sqrt(stepSquares[before][mark]);
                }
            }
        }
        return lost;
    }

    private void score(FieldSentence sentence, int size) {
        float[] own = new float[LANES];
        int begin = 0;
        for (int i = 0; i < size; i++) {
            Arrays.fill(own, 0);
            for (int r = begin; r < sentence.ends()[i]; r++) {
                int row = sentence.rows()[r] * LANES;
                for (int k = 0; k < LANES; k++) {
                    own[k] += weights[row + k];
                }
            }
            begin = sentence.ends()[i];
            scores[i * NameFinder.MARKS] = 0;
            System.arraycopy(own, 0, scores, i * NameFinder.MARKS + 1, LANES);
        }
    }

    /** The penalty of all the sentences since a row was last moved falls due with its next move. */
    private void move(int number, float[] gradient) {
        int row = number * LANES;
        float due = penalty * (time - touched[number] + 1);
        touched[number] = time + 1;
        for (int k = 0; k < LANES; k++) {
            float by = gradient[k];
            float square = squares[row + k] + by * by;
            squares[row + k] = square;
            weights[row + k] += rate * (by - due * weights[row + k]) / (float) Math.sqrt(square);
        }
    }

    /** How likely each mark of each word is, a row for each word; not to be kept. */
    double[] marginals(NameCorpus.Marked sentence) {
        int[] all = new int[sentence.words().size()];
        Arrays.fill(all, MarkLattice.ALL);
        FieldSentence compiled = compiled(new OpenMarks(sentence, all));
        if (scores.length < all.length * NameFinder.MARKS) {
            scores = new float[2 * all.length * NameFinder.MARKS];
        }
        score(compiled, all.length);
        lattice.steps(steps);
        lattice.words(scores, all.length);
        lattice.run(all, all.length, new double[NameFinder.MARKS + 1][NameFinder.MARKS + 1], 1);
        return lattice.marginals;
    }

    float step(int before, int mark) {
        return stepSum[before][mark];
    }

    void visit(Learner.Visitor visitor) {
        float[] means = new float[NameFinder.MARKS];
        table.visit((feature, row) -> {
            System.arraycopy(sum, row * LANES, means, 1, LANES);
            visitor.visit(feature, means);
        });
    }

    @Override
    public void score(Features features, int[] into) {
        float[] own = new float[LANES];
        for (int i = 0; i < features.count; i++) {
            int row = table.row(features.hashes[i]) * LANES;
            for (int k = 0; k < LANES; k++) {
                own[k] += sum[row + k];
            }
        }
        into[0] = 0;
        for (int k = 0; k < LANES; k++) {
            into[k + 1] = Math.round(own[k] * UNIT);
        }
    }

    /** Finds names by this field alone. */
    NameFinder finder() {
        int[][] ints = new int[NameFinder.MARKS + 1][NameFinder.MARKS + 1];
        for (int before = 0; before <= NameFinder.MARKS; before++) {
            for (int mark = 0; mark <= NameFinder.MARKS; mark++) {
                ints[before][mark] = NameFinder.follows(before, mark)
                        ? Math.round(step(before, mark) * UNIT)
                        : Integer.MIN_VALUE / 2;
            }
        }
        return new NameFinder(this, ints);
    }
}
