package dev.gistline.language;

/**
 * The features by which {@link Parser} chooses a transition: the configurations of Zhang and Nivre (2011) for the
 * arc-hybrid stack, with word clusters as Koo, Carreras and Collins (2008) use them. A template is a number and the parts that
 * it joins, each what is looked at of a word: the letters name it as that paper does: {@code t[s0]} is the tag of the
 * topmost word on the stack. The numbers are part of the trained model.
 */
final class TransitionFeatures {
    static final int MOST = 160;
    private static final int FARTHEST = 7;
    private static final int MOST_CHILDREN = 3;

    /** Of each word: itself, its tag, both as one, its cluster, and the class of clusters that this is in. */
    private long[] w = {};

    private long[] t = {};
    private long[] b = {};
    private long[] c = {};
    private long[] c4 = {};
    /** What stands at each word's place for the next finite verb, mark or wh-word. */
    private long[] ahead = {};

    /** The top of the stack and what is below it; the next word and what follows it. */
    private int s0;

    private int s1;
    private int s2;
    private int n0;
    private int n1;
    private int n2;
    private int n3;

    /** Their outermost children so far, left and right, and those next to these. */
    private int s0l;

    private int s0l2;
    private int s0r;
    private int s0r2;
    private int s1l;
    private int s1r;
    private int n0l;
    private int n0l2;

    /** Stands for a word that is not there. */
    private int none;

    /** Extracts those of the state that the parser is in. */
    void extract(ParserState state, ParserWords words, Features into) {
        look(state, words);
        into.clear();
        into.add(99, 1);
        singleWords(into);
        wordsTogether(into);
        children(into);
        distances(state, into);
        labels(state, into);
        clusters(into);
        verbsAhead(into);
    }

    private void look(ParserState state, ParserWords words) {
        w = words.word;
        t = words.tag;
        b = words.both;
        c = words.cluster;
        c4 = words.coarse;
        ahead = words.ahead;
        none = words.size + 1;
        s0 = word(state.top());
        s1 = word(state.second());
        s2 = word(state.third());
        n0 = state.next;
        n1 = Math.min(n0 + 1, none);
        n2 = Math.min(n0 + 2, none);
        n3 = Math.min(n0 + 3, none);
        s0l = child(state.left, s0);
        s0l2 = child(state.left2, s0);
        s0r = child(state.right, s0);
        s0r2 = child(state.right2, s0);
        s1l = child(state.left, s1);
        s1r = child(state.right, s1);
        n0l = child(state.left, n0);
        n0l2 = child(state.left2, n0);
    }

    private void singleWords(Features into) {
        into.add(1, w[s0]);
        into.add(2, t[s0]);
        into.add(3, b[s0]);
        into.add(4, w[n0]);
        into.add(5, t[n0]);
        into.add(6, b[n0]);
        into.add(7, w[n1]);
        into.add(8, t[n1]);
        into.add(9, b[n1]);
        into.add(10, w[n2]);
        into.add(11, t[n2]);
        into.add(12, w[s1]);
        into.add(13, t[s1]);
        into.add(14, b[s1]);
        into.add(15, t[s2]);
    }

    /** Pairs, triples and fours of neighbours on the stack and before it. */
    private void wordsTogether(Features into) {
        into.add(16, w[s0], w[n0]);
        into.add(17, b[s0], b[n0]);
        into.add(18, b[s0], t[n0]);
        into.add(19, t[s0], b[n0]);
        into.add(20, t[s0], t[n0]);
        into.add(21, w[s0], t[n0]);
        into.add(22, t[s0], w[n0]);
        into.add(23, t[n0], t[n1]);
        into.add(24, t[n0], t[n1], t[n2]);
        into.add(25, t[s0], t[n0], t[n1]);
        into.add(26, t[s1], t[s0]);
        into.add(27, t[s1], t[s0], t[n0]);
        into.add(28, w[s1], w[s0]);
        into.add(29, t[s1], w[s0]);
        into.add(30, w[s1], t[s0]);
        into.add(31, w[s1], t[n0]);
        into.add(32, t[s1], t[n0]);
        into.add(33, t[s2], t[s1], t[s0]);
        into.add(34, t[s1], t[s0], t[n0], t[n1]);
        into.add(35, t[s1], t[s0], b[n0]);
    }

    /** What hangs on them already: Zhang and Nivre's unigrams of children and third-order features. */
    private void children(Features into) {
        into.add(36, w[s0l]);
        into.add(37, t[s0l]);
        into.add(38, w[s0r]);
        into.add(39, t[s0r]);
        into.add(40, w[n0l]);
        into.add(41, t[n0l]);
        into.add(42, t[s0l2]);
        into.add(43, t[s0r2]);
        into.add(44, t[n0l2]);
        into.add(45, w[s1r]);
        into.add(46, t[s1r]);
        into.add(47, t[s1l]);
        into.add(48, t[s0], t[s0l], t[s0l2]);
        into.add(49, t[s0], t[s0r], t[s0r2]);
        into.add(50, t[n0], t[n0l], t[n0l2]);
        into.add(51, t[s0], t[s0l], t[n0]);
        into.add(52, t[s0], t[s0r], t[n0]);
        into.add(53, t[s0], t[n0], t[n0l]);
        into.add(54, w[s0], t[s0r], t[n0]);
        into.add(55, t[s1], t[s1r], t[s0]);
        into.add(56, t[s1], t[s0], t[s0r]);
        into.add(57, t[s1], t[s0], t[s0l]);
        into.add(58, w[s0], w[s0r]);
        into.add(59, w[s1], w[s1r], t[s0]);
    }

    /** How far apart they stand, and how many children they have: Zhang and Nivre's distance and valency. */
    private void distances(ParserState state, Features into) {
        int far = s0 == none ? 0 : Math.min(n0 - s0, FARTHEST);
        int near = s1 == none ? 0 : Math.min(s0 - s1, FARTHEST);
        int vl = s0 == none ? 0 : Math.min(state.lefts[s0], MOST_CHILDREN);
        int vr = s0 == none ? 0 : Math.min(state.rights[s0], MOST_CHILDREN);
        int vn = Math.min(state.lefts[n0], MOST_CHILDREN);
        into.add(60, w[s0], far);
        into.add(61, t[s0], far);
        into.add(62, w[n0], far);
        into.add(63, t[n0], far);
        into.add(64, t[s0], t[n0], far);
        into.add(65, t[s1], t[s0], near);
        into.add(66, w[s0], vr);
        into.add(67, w[s0], vl);
        into.add(68, t[s0], vr);
        into.add(69, t[s0], vl);
        into.add(70, w[n0], vn);
        into.add(71, t[n0], vn);
        into.add(72, t[s0], vr, t[n0]);
        into.add(73, w[s0], vr, t[n0]);
        into.add(74, w[s0], t[n0], t[n1]);
        into.add(75, w[n0], t[s0], t[n1]);
        into.add(76, Math.min(state.depth, 3), t[n0], t[s0]);
    }

    /** What the arcs are called that they have: Zhang and Nivre's labels and sets of labels. */
    private void labels(ParserState state, Features into) {
        long leftOf0 = s0 == none ? 1 : state.leftLabels[s0];
        long rightOf0 = s0 == none ? 1 : state.rightLabels[s0];
        long leftOfNext = state.leftLabels[n0];
        long leftOf1 = s1 == none ? 1 : state.leftLabels[s1];
        long rightOf1 = s1 == none ? 1 : state.rightLabels[s1];
        into.add(80, label(state, s0l), t[s0]);
        into.add(81, label(state, s0r), t[s0]);
        into.add(82, label(state, n0l), t[n0]);
        into.add(83, label(state, s1r), t[s1]);
        into.add(84, leftOf0, t[s0]);
        into.add(85, rightOf0, t[s0]);
        into.add(86, leftOfNext, t[n0]);
        into.add(87, leftOf0, w[s0]);
        into.add(88, rightOf0, w[s0]);
        into.add(89, leftOfNext, w[n0]);
        into.add(90, rightOf0, t[s0], t[n0]);
        into.add(91, leftOf0, rightOf0, t[s0], t[n0]);
        into.add(92, rightOf1, t[s1], t[s0]);
        into.add(93, leftOf1, rightOf1, w[s1], t[s0]);
        into.add(94, leftOfNext, t[s0], t[n0]);
        into.add(95, leftOf1, rightOf1, t[s1], t[s0]);
    }

    /** Clusters in the place of words and tags, after Koo, Carreras and Collins; and the longest runs of tags. */
    private void clusters(Features into) {
        into.add(100, c[s0], c[n0]);
        into.add(101, c[s1], c[s0]);
        into.add(102, c[s0], t[n0]);
        into.add(103, t[s0], c[n0]);
        into.add(104, c4[s0], c4[n0], t[s0]);
        into.add(105, c4[s1], c4[s0], t[s0]);
        into.add(106, c4[s1], c4[s0], c4[n0]);
        into.add(107, c4[s0], c4[n0], c4[n1]);
        into.add(108, c[s1], t[s0]);
        into.add(109, t[s1], c[s0]);
        into.add(110, c[s0], w[n0]);
        into.add(111, w[s0], c[n0]);
        into.add(112, c[n1], t[s0], t[n0]);
        into.add(113, c[s1], w[s0]);
        into.add(114, w[s1], c[s0]);
        into.add(115, c4[s1], c4[s0], t[n0], t[s0]);
        into.add(116, t[n0], t[n1], t[n2], t[n3]);
        into.add(117, t[s0], t[n0], t[n1], t[n2]);
    }

    /** "after the council voted": whether a phrase is a subject shows in the verb after it. */
    private void verbsAhead(Features into) {
        into.add(118, t[s0], ahead[n0]);
        into.add(119, w[s0], ahead[n0]);
        into.add(120, t[s0], t[n0], ahead[n1]);
        into.add(121, t[s1], t[s0], ahead[n0]);
    }

    private int word(int at) {
        return at < 0 ? none : at;
    }

    private int child(int[] children, int word) {
        return word == none || children[word] < 0 ? none : children[word];
    }

    private int label(ParserState state, int word) {
        return word == none ? ParserState.NONE : state.label[word];
    }
}
