package dev.gistline.article;

/**
 * How the words of a line go with those of the lines around it, of the article's beginning and of the whole page: text
 * goes on with the names and words of the lines before, teasers bring new ones and say what stands elsewhere too.
 */
final class LexicalFeatures {
    /** How many lines with content are near on either side. */
    private static final int NEAR = 6;

    /** In how many lines on either side others of a line's form are counted. */
    private static final int WIDE = 15;

    private static final int LONGEST_PERIOD = 5;

    private final LineShape[] shapes;
    private final boolean[] inFirst;
    /** How often each content word stands in the page, each name in the first run, each triple among lines' first words. */
    private final IntCounts page = new IntCounts();

    private final IntCounts names = new IntCounts();
    private final IntCounts triples = new IntCounts();
    /** The share of each line's content words that lines before hold. */
    private final double[] before;
    /** Length and ending of each line. */
    private final int[] form;
    /** Of the first run's lines. */
    private final double meanWords;

    LexicalFeatures(double[] scores, LineShape[] shapes, ArticleRuns runs, int first) {
        this.shapes = shapes;
        int count = shapes.length;
        inFirst = new boolean[count];
        before = new double[count];
        form = new int[count];
        IntCounts seen = new IntCounts();
        int sum = 0;
        int all = 0;
        for (int i = 0; i < count; i++) {
            LineShape shape = shapes[i];
            inFirst[i] = scores[i] > 0 && runs.at(i) == first;
            int known = 0;
            for (int word : shape.content()) {
                known += seen.has(word) ? 1 : 0;
                page.add(word, 1);
            }
            for (int word : shape.content()) {
                seen.put(word, 1);
            }
            before[i] = share(known, shape.content().length);
            if (inFirst[i]) {
                for (long left = shape.names(); left != 0; left &= left - 1) {
                    names.add(shape.content()[Long.numberOfTrailingZeros(left)], 1);
                }
                sum += shape.words();
                all++;
            }
            int[] hashes = shape.hashes();
            for (int k = 2; k < hashes.length; k++) {
                triples.add(triple(hashes, k), 1);
            }
            form[i] = Math.min(shape.wordBucket(), 8) * 16 + shape.end().ordinal();
        }
        meanWords = all == 0 ? 0 : (double) sum / all;
    }

    private static int triple(int[] hashes, int k) {
        return (hashes[k - 2] * 31 + hashes[k - 1]) * 31 + hashes[k];
    }

    private static double share(int part, int all) {
        return all == 0 ? -1 : (double) part / all;
    }

    void numbers(int i, FeatureVector out) {
        LineShape shape = shapes[i];
        int own = inFirst[i] ? 1 : 0;
        int known = 0;
        for (long left = shape.names(); left != 0; left &= left - 1) {
            known += names.get(shape.content()[Long.numberOfTrailingZeros(left)]) > own ? 1 : 0;
        }
        int all = Long.bitCount(shape.names());
        out.add(all);
        out.add(share(known, all));
        int[] hashes = shape.hashes();
        int repeated = 0;
        for (int k = 2; k < hashes.length; k++) {
            repeated += triples.get(triple(hashes, k)) > 1 ? 1 : 0;
        }
        out.add(share(repeated, Math.max(0, hashes.length - 2)));
        out.add(before[i]);
        int later = 0;
        double rare = 0;
        for (int word : shape.content()) {
            int held = page.get(word);
            later += held > 1 ? 1 : 0;
            rare += 1.0 / held;
        }
        out.add(share(later, shape.content().length));
        out.add(shape.content().length == 0 ? -1 : rare / shape.content().length);
        out.add(near(i, -1));
        out.add(near(i, 1));
        out.add(meanWords);
        out.add(meanWords == 0 ? -1 : shape.words() / meanWords);
        forms(i, out);
    }

    /** The share of the line's content words that the next lines in a direction hold. */
    private double near(int i, int step) {
        int[] content = shapes[i].content();
        if (content.length == 0) {
            return -1;
        }
        IntCounts words = new IntCounts();
        int looked = 0;
        for (int k = i + step; k >= 0 && k < shapes.length && looked < NEAR; k += step) {
            if (shapes[k].content().length > 0) {
                looked++;
                for (int word : shapes[k].content()) {
                    words.put(word, 1);
                }
            }
        }
        int shared = 0;
        for (int word : content) {
            shared += words.has(word) ? 1 : 0;
        }
        return share(shared, content.length);
    }

    /** How many lines around have the form of this one, and how many have it at a fixed distance twice over, as lists do. */
    private void forms(int i, FeatureVector out) {
        int alike = 0;
        int ahead = 0;
        for (int k = Math.max(0, i - WIDE); k < Math.min(form.length, i + WIDE + 1); k++) {
            alike += k != i && form[k] == form[i] ? 1 : 0;
            ahead += k > i && form[k] == form[i] ? 1 : 0;
        }
        int best = 0;
        for (int period = 1; period <= LONGEST_PERIOD; period++) {
            int same = 0;
            for (int k = i - 2 * period; k <= i + 2 * period; k++) {
                if (k >= 0 && k + period < form.length) {
                    same += form[k] == form[k + period] ? 1 : 0;
                }
            }
            best = Math.max(best, same * 12 / (4 * period + 1));
        }
        out.add(alike);
        out.add(ahead);
        out.add(best);
    }
}
