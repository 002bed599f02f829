package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BCubedTest {

    private static BCubed score(List<Set<Integer>> found, List<Set<Integer>> gold) {
        BCubed score = new BCubed();
        for (Set<Integer> cluster : found) {
            for (int mention : cluster) {
                score.add(
                        cluster,
                        gold.stream()
                                .filter(set -> set.contains(mention))
                                .findFirst()
                                .orElseThrow());
            }
        }
        return score;
    }

    /**
     * Mentions 1 and 2 are put together with 3, which is of another entity with 4 and 5. Precision: 2/3, 2/3, 1/3, 1, 1;
     * recall: 1, 1, 1/3, 2/3, 2/3.
     */
    @Test
    void isTheMeanOverMentions() {
        BCubed score = score(List.of(Set.of(1, 2, 3), Set.of(4, 5)), List.of(Set.of(1, 2), Set.of(3, 4, 5)));

        assertThat(score.precision()).isCloseTo(11 / 15.0, within(1e-12));
        assertThat(score.recall()).isCloseTo(11 / 15.0, within(1e-12));
        assertThat(score.f1()).isCloseTo(11 / 15.0, within(1e-12));
    }

    /** All apart: precision 1, recall of three mentions 1/3 each and of one 1, so 1/2; F1 2/3. */
    @Test
    void losesRecallWhereMentionsOfOneEntityStayApart() {
        BCubed score = score(List.of(Set.of(1), Set.of(2), Set.of(3), Set.of(4)), List.of(Set.of(1, 2, 3), Set.of(4)));

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isCloseTo(0.5, within(1e-12));
        assertThat(score.f1()).isCloseTo(2 / 3.0, within(1e-12));
    }
}
