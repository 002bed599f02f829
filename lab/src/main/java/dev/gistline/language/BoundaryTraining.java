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
 * Trains the model of {@link FreeTextSplitter} on running text: logistic regression on each gap, in its true sentence, by
 * steps that shrink for each weight by itself (AdaGrad; Duchi, Hazan and Singer 2011); the mean of several runs. The tags
 * are those of taggers that did not learn from the passage, so that they are as wrong as they will be.
 */
final class BoundaryTraining {
    private static final int BITS = 22;
    private static final int PASSAGE = 60;
    private static final int RUNS = 12;
    private static final double RATE = 0.1;
    /** The last round's rate as a share of the first one's. */
    private static final double LAST = 0.1;

    private static final double SMALL = 1e-3;
    private static final double LEAST_CHANGE = 0.002;
    /** Weights that fit their training text this closely are too sure of themselves on other text. */
    private static final double SURENESS = 0.55;
    /** Of 127 steps; most weights lie below it, tell little, and are left out for the file's sake. */
    private static final int LEAST_STEP = 6;

    /** Features that tell edited text. */
    private static final int STYLE = 2;

    private final float[] weights = new float[1 << BITS];
    private final float[] squares = new float[1 << BITS];
    private final BoundaryFeatures around;
    private double rate;
    private int wrong;
    private Set<Integer> starts = Set.of();

    BoundaryTraining(Clusters clusters) {
        this.around = new BoundaryFeatures(clusters);
    }

    /**
     * @param free how many sentences at the text's front are written as people write to each other; those after them are
     *     edited, and have features of their own for what their marks and gaps are worth there, which no text has later
     *     (Daumé 2007)
     * @param taggers for as many equal parts of the text, none of which its tagger has learnt from
     */
    byte[] train(RawText text, int free, List<Tagger> taggers, int rounds) {
        starts = new HashSet<>();
        text.sentences().forEach(sentence -> starts.add(sentence.start()));
        List<List<Example>> passages = new ArrayList<>();
        for (BoundaryCandidates passage : passages(text, taggers)) {
            passages.add(examples(passage, passages.size() * PASSAGE >= free));
        }
        float[] means = new float[weights.length];
        for (int run = 1; run <= RUNS; run++) {
            Arrays.fill(weights, 0);
            Arrays.fill(squares, 0);
            List<List<Example>> shuffled = new ArrayList<>(passages);
            Random random = new Random(run);
            for (int round = 0; round < rounds; round++) {
                rate = RATE * (1 - (1 - LAST) * round / Math.max(1, rounds - 1));
                wrong = 0;
                Collections.shuffle(shuffled, random);
                shuffled.forEach(passage -> passage.forEach(this::learn));
                System.err.printf("  boundaries run %d round %d: %d wrong of %d%n", run, round, wrong, starts.size());
            }
            for (int i = 0; i < means.length; i++) {
                means[i] += weights[i] / RUNS;
            }
        }
        return pack(means);
    }

    /** Cut into parts of the length of an article, so that lists are told from running text in each. */
    private List<BoundaryCandidates> passages(RawText text, List<Tagger> taggers) {
        Abbreviations abbreviations = Abbreviations.read();
        SentenceSplitter splitter = new SentenceSplitter(abbreviations);
        Tokeniser tokeniser = new Tokeniser(abbreviations);
        List<Integer> ordered = new ArrayList<>(new TreeSet<>(starts));
        List<BoundaryCandidates> passages = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i += PASSAGE) {
            int end = i + PASSAGE < ordered.size()
                    ? ordered.get(i + PASSAGE)
                    : text.text().length();
            Tagger tagger = taggers.get(i * taggers.size() / ordered.size());
            passages.add(BoundaryCandidates.of(
                    text.text(),
                    new Span(ordered.get(i), end),
                    splitter,
                    tokeniser,
                    tagger,
                    (at, next, start, rule) -> starts.contains(next)));
        }
        return passages;
    }

    /**
     * A gap in its true sentence.
     *
     * @param features where their weights stand
     */
    private record Example(int[] features, boolean truth) {}

    private List<Example> examples(BoundaryCandidates passage, boolean edited) {
        List<Example> examples = new ArrayList<>(passage.size);
        long[] features = new long[BoundaryFeatures.MOST + STYLE];
        int before = -1;
        for (int gap = 0; gap < passage.size; gap++) {
            boolean truth = starts.contains(passage.next[gap]);
            before = passage.forced[gap] >= 0 ? gap - 1 : before;
            int count = around.extract(passage, gap, before, features);
            if (edited) {
                int rule = passage.rule[gap];
                features[count++] = Hash.of(901, rule);
                features[count++] = Hash.of(902, rule, passage.capital[gap + 1] ? 1 : 0);
            }
            int[] places = new int[count];
            for (int i = 0; i < count; i++) {
                places[i] = (int) features[i] & weights.length - 1;
            }
            examples.add(new Example(places, truth));
            before = truth ? gap : before;
        }
        return examples;
    }

    private void learn(Example example) {
        float score = 0;
        for (int place : example.features) {
            score += weights[place];
        }
        double change = (example.truth ? 1 : 0) - 1 / (1 + StrictMath.exp(-score));
        wrong += example.truth == score > 0 ? 0 : 1;
        if (Math.abs(change) > LEAST_CHANGE) {
            for (int place : example.features) {
                squares[place] += (float) (change * change);
                weights[place] += (float) (rate * change / (SMALL + Math.sqrt(squares[place])));
            }
        }
    }

    private static byte[] pack(float[] means) {
        float[] sizes = means.clone();
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(sizes[i]);
        }
        Arrays.sort(sizes);
        float unit = sizes[sizes.length - sizes.length / 20000] / Byte.MAX_VALUE;
        byte[] packed = new byte[means.length];
        for (int i = 0; i < packed.length; i++) {
            int step = Math.clamp(Math.round(means[i] / unit), -Byte.MAX_VALUE, Byte.MAX_VALUE);
            packed[i] = Math.abs(step) < LEAST_STEP ? 0 : (byte) step;
        }
        return new ModelWriter()
                .ints(Float.floatToIntBits((float) SURENESS * unit), BITS)
                .bytes(packed)
                .bytes();
    }
}
