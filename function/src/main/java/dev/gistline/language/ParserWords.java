package dev.gistline.language;

/**
 * What the parser looks at in the words of one sentence. At {@code size} stands the root, at {@code size + 1} the word
 * that is not there.
 */
final class ParserWords {
    int size;
    long[] word = new long[0];
    long[] tag = new long[0];
    long[] both = new long[0];
    long[] cluster = new long[0];
    long[] coarse = new long[0];
    long[] middle = new long[0];
    int[] tagNumber = new int[0];
    /** A bit for each tag among the dependents on one side, once the tree stands. */
    long[] leftTags = new long[0];

    long[] rightTags = new long[0];
    long[] cues = new long[0];
    /** The first finite verb, mark or wh-word from here on, and how far off it is. */
    long[] ahead = new long[0];

    void fill(Words words, int[] tags, TagClasses classes) {
        size = words.size;
        if (word.length < size + 2) {
            int grown = size + 2 + size / 2;
            word = new long[grown];
            tag = new long[grown];
            both = new long[grown];
            cluster = new long[grown];
            coarse = new long[grown];
            middle = new long[grown];
            tagNumber = new int[grown];
            leftTags = new long[grown];
            rightTags = new long[grown];
            cues = new long[grown];
            ahead = new long[grown];
        }
        for (int i = 0; i < size; i++) {
            int path = words.cluster[i + Words.PAD];
            set(i, words.lower[i + Words.PAD], tags[i], path);
        }
        set(size, 101, 201, 1);
        set(size + 1, 102, 202, 1);
        lookAhead(classes);
    }

    private void lookAhead(TagClasses classes) {
        ahead[size + 1] = 8;
        ahead[size] = 7;
        long landmark = 7;
        int at = size;
        for (int i = size - 1; i >= 0; i--) {
            if (classes.landmark(tagNumber[i])) {
                landmark = tag[i];
                at = i;
            }
            ahead[i] = Hash.mix(landmark + distance(at - i));
        }
    }

    private static int distance(int words) {
        if (words < 3) {
            return words;
        }
        return words < 5 ? 3 : words < 9 ? 4 : 5;
    }

    private void set(int at, long hash, int number, int path) {
        word[at] = hash;
        tagNumber[at] = number;
        tag[at] = Hash.mix(number + 1000);
        both[at] = Hash.mix(hash + tag[at]);
        cluster[at] = Hash.mix(path + 3);
        coarse[at] = Hash.mix(Clusters.prefix(path, 4) + 5L);
        middle[at] = Hash.mix(Clusters.prefix(path, 6) + 7L);
    }
}
