package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecurringPairsTest {
    private static final int ENDS = 2;

    @Test
    void tellsAPairThatComesAgainFromOneThatStandsOnce() {
        // thanks mira holt | see you mira holt
        RecurringPairs recurrence = new RecurringPairs(new long[] {1, 2, 3, 4, 5, 2, 3}, new int[6]);
        assertThat(recurrence.across(1)).isEqualTo(recurrence.across(5)).isNotEqualTo(recurrence.across(0));
    }

    @Test
    void tellsWhereAMarkStoodBeforeThePairElsewhere() {
        int[] rule = {0, 0, 0, ENDS, 0};
        RecurringPairs recurrence = new RecurringPairs(new long[] {1, 2, 3, 4, 2, 3}, rule);
        RecurringPairs without = new RecurringPairs(new long[] {1, 2, 3, 4, 2, 3}, new int[5]);
        assertThat(recurrence.opening(1)).isNotEqualTo(without.opening(1));
        assertThat(recurrence.opening(4)).isEqualTo(without.opening(4));
    }

    @Test
    void seesNothingBeyondTheText() {
        RecurringPairs recurrence = new RecurringPairs(new long[] {1, 2}, new int[1]);
        assertThat(recurrence.opening(-1)).isZero();
        assertThat(recurrence.opening(1)).isZero();
    }
}
