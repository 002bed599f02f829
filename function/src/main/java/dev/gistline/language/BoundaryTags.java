package dev.gistline.language;

/**
 * What the tags say on a gap: those around it, and whether there is a finite verb in the sentence so far and in what
 * follows, for a sentence has one as a rule, and two without a conjunction between are two sentences.
 */
final class BoundaryTags {
    static final int MOST = 21;
    private static final int NEAR = 6;

    private BoundaryTags() {}

    /**
     * @param before the gap that the sentence follows, -1 at the start
     * @return how many features {@code into} has then
     */
    static int extract(BoundaryCandidates gaps, int gap, int before, long[] into, int from) {
        int rule = gaps.rule[gap];
        int since = length(gap - before);
        int verbs = Math.min(3, gaps.verbs(before, gap));
        int near = Math.min(2, gaps.verbs(gap, gap + NEAR));
        int toMark = Math.min(2, gaps.verbs(gap, gap + gaps.ahead[gap]));
        int look = (Character.isUpperCase(gaps.text.charAt(gaps.next[gap])) ? 4 : 0) + rule;
        int last = gaps.tag(gap, -1);
        int lastButOne = gaps.tag(gap, -2);
        int next = gaps.tag(gap, 0);
        int second = gaps.tag(gap, 1);
        int opening = gaps.tag(before, 0);
        long both = last * 64L + next;
        int n = from;
        into[n++] = Hash.of(50, last, rule);
        into[n++] = Hash.of(51, next, rule);
        into[n++] = Hash.of(52, both, rule);
        into[n++] = Hash.of(53, lastButOne, both, rule);
        into[n++] = Hash.of(54, both, second, rule);
        into[n++] = Hash.of(55, next, second, gaps.tag(gap, 2), rule);
        into[n++] = Hash.of(56, lastButOne, last, rule);
        into[n++] = Hash.of(57, next, second, rule);
        into[n++] = Hash.of(58, verbs, toMark, rule);
        into[n++] = Hash.of(59, verbs, since, rule);
        into[n++] = Hash.of(60, verbs, near, rule);
        into[n++] = Hash.of(61, verbs, toMark, since);
        into[n++] = Hash.of(62, verbs, both, rule);
        into[n++] = Hash.of(63, near, next, verbs, rule);
        into[n++] = Hash.of(64, both, look);
        into[n++] = Hash.of(65, lastButOne, both, second, look);
        into[n++] = Hash.of(66, verbs, near, since, look);
        into[n++] = Hash.of(67, opening, both, rule);
        into[n++] = Hash.of(68, opening, gaps.tag(before, 1), since, rule);
        into[n++] = Hash.of(69, opening, verbs, next, look);
        into[n++] = Hash.of(70, opening, verbs, since, look);
        return n;
    }

    /** In steps that widen, as a word more says less the longer the sentence is. */
    private static int length(int words) {
        if (words < 5) {
            return words;
        }
        return words < 8 ? 5 : words < 12 ? 6 : words < 20 ? 7 : words < 40 ? 8 : 9;
    }
}
