package dev.gistline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * Whether each figure is key. Of several whom the text calls by the same words and no name, "a man", a reader cannot tell
     * one from the other: one is.
     *
     * @param names what each is called, without what tells no two apart, its article and capitals
     * @param allowed whether each may be
     */
    boolean[] choose(Story story, List<Figure> figures, List<String> names, boolean[] allowed) {
        double[] probability = model.of(story, figures);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < probability.length; i++) {
            if (allowed[i]) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> -probability[i]));
        boolean[] key = new boolean[probability.length];
        Set<String> known = new HashSet<>();
        int chosen = 0;
        for (int figure : order) {
            boolean enough = chosen < FEWEST || probability[figure] >= bar(figures.get(figure));
            boolean told =
                    known.contains(names.get(figure)) && !figures.get(figure).named();
            if (enough && !told && chosen < MOST) {
                key[figure] = true;
                known.add(names.get(figure));
                chosen++;
            }
        }
        return key;
    }

    private static double bar(Figure figure) {
        return figure.kind() == Kind.PERSON && !figure.named() ? NAMELESS_BAR : BAR;
    }
}
