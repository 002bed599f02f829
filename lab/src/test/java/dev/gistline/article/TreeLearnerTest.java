package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeLearnerTest {
    private static final int ROWS = 400;

    private final List<float[]> rows = new ArrayList<>();
    private final float[] targets = new float[ROWS];
    private final TreeLearner learner;

    TreeLearnerTest() {
        for (int i = 0; i < ROWS; i++) {
            rows.add(new float[] {i % 20, i % 7, i % 3});
            targets[i] = i % 20 > 9 ? 1 : 0;
        }
        float[] weights = new float[ROWS];
        Arrays.fill(weights, 1);
        learner = new TreeLearner(rows, weights);
    }

    private double score(BoostedTrees trees, int row) {
        FeatureVector numbers = new FeatureVector();
        for (float value : rows.get(row)) {
            numbers.add(value);
        }
        return trees.score(numbers);
    }

    private static boolean[] all() {
        boolean[] seen = new boolean[ROWS];
        Arrays.fill(seen, true);
        return seen;
    }

    @Test
    void a_bag_of_models_speaks_as_the_mean_of_its_members() {
        TreeLearner.Learned bag = learner.train(3, 20, 0.1, targets, all());

        assertThat(score(bag.trees(), 3)).isNegative().isEqualTo(bag.scores()[3], within(0.01));
        assertThat(score(bag.trees(), 15)).isPositive().isEqualTo(bag.scores()[15], within(0.01));
    }

    @Test
    void the_members_of_a_bag_learn_from_other_rows_and_numbers() {
        double[] one = learner.train(1, 20, 0.1, targets, all()).scores();
        double[] two = learner.train(2, 20, 0.1, targets, all()).scores();

        assertThat(two).isNotEqualTo(one);
    }

    @Test
    void targets_between_no_and_yes_give_scores_between() {
        float[] doubted = targets.clone();
        for (int i = 0; i < ROWS; i++) {
            doubted[i] = 0.25f + 0.5f * targets[i];
        }

        double[] sure = learner.train(1, 60, 0.2, targets, all()).scores();
        double[] unsure = learner.train(1, 60, 0.2, doubted, all()).scores();

        assertThat(unsure[15]).isPositive().isLessThan(sure[15]);
    }
}
