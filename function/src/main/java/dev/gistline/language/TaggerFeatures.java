package dev.gistline.language;

/**
 * The features of {@link Tagger}: words, affixes and shapes as Ratnaparkhi (1996) has them, and word clusters, which
 * carry what is known of frequent words over to rare ones.
 */
final class TaggerFeatures {
    static final int MOST = 64;

    private TaggerFeatures() {}

    /** @param before the tag of the word before, -1 at the start */
    static void extract(Words words, int index, int before, int twoBefore, Features features) {
        long[] into = features.hashes;
        int i = index + Words.PAD;
        long[] lower = words.lower;
        int[] cluster = words.cluster;
        long word = lower[i];
        int shape = words.shape[i] | (index == 0 ? 256 : 0) | (words.shouted ? 512 : 0);
        int n = 0;
        into[n++] = Hash.of(1, 0);
        into[n++] = Hash.of(2, word);
        into[n++] = Hash.of(3, words.form[i]);
        for (int k = 1; k <= 4; k++) {
            into[n++] = Hash.of(3 + k, words.suffix(i, k));
        }
        into[n++] = Hash.of(8, words.prefix(i, 1));
        into[n++] = Hash.of(9, words.prefix(i, 2));
        into[n++] = Hash.of(10, words.prefix(i, 3));
        into[n++] = Hash.of(11, before);
        into[n++] = Hash.of(12, before, twoBefore);
        into[n++] = Hash.of(13, word, before);
        into[n++] = Hash.of(14, lower[i - 1]);
        into[n++] = Hash.of(15, lower[i - 2]);
        into[n++] = Hash.of(16, lower[i + 1]);
        into[n++] = Hash.of(17, lower[i + 2]);
        into[n++] = Hash.of(18, lower[i - 1], word);
        into[n++] = Hash.of(19, word, lower[i + 1]);
        into[n++] = Hash.of(20, lower[i - 1], lower[i + 1]);
        into[n++] = Hash.of(21, before, lower[i + 1]);
        into[n++] = Hash.of(22, words.suffix(i - 1, 3));
        into[n++] = Hash.of(23, words.suffix(i + 1, 3));
        into[n++] = Hash.of(24, words.suffix(i + 1, 3), before);
        into[n++] = Hash.of(25, shape);
        into[n++] = Hash.of(26, shape, before);
        into[n++] = Hash.of(27, words.outline[i]);
        into[n++] = Hash.of(28, words.shape[i + 1], shape);
        into[n++] = Hash.of(29, words.shape[i - 1], shape, before);
        into[n++] = Hash.of(30, words.suffix(i, 3), before);
        into[n++] = Hash.of(31, words.suffix(i, 2), before, twoBefore);
        into[n++] = Hash.of(32, words.suffix(i, 3), shape);
        int path = cluster[i];
        into[n++] = Hash.of(40, path);
        into[n++] = Hash.of(41, path, before);
        into[n++] = Hash.of(42, path, shape);
        into[n++] = Hash.of(43, Clusters.prefix(path, 4), words.suffix(i, 2));
        into[n++] = Hash.of(44, Clusters.prefix(path, 8), words.suffix(i, 3));
        into[n++] = Hash.of(45, Clusters.prefix(path, 6), before);
        into[n++] = Hash.of(46, cluster[i + 1]);
        into[n++] = Hash.of(47, cluster[i + 1], path);
        into[n++] = Hash.of(48, cluster[i + 1], before);
        into[n++] = Hash.of(49, Clusters.prefix(cluster[i + 1], 6), path, before);
        into[n++] = Hash.of(50, cluster[i - 1], path);
        into[n++] = Hash.of(51, cluster[i + 2]);
        into[n++] = Hash.of(52, cluster[i - 1]);
        into[n++] = Hash.of(53, cluster[i + 1], cluster[i + 2]);
        into[n++] = Hash.of(54, cluster[i - 1], cluster[i + 1]);
        into[n++] = Hash.of(55, Clusters.prefix(cluster[i + 1], 4), Clusters.prefix(cluster[i + 2], 4), word);
        into[n++] = Hash.of(56, word, before, twoBefore);
        into[n++] = Hash.of(57, word, lower[i + 1], lower[i + 2]);
        into[n++] = Hash.of(58, lower[i - 2], lower[i - 1], word);
        features.count = n;
    }
}
