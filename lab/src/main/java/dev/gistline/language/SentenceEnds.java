package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which ends of sentences are found: those that a mark shows, and those of headlines, captions and lists, which nothing but the
 * layout shows.
 *
 * @param marked true ends after a full stop, a question or exclamation mark or an ellipsis, also before closing quotes and brackets
 * @param markedFound how many of those are found
 * @param unmarked all other true ends
 * @param unmarkedFound how many of those are found
 * @param wrong ends that are found and are none
 */
record SentenceEnds(int marked, int markedFound, int unmarked, int unmarkedFound, int wrong) {
    private static final String MARKS = ".!?…";
    private static final String CLOSING = "\"”’')]";

    static SentenceEnds of(String text, Collection<Span> sentences, Collection<Span> found) {
        Set<Integer> ends = ends(found);
        Set<Integer> gold = ends(sentences);
        int[] all = new int[2];
        int[] right = new int[2];
        for (int end : gold) {
            int kind = isMarked(text, end) ? 0 : 1;
            all[kind]++;
            right[kind] += ends.contains(end) ? 1 : 0;
        }
        return new SentenceEnds(all[0], right[0], all[1], right[1], ends.size() - right[0] - right[1]);
    }

    private static Set<Integer> ends(Collection<Span> spans) {
        return spans.stream().map(Span::end).collect(Collectors.toSet());
    }

    private static boolean isMarked(String text, int end) {
        int at = end;
        while (at > 0 && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && MARKS.indexOf(text.charAt(at - 1)) >= 0;
    }

    @Override
    public String toString() {
        return "ends found: with a mark %d of %d, without %d of %d; found that are none %d"
                .formatted(markedFound, marked, unmarkedFound, unmarked, wrong);
    }
}
