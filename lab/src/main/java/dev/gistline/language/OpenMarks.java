package dev.gistline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence some of whose words' marks are left open: what a corpus does not mark, or marks as the others would not, is no
 * truth to learn.
 *
 * @param allowed for each word the marks that may be right, as bits
 */
record OpenMarks(NameCorpus.Marked sentence, int[] allowed) {
    private static final int MISC = NameFinder.TYPES.indexOf(Name.Type.MISC);

    /** A mark that the other corpora give so small a chance is doubted. */
    private static final double DOUBT = 0.1;

    /** Where the corpus does not mark other names, a word outside its names may be part of one. */
    static OpenMarks of(NameCorpus.Marked sentence) {
        int[] allowed = new int[sentence.marks().length];
        for (int i = 0; i < allowed.length; i++) {
            int mark = sentence.marks()[i];
            allowed[i] = 1 << mark;
            for (int part = 0; mark == 0 && !sentence.misc() && part < 4; part++) {
                allowed[i] |= 1 << NameFinder.mark(MISC, part);
            }
        }
        return new OpenMarks(sentence, allowed);
    }

    /** The sentences with a choice between their own mark and that of {@code others} where these doubt it. */
    static List<OpenMarks> doubted(List<OpenMarks> sentences, NameField others, Clusters clusters) {
        NameFinder finder = others.finder();
        NameFinder.Scratch scratch = new NameFinder.Scratch();
        Words words = new Words();
        List<OpenMarks> doubted = new ArrayList<>(sentences.size());
        for (OpenMarks each : sentences) {
            words.fill(each.sentence.words(), clusters);
            finder.mark(words, scratch);
            double[] chances = others.marginals(each.sentence);
            int[] allowed = each.allowed.clone();
            for (int i = 0; i < allowed.length; i++) {
                if (chances[i * NameFinder.MARKS + each.sentence.marks()[i]] < DOUBT) {
                    allowed[i] |= 1 << scratch.marks[i];
                }
            }
            doubted.add(new OpenMarks(each.sentence, allowed));
        }
        return doubted;
    }

    /** The marks of the corpus, but those found where they may be right; names are taken whole from the one or the other. */
    int[] right(int[] found) {
        int[] right = sentence.marks().clone();
        int begin = 0;
        boolean may = true;
        for (int i = 0; i <= right.length; i++) {
            if (i == right.length || starts(right[i]) && starts(found[i])) {
                if (may) {
                    System.arraycopy(found, begin, right, begin, i - begin);
                }
                begin = i;
                may = true;
            }
            may &= i < right.length && (allowed[i] >>> found[i] & 1) != 0;
        }
        return right;
    }

    /** Whether no name goes on from the word before. */
    private static boolean starts(int mark) {
        return NameFinder.follows(0, mark);
    }
}
