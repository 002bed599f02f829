package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Trains the decision of {@link SentenceSplitter} on running text: logistic regression on each gap as it is met, by steps
 * that shrink for each weight by itself (AdaGrad; Duchi, Hazan and Singer 2011); the mean of several runs.
 */
final class BoundaryTraining {
    private static final int BITS = 20;
    private static final int PASSAGE = 60;
    private static final int RUNS = 3;
    private static final double RATE = 0.1;
    /** The last round's rate as a share of the first one's. */
    private static final double LAST = 0.1;

    private static final double SMALL = 1e-3;
    private static final double LEAST_CHANGE = 0.002;
    /** Where the F1 of development text is best: an end that is missed costs two sentences, one too many as well. */
    private static final double BAR = -0.75;

    private final float[] weights = new float[1 << BITS];
    private final float[] squares = new float[1 << BITS];
    private final Clusters clusters;
    private double rate;
    private int wrong;
    private Set<Integer> starts = Set.of();

    BoundaryTraining(Clusters clusters) {
        this.clusters = clusters;
    }

    byte[] train(RawText text, int rounds) {
        starts = new HashSet<>();
        text.sentences().forEach(sentence -> starts.add(sentence.start()));
        SentenceSplitter splitter = new SentenceSplitter(Abbreviations.read(), clusters, this::learn);
        float[] means = new float[weights.length];
        for (int run = 1; run <= RUNS; run++) {
            Arrays.fill(weights, 0);
            Arrays.fill(squares, 0);
            List<Span> passages = passages(text);
            Random random = new Random(run);
            for (int round = 0; round < rounds; round++) {
                rate = RATE * (1 - (1 - LAST) * round / Math.max(1, rounds - 1));
                wrong = 0;
                Collections.shuffle(passages, random);
                for (Span passage : passages) {
                    splitter.sentences(text.text(), passage, TextStyle.FREE);
                }
                System.err.printf("  boundaries run %d round %d: %d wrong of %d%n", run, round, wrong, starts.size());
            }
            for (int i = 0; i < means.length; i++) {
                means[i] += weights[i] / RUNS;
            }
        }
        return pack(means);
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
        double change = (truth ? 1 : 0) - 1 / (1 + Math.exp(-score));
        wrong += truth == score > 0 ? 0 : 1;
        if (Math.abs(change) > LEAST_CHANGE) {
            for (int i = 0; i < count; i++) {
                int at = (int) features[i] & weights.length - 1;
                squares[at] += (float) (change * change);
                weights[at] += (float) (rate * change / (SMALL + Math.sqrt(squares[at])));
            }
        }
        return truth;
    }

    private static byte[] pack(float[] means) {
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
        return new ModelWriter()
                .ints((int) Math.round(BAR / unit), BITS)
                .bytes(packed)
                .bytes();
    }
}
