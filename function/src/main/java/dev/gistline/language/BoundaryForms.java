package dev.gistline.language;

/**
 * What the form of the text says on a gap: pairs of words that come again, what kinds of words stand around, how the
 * sentence so far is built, runs of capitals on both sides, how near the next finite verbs are.
 */
final class BoundaryForms {
    static final int MOST = 36;
    private static final int SHORT = 7;
    private static final int RUN = 6;
    private static final int NEAR = 10;

    private BoundaryForms() {}

    /**
     * @param before the gap that the sentence follows, -1 at the start
     * @return how many features {@code into} has then
     */
    static int extract(BoundaryCandidates gaps, int gap, int before, long[] into, int from) {
        int look = gaps.rule[gap] * 2 + (gaps.capital[gap + 1] ? 1 : 0);
        int words = gap - before;
        int n = repeats(gaps, gap, look, into, from);
        n = kinds(gaps, gap, words, look, into, n);
        n = opening(gaps, gap, before, look, into, n);
        n = tags(gaps, gap, look, into, n);
        n = capitals(gaps, gap, before, into, n);
        return verbs(gaps, gap, words, look, into, n);
    }

    private static int repeats(BoundaryCandidates gaps, int gap, int look, long[] into, int from) {
        int across = gaps.recurrence.across(gap);
        int next = gaps.recurrence.opening(gap + 1);
        int last = gaps.recurrence.opening(gap - 1);
        long tags = gaps.tag(gap, -1) * 64L + gaps.tag(gap, 0);
        int n = from;
        into[n++] = Hash.of(100, across, look);
        into[n++] = Hash.of(101, next, look);
        into[n++] = Hash.of(102, across, next, look);
        into[n++] = Hash.of(103, across, next, tags, look);
        into[n++] = Hash.of(104, last, across, next, look);
        return n;
    }

    private static int kinds(BoundaryCandidates gaps, int gap, int words, int look, long[] into, int from) {
        int[] kinds = gaps.kind;
        int last = kinds[gap];
        int next = kinds[gap + 1];
        int n = from;
        into[n++] = Hash.of(110, last, next, look);
        into[n++] = Hash.of(111, gap > 0 ? kinds[gap - 1] : -1, last, next, look);
        into[n++] = Hash.of(112, last, next, gap + 2 < kinds.length ? kinds[gap + 2] : -1, look);
        into[n++] = Hash.of(113, last, gaps.tag(gap, 0), look);
        into[n++] = Hash.of(114, next, gaps.tag(gap, -1), look);
        into[n++] = Hash.of(115, last, next, Math.min(words, 8), look);
        return n;
    }

    /** Greetings, signatures and headings are short, and built alike. */
    private static int opening(BoundaryCandidates gaps, int gap, int before, int look, long[] into, int from) {
        long first = gaps.word[before + 1];
        long both = gaps.tag(gap, -1) * 64L + gaps.tag(gap, 0);
        int n = from;
        int length = gaps.tokens(before, gap);
        if (length <= SHORT) {
            long tags = 7;
            for (int i = length; i > 0; i--) {
                tags = Hash.of(119, tags, gaps.tag(gap, -i));
            }
            into[n++] = Hash.of(120, tags, look);
            into[n++] = Hash.of(121, tags, gaps.tag(gap, 0), look);
            into[n++] = Hash.of(122, tags, first, look);
            into[n++] = Hash.of(123, tags, gaps.tag(gap, 0), gaps.tag(gap, 1), look);
        }
        into[n++] = Hash.of(124, first, Math.min(gap - before, 10), look);
        into[n++] = Hash.of(125, first, both, look);
        return n;
    }

    /** Longer runs of tags than {@link BoundaryTags} has. */
    private static int tags(BoundaryCandidates gaps, int gap, int look, long[] into, int from) {
        int n = from;
        long ahead = Hash.of(130, gaps.tag(gap, 0), gaps.tag(gap, 1), gaps.tag(gap, 2));
        long behind = Hash.of(140, gaps.tag(gap, -1), gaps.tag(gap, -2), gaps.tag(gap, -3));
        into[n++] = Hash.of(133, ahead, gaps.tag(gap, 3), look);
        into[n++] = Hash.of(134, ahead, gaps.tag(gap, 3), gaps.tag(gap, 4), look);
        into[n++] = Hash.of(143, behind, look);
        into[n++] = Hash.of(144, behind, gaps.tag(gap, -4), look);
        into[n++] = Hash.of(145, behind, gaps.tag(gap, -4), gaps.tag(gap, -5), look);
        return n;
    }

    private static int capitals(BoundaryCandidates gaps, int gap, int before, long[] into, int from) {
        int rule = gaps.rule[gap];
        int left = 0;
        while (left < RUN && gap - left > before && gaps.capital[gap - left]) {
            left++;
        }
        int right = 0;
        while (right < RUN && gap + right < gaps.size && gaps.capital[gap + right + 1]) {
            right++;
        }
        int after = gaps.tag(gap, right);
        int words = gap - before;
        int n = from;
        into[n++] = Hash.of(150, left, right, rule);
        into[n++] = Hash.of(151, left, right, gaps.tag(gap, 0), gaps.tag(gap, -1));
        into[n++] = Hash.of(152, left, right, Math.min(words, 8), rule);
        into[n++] = Hash.of(153, left, right, after, rule);
        into[n++] = Hash.of(154, right, after, Math.min(words, 6) * 2L + (left > 0 ? 1 : 0), rule);
        return n;
    }

    private static int verbs(BoundaryCandidates gaps, int gap, int words, int look, long[] into, int from) {
        int behind = 1;
        while (behind <= NEAR && (gap < behind || gaps.verbs(gap - behind, gap) == 0)) {
            behind++;
        }
        int ahead = 1;
        while (ahead <= NEAR && gaps.verbs(gap, gap + ahead) == 0) {
            ahead++;
        }
        int n = from;
        into[n++] = Hash.of(160, behind, ahead, look);
        into[n++] = Hash.of(161, behind, ahead, gaps.tag(gap, 0), gaps.rule[gap]);
        into[n++] = Hash.of(162, ahead, gaps.tag(gap, 0), gaps.tag(gap, 1), look);
        into[n++] = Hash.of(163, behind, gaps.tag(gap, -1), look);
        into[n++] = Hash.of(164, behind, ahead, Math.min(words, 12) / 2, look);
        return n;
    }
}
