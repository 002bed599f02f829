package dev.gistline.article;

import dev.gistline.article.LineLearner.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Trains a {@link LineModel}: the second pass on scores that first passes gave to sites they had not seen. */
final class LineTraining {
    private static final int FIRST_BITS = 18;
    private static final int TREES = 200;

    /**
     * A page ready for training.
     *
     * @param cues by line, for the first pass
     */
    record Labelled(ExtractionPage page, PageLines lines, int[][] cues, boolean[] labels, double[] weights) {

        static Labelled of(ExtractionPage page, PageLines lines, boolean[] labels) {
            int[][] cues = new int[lines.size()][];
            double[] weights = new double[lines.size()];
            double gold = 40;
            for (int i = 0; i < cues.length; i++) {
                cues[i] = lines.cues(i);
                weights[i] = WordCounts.tokens(lines.text(i)).size() + 0.5;
                gold += labels[i] ? weights[i] : 0;
            }
            // The scores count words and all pages alike: so do the examples, a page's article weighing 40.
            for (int i = 0; i < cues.length; i++) {
                weights[i] = Math.min(4, weights[i] * 40 / gold);
            }
            return new Labelled(page, lines, cues, labels, weights);
        }
    }

    private final List<Labelled> pages;
    private final Map<String, Integer> sites = new HashMap<>();
    /** The weights of first passes by the folds they have not seen, a bit each. */
    private final Map<Integer, float[]> firsts = new ConcurrentHashMap<>();

    LineTraining(List<Labelled> pages) {
        this.pages = new ArrayList<>(pages);
        this.pages.sort(
                Comparator.comparing((Labelled labelled) -> labelled.page().site())
                        .thenComparing(labelled -> labelled.page().id()));
        this.pages.forEach(labelled -> sites.putIfAbsent(labelled.page().site(), sites.size()));
    }

    /**
     * A model that has seen no page of {@code fold}, nor of its sites; with {@link ExtractionPage#FOLDS}, of which no
     * page is, one that has seen all.
     */
    LineModel train(int fold) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Labelled labelled : pages) {
            if (labelled.page().fold() == fold) {
                continue;
            }
            double[] scores = scores(first(fold, labelled.page().fold()), labelled);
            float[][] numbers = numbers(labelled, scores);
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] > LineModel.HOPELESS) {
                    rows.add(numbers[i]);
                    labels.add(labelled.labels()[i]);
                    weights.add((float) labelled.weights()[i]);
                }
            }
        }
        return LineModel.of(first(fold, fold), new TreeLearner(TREES, rows, labels, weights).train());
    }

    /** Elements of a page sum its lines' scores, so that one thread at a time may score it. */
    private static float[][] numbers(Labelled labelled, double[] scores) {
        synchronized (labelled.lines()) {
            return labelled.lines().numbers(scores);
        }
    }

    /** The weights of a first pass that has seen no page of the two folds. */
    private float[] first(int fold, int other) {
        int folds = (1 << fold | 1 << other) & (1 << ExtractionPage.FOLDS) - 1;
        return firsts.computeIfAbsent(folds, unseen -> {
            List<Example> examples = new ArrayList<>();
            for (Labelled labelled : pages) {
                if ((unseen >> labelled.page().fold() & 1) == 0) {
                    examples.addAll(examples(labelled));
                }
            }
            return new LineLearner(FIRST_BITS, 6, 4, 1e-5).train(examples);
        });
    }

    private List<Example> examples(Labelled labelled) {
        List<Example> examples = new ArrayList<>();
        int site = sites.getOrDefault(labelled.page().site(), 0);
        for (int i = 0; i < labelled.cues().length; i++) {
            examples.add(new Example(labelled.cues()[i], labelled.labels()[i], labelled.weights()[i], site));
        }
        return examples;
    }

    private static double[] scores(float[] weights, Labelled labelled) {
        double[] scores = new double[labelled.cues().length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = LineLearner.score(weights, labelled.cues()[i]);
        }
        return scores;
    }
}
