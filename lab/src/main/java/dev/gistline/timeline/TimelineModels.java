package dev.gistline.timeline;

import dev.gistline.language.LanguageEngine;
import dev.gistline.timeline.Logistic.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Trains the timeline's models, each on what the ones before it find. */
@NullMarked
final class TimelineModels {
    private static final TriggerFeatures TRIGGERS = new TriggerFeatures(EventNouns.load(), KindLexicon.load());

    private TimelineModels() {}

    /**
     * @param meantime articles with marked events, for triggers, factuality and order
     * @param briefs articles with gold briefs, for order and salience
     * @param plover sentences with their event type, for salience
     */
    static Map<String, LinearModel> train(
            List<TimelineStory> meantime, List<TimelineStory> briefs, List<TimelineStory> plover, LinearModel told) {
        Map<String, LinearModel> models = marked(meantime);
        roles(models, meantime);
        later(models, meantime, briefs, plover, told);
        return models;
    }

    /** What is learned from marked events alone: which words name them, and how far they are so. */
    static Map<String, LinearModel> marked(List<TimelineStory> meantime) {
        Map<String, LinearModel> models = new HashMap<>();
        TriggerFinder finder = new TriggerFinder(TRIGGERS, VerbSubjects.load(), new LinearModel(Map.of()));
        models.put("trigger", model(meantime, story -> TimelineExamples.triggers(story, TRIGGERS, finder), 3));
        stances(models, meantime);
        return models;
    }

    private static void stances(Map<String, LinearModel> models, List<TimelineStory> meantime) {
        TimelineBuilder builder = new TimelineBuilder(models);
        models.put(
                "future",
                model(
                        meantime,
                        story -> TimelineExamples.stances(
                                story,
                                builder,
                                StanceReading::timeFeatures,
                                event -> "FUTURE".equals(event.get("time")),
                                3),
                        1.5));
        models.put(
                "uncertain",
                model(
                        meantime,
                        story -> TimelineExamples.stances(
                                story,
                                builder,
                                StanceReading::features,
                                event -> event.get("certainty") instanceof String certainty
                                        && !certainty.isEmpty()
                                        && !certainty.equals("CERTAIN"),
                                3),
                        3));
    }

    static void roles(Map<String, LinearModel> models, List<TimelineStory> meantime) {
        TimelineBuilder builder = new TimelineBuilder(models);
        models.put("agent", model(meantime, story -> RoleExamples.of(story, builder, "Arg0"), 2, 2));
        models.put("patient", model(meantime, story -> RoleExamples.of(story, builder, "Arg1"), 2, 2));
    }

    /** The orders and salience, for when the models that they rest on stay as they are. */
    static void later(
            Map<String, LinearModel> models,
            List<TimelineStory> meantime,
            List<TimelineStory> briefs,
            List<TimelineStory> plover,
            LinearModel told) {
        TimelineBuilder builder = new TimelineBuilder(models);
        models.put("order", model(both(meantime, briefs), story -> TimelineExamples.pairs(story, builder), 20));
        selection(models, briefs, plover, told);
    }

    static void selection(
            Map<String, LinearModel> models, List<TimelineStory> briefs, List<TimelineStory> plover, LinearModel told) {
        TimelineBuilder builder = new TimelineBuilder(models);
        models.put("source", model(briefs, story -> RelationExamples.of(story, builder, "actor"), 3));
        models.put("target", model(briefs, story -> RelationExamples.of(story, builder, "target"), 3));
        models.put("chronology", model(briefs, story -> TimelineExamples.pairs(story, builder), 160));
        List<Example> listed = new ArrayList<>();
        both(briefs, plover).forEach(story -> listed.addAll(TimelineExamples.salience(story, builder)));
        models.put("salience", Logistic.train(listed, 25, 1, told));
    }

    /** What belongs in a summary, from articles with highlights: the salience of the briefs starts from it. */
    static LinearModel told(List<TimelineStory> meantime, List<TimelineStory> highlighted, LanguageEngine engine) {
        TimelineBuilder builder = new TimelineBuilder(marked(meantime));
        List<List<Example>> all = highlighted.parallelStream()
                .map(story -> HighlightExamples.of(story, builder, engine))
                .toList();
        return Logistic.train(all.stream().flatMap(List::stream).toList(), 10, 5);
    }

    private static LinearModel model(
            List<TimelineStory> stories, Function<TimelineStory, List<Example>> examples, double penalty) {
        return model(stories, examples, penalty, 1);
    }

    private static LinearModel model(
            List<TimelineStory> stories, Function<TimelineStory, List<Example>> examples, double penalty, int least) {
        List<Example> all = new ArrayList<>();
        stories.forEach(story -> all.addAll(examples.apply(story)));
        return Logistic.train(all, penalty, least);
    }

    private static List<TimelineStory> both(List<TimelineStory> some, List<TimelineStory> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
