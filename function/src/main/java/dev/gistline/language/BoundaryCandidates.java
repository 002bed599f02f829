package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The gaps between the words of a paragraph that may end a sentence, and the tags of the words around them. The tagger
 * does not know yet where sentences begin, so that it reads runs of words, each with some of the words around.
 */
final class BoundaryCandidates {
    private static final int RUN = 80;
    private static final int AROUND = 10;
    private static final int LONGEST = 60;

    final String text;
    final Span block;
    int size;
    /** Ends of the words before. */
    int[] at = new int[64];
    /** Starts of the words after. */
    int[] next = new int[64];
    /** What the rules say: 0 no mark that ends a sentence, 1 one that does not, 2 one that does. */
    int[] rule = new int[64];
    /** Where a sentence begins whatever the gaps around say, between the gap before and this one; else -1. */
    int[] forced = new int[64];
    /** How many gaps on the next one stands that follows a mark. */
    int[] ahead = new int[0];
    /** Finite verbs from the paragraph's start to the gap. */
    int[] verbs = new int[0];

    /** The words without the marks around them: of gap {@code i}, {@code i} stands before it and {@code i + 1} after it. */
    long[] word = new long[0];
    /** What kinds of words they are ({@link WordKinds}). */
    int[] kind = new int[0];
    /** Whether they begin with a capital. */
    boolean[] capital = new boolean[0];

    RecurringPairs recurrence = new RecurringPairs(new long[1], rule);

    private int[] tokens = new int[0];
    private int[] tags = new int[0];
    private final int noTag;

    private BoundaryCandidates(String text, Span block, int noTag) {
        this.text = text;
        this.block = block;
        this.noTag = noTag;
    }

    /** @param decision on each gap as the splitter meets it, for the splitter to go on from */
    static BoundaryCandidates of(
            String text,
            Span block,
            SentenceSplitter splitter,
            Tokeniser tokeniser,
            Tagger tagger,
            SentenceSplitter.Decision decision) {
        BoundaryCandidates gaps = new BoundaryCandidates(text, block, tagger.count());
        int[] began = {block.start()};
        splitter.sentences(text, block, (at, next, start, rule) -> {
            boolean ends = decision.ends(at, next, start, rule);
            gaps.add(at, next, rule, start == began[0] ? -1 : start);
            began[0] = ends ? next : start;
            return ends;
        });
        gaps.look(tokeniser.tokens(text, block), tagger);
        gaps.spell();
        return gaps;
    }

    private void add(int end, int start, int seen, int begun) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
            rule = Arrays.copyOf(rule, 2 * size);
            forced = Arrays.copyOf(forced, 2 * size);
        }
        at[size] = end;
        next[size] = start;
        rule[size] = seen;
        forced[size++] = begun;
    }

    private void look(List<Span> spans, Tagger tagger) {
        tags = tags(spans, tagger);
        tokens = new int[size];
        verbs = new int[size];
        ahead = new int[size];
        int token = 0;
        int finite = 0;
        for (int i = 0; i < size; i++) {
            for (; token < tags.length && spans.get(token).start() < next[i]; token++) {
                finite += TagClasses.isFinite(tagger.name(tags[token])) ? 1 : 0;
            }
            tokens[i] = token;
            verbs[i] = finite;
        }
        for (int i = size - 1, mark = size; i >= 0; i--) {
            ahead[i] = mark - i;
            mark = rule[i] > 0 ? i : mark;
        }
    }

    private void spell() {
        word = new long[size + 1];
        kind = new int[size + 1];
        capital = new boolean[size + 1];
        for (int i = 0; i <= size; i++) {
            int start = i == 0 ? block.start() : next[i - 1];
            int end = start;
            while (end < block.end() && !CharacterKinds.isSpace(text.charAt(end))) {
                end++;
            }
            String all = text.substring(start, Math.min(end, start + LONGEST));
            word[i] = Hash.ofText(CharacterKinds.core(all).toLowerCase(Locale.ROOT));
            kind[i] = WordKinds.of(all);
            capital[i] = start < block.end() && Character.isUpperCase(text.charAt(start));
        }
        recurrence = new RecurringPairs(word, rule);
    }

    private int[] tags(List<Span> spans, Tagger tagger) {
        int[] all = new int[spans.size()];
        Words words = new Words();
        Tagger.Scratch scratch = new Tagger.Scratch();
        int[] run = new int[RUN + 2 * AROUND];
        for (int from = 0; from < all.length; from += RUN) {
            int low = Math.max(0, from - AROUND);
            int high = Math.min(all.length, from + RUN + AROUND);
            List<String> forms = new ArrayList<>(high - low);
            spans.subList(low, high).forEach(span -> forms.add(span.in(text)));
            words.fill(forms, Clusters.shared());
            tagger.tag(words, scratch, run);
            System.arraycopy(run, from - low, all, from, Math.min(RUN, all.length - from));
        }
        return all;
    }

    /** The tag of a word by its place after the gap, from 0, or before it, from -1; a number of its own outside the text. */
    int tag(int gap, int place) {
        int token = gap < 0 ? -1 : tokens[gap] + place;
        return token < 0 || token >= tags.length ? noTag : tags[token];
    }

    /** How many tokens stand between two gaps, the first -1 for the paragraph's start. */
    int tokens(int from, int to) {
        return tokens[to] - (from < 0 ? 0 : tokens[from]);
    }

    /** How many finite verbs stand between two gaps, the first -1 for the paragraph's start. */
    int verbs(int from, int to) {
        return verbs[Math.min(to, size - 1)] - (from < 0 ? 0 : verbs[from]);
    }

    /** Where a sentence begins that follows gap {@code before}. */
    int start(int before) {
        boolean begun = before + 1 < size && forced[before + 1] >= 0;
        return begun ? forced[before + 1] : before < 0 ? block.start() : next[before];
    }
}
