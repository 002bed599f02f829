package dev.gistline.timeline;

import dev.gistline.brief.Briefer;
import dev.gistline.lab.EvalSets;
import dev.gistline.language.LanguageEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** Trains the timeline's models and writes them: {@code ./gistline lab train timeline}. */
@NullMarked
public final class TimelineTraining {
    private static final Path FILE = Path.of("function/src/main/resources/dev/gistline/timeline/timeline-models.tsv");

    /** Smaller weights change no decision worth their line. */
    private static final double LEAST = 0.005;

    private static final List<String> HEADER = List.of(
            "# Weights of the timeline's logistic models: model, feature, weight. Written by `./gistline lab train timeline`.",
            "# trigger, future, uncertain, agent, patient: MEANTIME (NewsReader project, Wikinews, CC BY 4.0). order: MEANTIME's links and the",
            "# order of the gold briefs. chronology, source, target: the gold briefs. salience: which events the highlights of CNN articles name,",
            "# the gold briefs, and PLOVER's coded sentences (CC BY-SA 4.0).");

    private TimelineTraining() {}

    public static void train(EvalSets sets) {
        Briefer briefer = Briefer.load();
        List<TimelineStory> meantime = TimelineStory.lines(briefer, sets.root().resolve("timeline/meantime.jsonl"));
        LinearModel told = TimelineModels.told(
                meantime,
                TimelineStory.highlighted(briefer, sets.root().resolve("summary/cnn_val.jsonl")),
                LanguageEngine.load());
        Map<String, LinearModel> models = TimelineModels.train(
                meantime,
                TimelineStory.briefs(briefer, sets.root().resolve("gold")),
                TimelineStory.lines(briefer, sets.root().resolve("timeline/plover.jsonl")),
                told);
        List<String> lines = new ArrayList<>(HEADER);
        new TreeMap<>(models)
                .forEach((name, model) -> new TreeMap<>(model.weights()).forEach((feature, weight) -> {
                    if (Math.abs(weight) >= LEAST) {
                        lines.add(name + "\t" + feature + "\t" + String.format(Locale.ROOT, "%.3f", weight));
                    }
                }));
        try {
            Files.write(FILE, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        System.out.println(FILE + ": " + (lines.size() - HEADER.size()) + " weights");
    }
}
