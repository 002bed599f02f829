package dev.gistline.language;

/**
 * The features by which {@link Parser} chooses a transition: the configurations of Zhang and Nivre (2011) for the
 * arc-hybrid stack, with word clusters as Koo, Carreras and Collins (2008) use them.
 */
final class TransitionFeatures {
    static final int MOST = 160;

    private TransitionFeatures() {}

    static void extract(ParserState state, ParserWords words, Features features) {
        long[] into = features.hashes;
        int none = words.size + 1;
        long[] w = words.word;
        long[] t = words.tag;
        long[] b = words.both;
        long[] c = words.cluster;
        long[] c4 = words.coarse;
        int s0 = at(state.top(), none);
        int s1 = at(state.second(), none);
        int s2 = at(state.third(), none);
        int n0 = state.next;
        int n1 = Math.min(n0 + 1, none);
        int n2 = Math.min(n0 + 2, none);
        int n3 = Math.min(n0 + 3, none);
        int l0 = child(state.left, s0, none);
        int l0b = child(state.left2, s0, none);
        int r0 = child(state.right, s0, none);
        int r0b = child(state.right2, s0, none);
        int ln = child(state.left, n0, none);
        int lnb = child(state.left2, n0, none);
        int r1 = child(state.right, s1, none);
        int l1 = child(state.left, s1, none);
        int far = s0 == none ? 0 : Math.min(n0 - s0, 7);
        int near = s1 == none ? 0 : Math.min(s0 - s1, 7);
        int vl = s0 == none ? 0 : Math.min(state.lefts[s0], 3);
        int vr = s0 == none ? 0 : Math.min(state.rights[s0], 3);
        int vn = Math.min(state.lefts[n0], 3);
        int n = 0;
        into[n++] = Hash.of(99, 1);
        into[n++] = Hash.of(1, w[s0]);
        into[n++] = Hash.of(2, t[s0]);
        into[n++] = Hash.of(3, b[s0]);
        into[n++] = Hash.of(4, w[n0]);
        into[n++] = Hash.of(5, t[n0]);
        into[n++] = Hash.of(6, b[n0]);
        into[n++] = Hash.of(7, w[n1]);
        into[n++] = Hash.of(8, t[n1]);
        into[n++] = Hash.of(9, b[n1]);
        into[n++] = Hash.of(10, w[n2]);
        into[n++] = Hash.of(11, t[n2]);
        into[n++] = Hash.of(12, w[s1]);
        into[n++] = Hash.of(13, t[s1]);
        into[n++] = Hash.of(14, b[s1]);
        into[n++] = Hash.of(15, t[s2]);
        into[n++] = Hash.of(16, w[s0], w[n0]);
        into[n++] = Hash.of(17, b[s0], b[n0]);
        into[n++] = Hash.of(18, b[s0], t[n0]);
        into[n++] = Hash.of(19, t[s0], b[n0]);
        into[n++] = Hash.of(20, t[s0], t[n0]);
        into[n++] = Hash.of(21, w[s0], t[n0]);
        into[n++] = Hash.of(22, t[s0], w[n0]);
        into[n++] = Hash.of(23, t[n0], t[n1]);
        into[n++] = Hash.of(24, t[n0], t[n1], t[n2]);
        into[n++] = Hash.of(25, t[s0], t[n0], t[n1]);
        into[n++] = Hash.of(26, t[s1], t[s0]);
        into[n++] = Hash.of(27, t[s1], t[s0], t[n0]);
        into[n++] = Hash.of(28, w[s1], w[s0]);
        into[n++] = Hash.of(29, t[s1], w[s0]);
        into[n++] = Hash.of(30, w[s1], t[s0]);
        into[n++] = Hash.of(31, w[s1], t[n0]);
        into[n++] = Hash.of(32, t[s1], t[n0]);
        into[n++] = Hash.of(33, t[s2], t[s1], t[s0]);
        into[n++] = Hash.of(34, t[s1], t[s0], t[n0], t[n1]);
        into[n++] = Hash.of(35, t[s1], t[s0], b[n0]);
        into[n++] = Hash.of(36, w[l0]);
        into[n++] = Hash.of(37, t[l0]);
        into[n++] = Hash.of(38, w[r0]);
        into[n++] = Hash.of(39, t[r0]);
        into[n++] = Hash.of(40, w[ln]);
        into[n++] = Hash.of(41, t[ln]);
        into[n++] = Hash.of(42, t[l0b]);
        into[n++] = Hash.of(43, t[r0b]);
        into[n++] = Hash.of(44, t[lnb]);
        into[n++] = Hash.of(45, w[r1]);
        into[n++] = Hash.of(46, t[r1]);
        into[n++] = Hash.of(47, t[l1]);
        into[n++] = Hash.of(48, t[s0], t[l0], t[l0b]);
        into[n++] = Hash.of(49, t[s0], t[r0], t[r0b]);
        into[n++] = Hash.of(50, t[n0], t[ln], t[lnb]);
        into[n++] = Hash.of(51, t[s0], t[l0], t[n0]);
        into[n++] = Hash.of(52, t[s0], t[r0], t[n0]);
        into[n++] = Hash.of(53, t[s0], t[n0], t[ln]);
        into[n++] = Hash.of(54, w[s0], t[r0], t[n0]);
        into[n++] = Hash.of(55, t[s1], t[r1], t[s0]);
        into[n++] = Hash.of(56, t[s1], t[s0], t[r0]);
        into[n++] = Hash.of(57, t[s1], t[s0], t[l0]);
        into[n++] = Hash.of(58, w[s0], w[r0]);
        into[n++] = Hash.of(59, w[s1], w[r1], t[s0]);
        into[n++] = Hash.of(60, w[s0], far);
        into[n++] = Hash.of(61, t[s0], far);
        into[n++] = Hash.of(62, w[n0], far);
        into[n++] = Hash.of(63, t[n0], far);
        into[n++] = Hash.of(64, t[s0], t[n0], far);
        into[n++] = Hash.of(65, t[s1], t[s0], near);
        into[n++] = Hash.of(66, w[s0], vr);
        into[n++] = Hash.of(67, w[s0], vl);
        into[n++] = Hash.of(68, t[s0], vr);
        into[n++] = Hash.of(69, t[s0], vl);
        into[n++] = Hash.of(70, w[n0], vn);
        into[n++] = Hash.of(71, t[n0], vn);
        into[n++] = Hash.of(72, t[s0], vr, t[n0]);
        into[n++] = Hash.of(73, w[s0], vr, t[n0]);
        into[n++] = Hash.of(74, w[s0], t[n0], t[n1]);
        into[n++] = Hash.of(75, w[n0], t[s0], t[n1]);
        into[n++] = Hash.of(76, Math.min(state.depth, 3), t[n0], t[s0]);
        n = labels(state, words, s0, s1, l0, r0, ln, r1, into, n);
        into[n++] = Hash.of(100, c[s0], c[n0]);
        into[n++] = Hash.of(101, c[s1], c[s0]);
        into[n++] = Hash.of(102, c[s0], t[n0]);
        into[n++] = Hash.of(103, t[s0], c[n0]);
        into[n++] = Hash.of(104, c4[s0], c4[n0], t[s0]);
        into[n++] = Hash.of(105, c4[s1], c4[s0], t[s0]);
        into[n++] = Hash.of(106, c4[s1], c4[s0], c4[n0]);
        into[n++] = Hash.of(107, c4[s0], c4[n0], c4[n1]);
        into[n++] = Hash.of(108, c[s1], t[s0]);
        into[n++] = Hash.of(109, t[s1], c[s0]);
        into[n++] = Hash.of(110, c[s0], w[n0]);
        into[n++] = Hash.of(111, w[s0], c[n0]);
        into[n++] = Hash.of(112, c[n1], t[s0], t[n0]);
        into[n++] = Hash.of(113, c[s1], w[s0]);
        into[n++] = Hash.of(114, w[s1], c[s0]);
        into[n++] = Hash.of(115, c4[s1], c4[s0], t[n0], t[s0]);
        into[n++] = Hash.of(116, t[n0], t[n1], t[n2], t[n3]);
        into[n++] = Hash.of(117, t[s0], t[n0], t[n1], t[n2]);
        // "after the council voted": whether a phrase is a subject shows in the verb after it.
        long[] ahead = words.ahead;
        into[n++] = Hash.of(118, t[s0], ahead[n0]);
        into[n++] = Hash.of(119, w[s0], ahead[n0]);
        into[n++] = Hash.of(120, t[s0], t[n0], ahead[n1]);
        into[n++] = Hash.of(121, t[s1], t[s0], ahead[n0]);
        features.count = n;
    }

    private static int labels(
            ParserState state, ParserWords words, int s0, int s1, int l0, int r0, int ln, int r1, long[] into, int at) {
        int none = words.size + 1;
        long[] w = words.word;
        long[] t = words.tag;
        int n0 = state.next;
        long leftOf0 = s0 == none ? 1 : state.leftLabels[s0];
        long rightOf0 = s0 == none ? 1 : state.rightLabels[s0];
        long leftOfNext = state.leftLabels[n0];
        long leftOf1 = s1 == none ? 1 : state.leftLabels[s1];
        long rightOf1 = s1 == none ? 1 : state.rightLabels[s1];
        int n = at;
        into[n++] = Hash.of(80, label(state, l0, none), t[s0]);
        into[n++] = Hash.of(81, label(state, r0, none), t[s0]);
        into[n++] = Hash.of(82, label(state, ln, none), t[n0]);
        into[n++] = Hash.of(83, label(state, r1, none), t[s1]);
        into[n++] = Hash.of(84, leftOf0, t[s0]);
        into[n++] = Hash.of(85, rightOf0, t[s0]);
        into[n++] = Hash.of(86, leftOfNext, t[n0]);
        into[n++] = Hash.of(87, leftOf0, w[s0]);
        into[n++] = Hash.of(88, rightOf0, w[s0]);
        into[n++] = Hash.of(89, leftOfNext, w[n0]);
        into[n++] = Hash.of(90, rightOf0, t[s0], t[n0]);
        into[n++] = Hash.of(91, leftOf0, rightOf0, t[s0], t[n0]);
        into[n++] = Hash.of(92, rightOf1, t[s1], t[s0]);
        into[n++] = Hash.of(93, leftOf1, rightOf1, w[s1], t[s0]);
        into[n++] = Hash.of(94, leftOfNext, t[s0], t[n0]);
        into[n++] = Hash.of(95, leftOf1, rightOf1, t[s1], t[s0]);
        return n;
    }

    private static int at(int word, int none) {
        return word < 0 ? none : word;
    }

    private static int child(int[] children, int word, int none) {
        return word == none || children[word] < 0 ? none : children[word];
    }

    private static int label(ParserState state, int word, int none) {
        return word == none ? ParserState.NONE : state.label[word];
    }
}
