package dev.gistline.actor;

import dev.gistline.lab.EvalSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** GUM's graded salience (Lin and Zeldes 2024) as examples of figures that a summary tells of. */
final class SalienceExamples {
    /** Of five summaries; GUM's own papers call an entity salient from here. */
    static final int SALIENT = 3;

    /** How many summaries of a document there are. */
    private static final double SUMMARIES = 5;

    /**
     * @param grade how many summaries tell of it
     * @param ranked whether the figure is a person or an organisation, as ranked in the measure
     */
    record Ranked(String entity, Map<String, Double> values, int grade, boolean ranked) {
        boolean salient() {
            return grade >= SALIENT;
        }
    }

    /** The treebank's files do not say where paragraphs begin. */
    private static final Set<String> LEFT_OUT = Set.of("blocks");

    private SalienceExamples() {}

    static List<Ranked> of(GumDocument document, Lexicon lexicon) {
        Map<String, Figure> figures = new GumStory(document, lexicon).figures();
        List<Candidate> all = new ArrayList<>();
        figures.values().forEach(figure -> all.addAll(figure.mentions()));
        Story story = new GumStory(document, lexicon).story(all);
        List<Map<String, Double>> values = new SalienceFeatures().of(story, List.copyOf(figures.values()));
        List<Ranked> ranked = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, Figure> figure : figures.entrySet()) {
            int grade = document.salience().getOrDefault(figure.getKey(), 0);
            boolean place = figure.getValue().kind() == Kind.COUNTRY;
            Map<String, Double> kept = new LinkedHashMap<>(values.get(i++));
            kept.keySet().removeAll(LEFT_OUT);
            ranked.add(new Ranked(figure.getKey(), kept, grade, !place));
        }
        return ranked;
    }

    static Logistic.Example example(Map<String, Double> values, double target) {
        List<String> names = new ArrayList<>(values.keySet());
        double[] numbers = names.stream().mapToDouble(values::get).toArray();
        return new Logistic.Example(names, numbers, target);
    }

    /** Learns how many of the summaries tell of a figure, which says more than whether most of them do. */
    static Map<String, Double> train(List<List<Ranked>> documents) {
        List<Logistic.Example> examples = new ArrayList<>();
        documents.forEach(document ->
                document.forEach(ranked -> examples.add(example(ranked.values(), ranked.grade() / SUMMARIES))));
        return new Newton(20).train(examples);
    }

    /**
     * For each document a model that did not see it.
     *
     * @param more what every model learns from
     */
    static List<Salience> crossTrained(List<List<Ranked>> documents, List<List<Ranked>> more) {
        List<Salience> models = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            List<List<Ranked>> others = new ArrayList<>(documents);
            others.remove(i);
            others.addAll(more);
            models.add(new Salience(train(others)));
        }
        return models;
    }

    /** Mean average precision, each document ranked by the model in its place. */
    static double meanAveragePrecision(List<List<Ranked>> documents, List<Salience> models) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < documents.size(); i++) {
            double precision = averagePrecision(documents.get(i), models.get(i));
            if (precision >= 0) {
                sum += precision;
                counted++;
            }
        }
        return sum / counted;
    }

    /** The documents of GUM's other open genres. */
    static List<List<Ranked>> otherGenres(EvalSets sets, List<GumDocument> measured, Lexicon lexicon) {
        return GumDocument.others(sets, measured).stream()
                .map(document -> of(document, lexicon))
                .toList();
    }

    /** -1 for a document without a salient figure. */
    static double averagePrecision(List<Ranked> document, Salience model) {
        List<Ranked> order =
                new ArrayList<>(document.stream().filter(Ranked::ranked).toList());
        order.sort(Comparator.comparingDouble(ranked -> -model.probability(ranked.values())));
        List<Boolean> salient = order.stream().map(Ranked::salient).toList();
        int all = Collections.frequency(salient, true);
        return all == 0 ? -1 : AveragePrecision.of(salient, all);
    }
}
