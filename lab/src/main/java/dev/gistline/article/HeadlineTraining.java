package dev.gistline.article;

import dev.gistline.lab.EvalSets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Trains {@link HeadlineModel}: the weights under which the line that is the title is likeliest among all lines of a
 * page's text form and none at all (a conditional log-linear model, by AdaGrad on all examples at once).
 */
final class HeadlineTraining {
    private static final int STEPS = 200;
    private static final double RATE = 0.3;
    private static final double DECAY = 1e-3;
    /** What a text without a headline counts beside one that has one: fewer are stored without it. */
    private static final double NONE = 0.2;

    /** The share of words, of those of either, that a line and the title have in common where the line is the title. */
    static final double LIKE_ENOUGH = 0.6;

    /**
     * A text's candidates.
     *
     * @param right those that are its headline; where none is, that there is none is right
     */
    private record Example(int fold, double[][] cues, boolean[] right, boolean none) {}

    private final List<Example> examples = new ArrayList<>();

    HeadlineTraining(EvalSets sets) {
        for (String set : ExtractionData.SETS) {
            for (ExtractionPage page : ExtractionPage.read(sets.unpacked(set))) {
                Set<String> title = words(page.title());
                Page text = PlainPage.read(new String(page.bytes("text"), StandardCharsets.UTF_8));
                int last = -1;
                for (int i = 0; i < text.lines().size(); i++) {
                    last = isTitle(text.of(text.lines().get(i)), title) ? i : last;
                }
                if (last >= 0) {
                    examples.add(example(page, text, title));
                    // The same text from below its title on has none.
                    examples.add(example(page, after(text, last), title));
                }
            }
        }
    }

    private static Page after(Page text, int line) {
        return PlainPage.read(
                text.text().text().substring(text.lines().get(line).span().end()));
    }

    private static Example example(ExtractionPage page, Page text, Set<String> title) {
        HeadlineCues cues = new HeadlineCues(text, LineShape.of(text));
        int[] candidates =
                IntStream.range(0, cues.size()).filter(cues::isCandidate).toArray();
        double[][] values = new double[candidates.length][];
        boolean[] right = new boolean[candidates.length];
        boolean none = true;
        for (int k = 0; k < candidates.length; k++) {
            values[k] = cues.of(candidates[k]);
            right[k] = isTitle(text.of(text.lines().get(candidates[k])), title);
            none &= !right[k];
        }
        return new Example(page.fold(), values, right, none);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(
                Arrays.asList(FoldedText.of(text).toLowerCase(Locale.ROOT).split(" ")));
    }

    static boolean isTitle(String line, Set<String> title) {
        Set<String> either = words(line);
        int own = either.size();
        either.addAll(title);
        return own + title.size() - either.size() >= LIKE_ENOUGH * either.size();
    }

    /** Whether a line that was found is the page's title. */
    static boolean isTitle(String line, ExtractionPage page) {
        return isTitle(line, words(page.title()));
    }

    /** A model that has seen no page of {@code fold}. */
    HeadlineModel train(int fold) {
        int count = HeadlineCue.values().length;
        double[] weights = new double[count];
        double[] squares = new double[count];
        List<Example> seen =
                examples.stream().filter(example -> example.fold() != fold).toList();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[count];
            for (Example example : seen) {
                add(example, new HeadlineModel(weights), gradient);
            }
            for (int k = 0; k < count; k++) {
                double slope = gradient[k] / seen.size() - DECAY * weights[k];
                squares[k] += slope * slope;
                weights[k] += RATE * slope / Math.sqrt(squares[k] + 1e-12);
            }
        }
        return new HeadlineModel(weights);
    }

    /** Adds the cues to be expected of the right lines, less those to be expected of any. */
    private static void add(Example example, HeadlineModel model, double[] gradient) {
        double[] odds = new double[example.cues().length];
        double all = 1;
        double right = example.none() ? 1 : 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(Math.min(50, model.sum(example.cues()[i])));
            all += odds[i];
            right += example.right()[i] ? odds[i] : 0;
        }
        for (int i = 0; i < odds.length; i++) {
            double share = (example.right()[i] ? odds[i] / right : 0) - odds[i] / all;
            share *= example.none() ? NONE : 1;
            if (Math.abs(share) > 1e-6) {
                for (int k = 0; k < gradient.length; k++) {
                    gradient[k] += share * example.cues()[i][k];
                }
            }
        }
    }

    /** A file as {@link HeadlineModel#resource} reads it. */
    static String write(HeadlineModel model) {
        StringBuilder out =
                new StringBuilder("# Trained by ./gistline lab train extraction on the titles of NAEB (Apache-2.0)"
                        + " and WCXB (CC BY 4.0).\n# cue\tweight\n");
        for (HeadlineCue cue : HeadlineCue.values()) {
            out.append(cue.name().toLowerCase(Locale.ROOT))
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.4f", model.weights()[cue.ordinal()]))
                    .append('\n');
        }
        return out.toString();
    }
}
