package dev.gistline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Chooses which figures a reader must be told of: a logistic model over {@link SalienceFeatures} whose weights were learned
 * on gold briefs. An editor's cast is another thing than salience: it has the people who were named once for their part.
 */
final class KeyChoice {
    /** A reader's cast: three to nine are usual. */
    private static final int MOST = 9;

    private static final int FEWEST = 3;
    /** The probability below which a figure is left out once the fewest are chosen; a reader forgives one too many, not two. */
    private static final double BAR = 0.33;
    /** A person whom the story does not name is seldom missed. */
    private static final double NAMELESS_BAR = 0.42;

    private final Salience model;

    KeyChoice(Map<String, Double> weights) {
        model = new Salience(weights);
    }

    static KeyChoice load() {
        return new KeyChoice(NounModel.weights("key-weights.tsv"));
    }

    /**
     * Whether each figure is key.
     *
     * @param allowed whether each may be
     */
    boolean[] choose(Story story, List<Figure> figures, boolean[] allowed) {
        double[] probability = model.of(story, figures);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < probability.length; i++) {
            if (allowed[i]) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> -probability[i]));
        boolean[] key = new boolean[probability.length];
        for (int place = 0; place < Math.min(MOST, order.size()); place++) {
            int figure = order.get(place);
            key[figure] = place < FEWEST || probability[figure] >= bar(figures.get(figure));
        }
        return key;
    }

    private static double bar(Figure figure) {
        return figure.kind() == Kind.PERSON && !figure.named() ? NAMELESS_BAR : BAR;
    }
}
