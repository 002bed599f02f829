package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Trains the decision of {@link SentenceSplitter} on running text: an averaged perceptron on each gap as it is met. */
final class BoundaryTraining {
    private static final int BITS = 17;
    private static final int PASSAGE = 60;
    private static final float MARGIN = 4;

    private final float[] weights = new float[1 << BITS];
    private final double[] moments = new double[1 << BITS];
    private final Clusters clusters;
    private double time = 1;
    private int wrong;
    private Set<Integer> starts = Set.of();

    BoundaryTraining(Clusters clusters) {
        this.clusters = clusters;
    }

    byte[] train(RawText text, int rounds) {
        starts = new HashSet<>();
        text.sentences().forEach(sentence -> starts.add(sentence.start()));
        SentenceSplitter splitter = new SentenceSplitter(Abbreviations.read(), clusters, this::learn);
        for (int round = 0; round < rounds; round++) {
            wrong = 0;
            for (Span passage : passages(text)) {
                splitter.sentences(text.text(), passage, TextStyle.FREE);
            }
            System.err.printf("  boundaries round %d: %d wrong of %d%n", round, wrong, starts.size());
        }
        return pack();
    }

    /** Cut into parts of the length of an article, so that lists are told from running text in each. */
    private List<Span> passages(RawText text) {
        List<Integer> ordered = new ArrayList<>(new TreeSet<>(starts));
        List<Span> passages = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i += PASSAGE) {
            int end = i + PASSAGE < ordered.size()
                    ? ordered.get(i + PASSAGE)
                    : text.text().length();
            passages.add(new Span(ordered.get(i), end));
        }
        return passages;
    }

    /** The truth is what the splitter goes on from, so that it meets each gap in its true sentence. */
    private boolean learn(long[] features, int count, int next) {
        boolean truth = starts.contains(next);
        float score = 0;
        for (int i = 0; i < count; i++) {
            score += weights[(int) features[i] & weights.length - 1];
        }
        // A margin, for most gaps are plain and few would be learnt from.
        if (truth ? score <= MARGIN : score >= -MARGIN) {
            wrong += truth == score > 0 ? 0 : 1;
            for (int i = 0; i < count; i++) {
                int at = (int) features[i] & weights.length - 1;
                weights[at] += truth ? 1 : -1;
                moments[at] += truth ? time : -time;
            }
        }
        time++;
        return truth;
    }

    private byte[] pack() {
        float[] means = new float[weights.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = (float) (weights[i] - moments[i] / time);
        }
        float[] sizes = means.clone();
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(sizes[i]);
        }
        Arrays.sort(sizes);
        float unit = sizes[sizes.length - sizes.length / 5000] / Byte.MAX_VALUE;
        byte[] packed = new byte[means.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) Math.clamp(Math.round(means[i] / unit), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return new ModelWriter().ints(BITS).bytes(packed).bytes();
    }
}
