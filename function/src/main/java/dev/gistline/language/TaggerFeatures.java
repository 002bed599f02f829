package dev.gistline.language;

/**
 * The features of {@link Tagger}: words, affixes and shapes as Ratnaparkhi (1996) has them, and word clusters, which
 * carry what is known of frequent words over to rare ones.
 */
final class TaggerFeatures {
    static final int MOST = 64;
    /** Bits beside those of a word's shape: it opens the sentence; the sentence has no small letter. */
    private static final int OPENS = 256;

    private static final int SHOUTED = 512;

    private TaggerFeatures() {}

    /** @param before the tag of the word before, -1 at the start */
    static void extract(Words words, int index, int before, int twoBefore, Features into) {
        int at = index + Words.PAD;
        int shape = words.shape[at] | (index == 0 ? OPENS : 0) | (words.shouted ? SHOUTED : 0);
        into.clear();
        into.add(1, 0);
        word(words, at, into);
        context(words, at, before, twoBefore, into);
        shapes(words, at, shape, before, twoBefore, into);
        clusters(words, at, shape, before, into);
        longContext(words, at, before, twoBefore, into);
    }

    private static void word(Words words, int i, Features into) {
        into.add(2, words.lower[i]);
        into.add(3, words.form[i]);
        for (int letters = 1; letters <= 4; letters++) {
            into.add(3 + letters, words.suffix(i, letters));
        }
        into.add(8, words.prefix(i, 1));
        into.add(9, words.prefix(i, 2));
        into.add(10, words.prefix(i, 3));
    }

    /** The words around and the tags before. */
    private static void context(Words words, int i, int before, int twoBefore, Features into) {
        long[] lower = words.lower;
        long word = lower[i];
        into.add(11, before);
        into.add(12, before, twoBefore);
        into.add(13, word, before);
        into.add(14, lower[i - 1]);
        into.add(15, lower[i - 2]);
        into.add(16, lower[i + 1]);
        into.add(17, lower[i + 2]);
        into.add(18, lower[i - 1], word);
        into.add(19, word, lower[i + 1]);
        into.add(20, lower[i - 1], lower[i + 1]);
        into.add(21, before, lower[i + 1]);
        into.add(22, words.suffix(i - 1, 3));
        into.add(23, words.suffix(i + 1, 3));
        into.add(24, words.suffix(i + 1, 3), before);
    }

    private static void shapes(Words words, int i, int shape, int before, int twoBefore, Features into) {
        into.add(25, shape);
        into.add(26, shape, before);
        into.add(27, words.outline[i]);
        into.add(28, words.shape[i + 1], shape);
        into.add(29, words.shape[i - 1], shape, before);
        into.add(30, words.suffix(i, 3), before);
        into.add(31, words.suffix(i, 2), before, twoBefore);
        into.add(32, words.suffix(i, 3), shape);
    }

    private static void clusters(Words words, int i, int shape, int before, Features into) {
        int[] cluster = words.cluster;
        int path = cluster[i];
        into.add(40, path);
        into.add(41, path, before);
        into.add(42, path, shape);
        into.add(43, Clusters.prefix(path, 4), words.suffix(i, 2));
        into.add(44, Clusters.prefix(path, 8), words.suffix(i, 3));
        into.add(45, Clusters.prefix(path, 6), before);
        into.add(46, cluster[i + 1]);
        into.add(47, cluster[i + 1], path);
        into.add(48, cluster[i + 1], before);
        into.add(49, Clusters.prefix(cluster[i + 1], 6), path, before);
        into.add(50, cluster[i - 1], path);
        into.add(51, cluster[i + 2]);
        into.add(52, cluster[i - 1]);
        into.add(53, cluster[i + 1], cluster[i + 2]);
        into.add(54, cluster[i - 1], cluster[i + 1]);
        into.add(55, Clusters.prefix(cluster[i + 1], 4), Clusters.prefix(cluster[i + 2], 4), words.lower[i]);
    }

    private static void longContext(Words words, int i, int before, int twoBefore, Features into) {
        long[] lower = words.lower;
        long word = lower[i];
        into.add(56, word, before, twoBefore);
        into.add(57, word, lower[i + 1], lower[i + 2]);
        into.add(58, lower[i - 2], lower[i - 1], word);
    }
}
