package dev.gistline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which pairs of neighbouring words come again in the text around. A name at the foot of a letter and a line that a mailer
 * adds do, and where a sentence plainly ended or began at one of them it does so at the others. Counts go to 2: more says
 * no more.
 */
final class RecurringPairs {
    private static final int AROUND = 600;
    private static final int MOST = 2;
    /** What the rules say of a mark that ends a sentence. */
    private static final int ENDS = 2;

    /** How often the pair across each gap stands elsewhere. */
    private final int[] again;
    /** How often with a mark between its words that ends a sentence. */
    private final int[] apart;
    /** How often with such a mark before it. */
    private final int[] opens;

    /**
     * @param words before each gap, and the last one's
     * @param rule what the rules say of each gap
     */
    RecurringPairs(long[] words, int[] rule) {
        int size = words.length - 1;
        again = new int[size];
        apart = new int[size];
        opens = new int[size];
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < size; i++) {
            places.computeIfAbsent(Hash.of(0, words[i], words[i + 1]), unseen -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> all : places.values()) {
            for (int k = 0; k < all.size(); k++) {
                for (int j = k - 1; j >= 0 && all.get(k) - all.get(j) < AROUND; j--) {
                    count(all.get(k), all.get(j), rule);
                    count(all.get(j), all.get(k), rule);
                }
            }
        }
    }

    private void count(int at, int other, int[] rule) {
        again[at] = Math.min(MOST, again[at] + 1);
        if (rule[other] == ENDS) {
            apart[at] = Math.min(MOST, apart[at] + 1);
        }
        if (other > 0 && rule[other - 1] == ENDS) {
            opens[at] = Math.min(MOST, opens[at] + 1);
        }
    }

    /** What is known of the pair across a gap. */
    int across(int gap) {
        return again[gap] * (MOST + 1) + apart[gap];
    }

    /** What is known of a pair as the begin of a sentence; 0 where the text has none there. */
    int opening(int gap) {
        return gap < 0 || gap >= again.length ? 0 : again[gap] * (MOST + 1) + opens[gap];
    }
}
