package dev.gistline.article;

import dev.gistline.article.LineLearner.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Trains a {@link LineModel}: the second pass on scores that first passes gave to sites they had not seen, and partly on
 * what models think that have not seen the site. On many pages the sets' text stops in the middle of the article, or leaves
 * out what it has on others (Li et al. 2017, Learning from Noisy Labels with Distillation). Of a text, what models of its
 * HTML think: they see a layout (Lopez-Paz et al. 2016, Unifying distillation and privileged information).
 */
final class LineTraining {
    private static final int FIRST_BITS = 18;
    private static final int TREES = 200;
    private static final double RATE = 0.1;

    /** The same of the models that doubt labels. */
    private static final int DOUBTING_TREES = 60;

    private static final double DOUBTING_RATE = 0.25;

    /**
     * A page ready for training.
     *
     * @param cues by line, for the first pass
     * @param twins of each line of a text the line of the page's HTML that has its words, -1 where none has
     */
    record Labelled(
            ExtractionPage page, PageLines lines, int[][] cues, boolean[] labels, double[] weights, int[] twins) {

        static Labelled of(ExtractionPage page, PageLines lines, boolean[] labels, int[] twins) {
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
            return new Labelled(page, lines, cues, labels, weights, twins);
        }
    }

    private final List<Labelled> pages;
    private final Map<String, Integer> sites = new HashMap<>();
    /** The weights of first passes by the folds they have not seen, a bit each. */
    private final Map<Integer, float[]> firsts = new ConcurrentHashMap<>();

    /** How much of a row's target is its label; the rest is what a model thinks that has not seen its site. */
    private final double belief;

    /** How many times the trees are learned, each time from other rows and numbers; the model has their mean. */
    private final int bag;

    LineTraining(List<Labelled> pages, double belief, int bag) {
        this.belief = belief;
        this.bag = bag;
        this.pages = new ArrayList<>(pages);
        this.pages.sort(
                Comparator.comparing((Labelled labelled) -> labelled.page().site())
                        .thenComparing(labelled -> labelled.page().id()));
        this.pages.forEach(labelled -> sites.putIfAbsent(labelled.page().site(), sites.size()));
    }

    /**
     * @param opinions of the lines of pages that the model has seen
     */
    record Trained(LineModel model, Opinions opinions) {}

    /**
     * A model that has seen no page of {@code fold}, nor of its sites; with {@link ExtractionPage#FOLDS}, of which no
     * page is, one that has seen all.
     *
     * @param taught what models of the pages' HTML think that have not seen the fold either; null where the pages are HTML
     */
    Trained train(int fold, @Nullable Opinions taught) {
        Rows rows = new Rows();
        Opinions opinions = new Opinions();
        for (Labelled labelled : pages) {
            if (labelled.page().fold() == fold) {
                continue;
            }
            double[] scores = scores(first(fold, labelled.page().fold()), labelled);
            if (taught == null) {
                opinions.put(labelled.page(), scores);
            }
            float[][] numbers = numbers(labelled, scores);
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] > LineModel.HOPELESS) {
                    rows.add(numbers[i], labelled, i);
                }
            }
        }
        float[] labels = rows.labels();
        TreeLearner learner = new TreeLearner(rows.numbers, rows.weights());
        if (taught == null) {
            double[] scores = doubts(learner, labels, rows.pages);
            for (int k = 0; k < scores.length; k++) {
                opinions.set(rows.pages.get(k).page(), rows.lines.get(k), scores[k]);
            }
        }
        float[] targets = targets(labels, rows.odds(opinions, taught));
        boolean[] all = new boolean[targets.length];
        Arrays.fill(all, true);
        LineModel model = LineModel.of(
                first(fold, fold), learner.train(bag, TREES, RATE, targets, all).trees());
        return new Trained(model, opinions);
    }

    /** The lines that the trees learn from: their numbers, and the pages that they are of. */
    private static final class Rows {
        private final List<float[]> numbers = new ArrayList<>();
        private final List<Labelled> pages = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();

        void add(float[] row, Labelled page, int line) {
            numbers.add(row);
            pages.add(page);
            lines.add(line);
        }

        float[] labels() {
            float[] labels = new float[lines.size()];
            for (int k = 0; k < labels.length; k++) {
                labels[k] = pages.get(k).labels()[lines.get(k)] ? 1 : 0;
            }
            return labels;
        }

        float[] weights() {
            float[] weights = new float[lines.size()];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = (float) pages.get(k).weights()[lines.get(k)];
            }
            return weights;
        }

        /** What is thought of each row: of a text's lines what models of its HTML think, where they were taught to it. */
        double[] odds(Opinions own, @Nullable Opinions taught) {
            double[] odds = new double[lines.size()];
            for (int k = 0; k < odds.length; k++) {
                Labelled labelled = pages.get(k);
                int line = lines.get(k);
                odds[k] = taught == null
                        ? own.of(labelled.page(), line)
                        : taught.of(labelled.page(), labelled.twins()[line]);
            }
            return odds;
        }
    }

    /** The labels, moved towards the odds where these are known. */
    private float[] targets(float[] labels, double[] odds) {
        float[] targets = new float[labels.length];
        for (int k = 0; k < targets.length; k++) {
            targets[k] = Double.isNaN(odds[k]) ? labels[k] : (float) (belief * labels[k] + (1 - belief) * odds[k]);
        }
        return targets;
    }

    /** What models say of each row that have seen no row of the site's fold. */
    private static double[] doubts(TreeLearner learner, float[] labels, List<Labelled> of) {
        double[] doubts = new double[labels.length];
        for (int unseen = 0; unseen < ExtractionPage.FOLDS; unseen++) {
            boolean[] seen = new boolean[labels.length];
            int left = 0;
            for (int k = 0; k < seen.length; k++) {
                seen[k] = of.get(k).page().fold() != unseen;
                left += seen[k] ? 0 : 1;
            }
            if (left == 0) {
                continue;
            }
            double[] scores = learner.train(1, DOUBTING_TREES, DOUBTING_RATE, labels, seen)
                    .scores();
            for (int k = 0; k < seen.length; k++) {
                doubts[k] = seen[k] ? doubts[k] : scores[k];
            }
        }
        return doubts;
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
