package dev.gistline.article;

import dev.gistline.article.LineLearner.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Trains a {@link LineModel}: the second pass on scores that first passes gave to sites they had not seen. */
final class LineTraining {
    private static final int FIRST_BITS = 18;
    private static final int SECOND_BITS = 15;
    private static final int INNER = 3;

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

    LineTraining(List<Labelled> pages) {
        this.pages = new ArrayList<>(pages);
        this.pages.sort(
                Comparator.comparing((Labelled labelled) -> labelled.page().site())
                        .thenComparing(labelled -> labelled.page().id()));
        this.pages.forEach(labelled -> sites.putIfAbsent(labelled.page().site(), sites.size()));
    }

    /** A model that has seen the pages for which {@code seen} holds, and no other. */
    LineModel train(Predicate<ExtractionPage> seen) {
        List<Labelled> chosen =
                pages.stream().filter(labelled -> seen.test(labelled.page())).toList();
        float[] first = first(chosen, any -> true);
        List<Example> second = new ArrayList<>();
        for (int inner = 0; inner < INNER; inner++) {
            int fold = inner;
            float[] others = first(chosen, page -> inner(page) != fold);
            for (Labelled labelled : chosen) {
                if (inner(labelled.page()) == fold) {
                    second.addAll(examples(labelled, context(labelled, scores(others, labelled))));
                }
            }
        }
        second.sort(Comparator.comparingInt(Example::site));
        return LineModel.of(first, new LineLearner(SECOND_BITS, 8, 3, 1e-5).train(second));
    }

    /** Elements of a page sum its lines' scores, so that one thread at a time may score it. */
    private static int[][] context(Labelled labelled, double[] scores) {
        synchronized (labelled.lines()) {
            return labelled.lines().contextCues(scores);
        }
    }

    private static int inner(ExtractionPage page) {
        return Math.floorMod(page.site().hashCode() / 7, INNER);
    }

    private float[] first(List<Labelled> chosen, Predicate<ExtractionPage> seen) {
        List<Example> examples = new ArrayList<>();
        for (Labelled labelled : chosen) {
            if (seen.test(labelled.page())) {
                examples.addAll(examples(labelled, labelled.cues()));
            }
        }
        return new LineLearner(FIRST_BITS, 6, 4, 1e-5).train(examples);
    }

    private List<Example> examples(Labelled labelled, int[][] cues) {
        List<Example> examples = new ArrayList<>();
        int site = sites.getOrDefault(labelled.page().site(), 0);
        for (int i = 0; i < cues.length; i++) {
            examples.add(new Example(cues[i], labelled.labels()[i], labelled.weights()[i], site));
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
