package dev.gistline.language;

/** The features of {@link NameFinder}: words, shapes and affixes in a window, and word clusters at several depths. */
final class NameFeatures {
    static final int MOST = 96;
    private static final int[] DEPTHS = {4, 6, 8, 10, 12};

    private NameFeatures() {}

    static void extract(Words words, int index, Features features) {
        long[] into = features.hashes;
        int i = index + Words.PAD;
        long[] form = words.form;
        long[] lower = words.lower;
        int[] shape = words.shape;
        long[] outline = words.outline;
        int[] cluster = words.cluster;
        int n = 0;
        into[n++] = Hash.of(1, 0);
        for (int d = -2; d <= 2; d++) {
            into[n++] = Hash.of(10 + d, lower[i + d]);
            into[n++] = Hash.of(20 + d, outline[i + d]);
            into[n++] = Hash.of(100 + d, cluster[i + d]);
        }
        for (int d = -1; d <= 1; d++) {
            into[n++] = Hash.of(30 + d, form[i + d]);
        }
        into[n++] = Hash.of(40, lower[i - 1], lower[i]);
        into[n++] = Hash.of(41, lower[i], lower[i + 1]);
        into[n++] = Hash.of(42, outline[i - 1], outline[i]);
        into[n++] = Hash.of(43, outline[i], outline[i + 1]);
        into[n++] = Hash.of(44, lower[i - 1], lower[i + 1]);
        into[n++] = Hash.of(45, outline[i - 1], outline[i], outline[i + 1]);
        into[n++] = Hash.of(46, lower[i - 1], outline[i]);
        into[n++] = Hash.of(47, outline[i], lower[i + 1]);
        into[n++] = Hash.of(48, outline[i], index == 0 ? 1 : 0);
        into[n++] = Hash.of(49, outline[i], words.shouted ? 1 : 0);
        if (index == 0) {
            into[n++] = Hash.of(50, lower[i]);
        }
        for (int k = 1; k <= Math.min(4, words.length[i]); k++) {
            into[n++] = Hash.of(60 + k, words.prefix(i, k));
            into[n++] = Hash.of(70 + k, words.suffix(i, k));
        }
        into[n++] = Hash.of(81, words.suffix(i - 1, 3));
        into[n++] = Hash.of(82, words.suffix(i + 1, 3));
        into[n++] = Hash.of(83, shape[i], shape[i - 1], shape[i + 1]);
        for (int depth : DEPTHS) {
            into[n++] = Hash.of(110 + depth, Clusters.prefix(cluster[i], depth));
        }
        for (int d = -1; d <= 1; d += 2) {
            into[n++] = Hash.of(130 + d, Clusters.prefix(cluster[i + d], 4));
            into[n++] = Hash.of(140 + d, Clusters.prefix(cluster[i + d], 8));
        }
        into[n++] = Hash.of(150, cluster[i], outline[i]);
        into[n++] = Hash.of(151, cluster[i - 1], cluster[i]);
        into[n++] = Hash.of(152, cluster[i], cluster[i + 1]);
        into[n++] = Hash.of(153, Clusters.prefix(cluster[i - 1], 8), outline[i], Clusters.prefix(cluster[i + 1], 8));
        features.count = n;
    }
}
