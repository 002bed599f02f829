package dev.gistline.timeline;

import dev.gistline.brief.Analysis;
import dev.gistline.brief.Brief;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Source;
import dev.gistline.lab.EvalSets;
import dev.gistline.lab.Gate;
import dev.gistline.lab.Parts;
import dev.gistline.language.LanguageEngine;
import dev.gistline.render.AnnotationJson;
import dev.gistline.render.BriefJson;
import dev.gistline.summary.Budget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/**
 * Measures the timeline on MEANTIME, PLOVER's sentences and the gold briefs. Each article is judged by models that did not
 * see it: every set is cut into parts by article, and the models are trained anew without the part that is judged.
 */
@NullMarked
public final class TimelineGate implements Gate {
    private static final Parts PARTS = new Parts(6);

    @Override
    public String stage() {
        return "timeline";
    }

    @Override
    public List<Score> measure(EvalSets sets) {
        Briefer briefer = Briefer.load();
        Path meantimeFile = sets.root().resolve("timeline/meantime.jsonl");
        Path ploverFile = sets.root().resolve("timeline/plover.jsonl");
        Path gold = sets.root().resolve("gold");
        List<TimelineStory> meantime = TimelineStory.lines(briefer, meantimeFile);
        List<TimelineStory> plover = TimelineStory.lines(briefer, ploverFile);
        List<TimelineStory> briefs = TimelineStory.briefs(briefer, gold);
        LinearModel told = TimelineModels.told(
                meantime,
                TimelineStory.highlighted(briefer, sets.root().resolve("summary/cnn_val.jsonl")),
                LanguageEngine.load());
        String[] marked = new String[meantime.size()];
        String[] typed = new String[plover.size()];
        String[] briefed = new String[briefs.size()];
        for (int part = 0; part < PARTS.count(); part++) {
            Map<String, LinearModel> models = TimelineModels.train(
                    PARTS.without(meantime, part), PARTS.without(briefs, part), PARTS.without(plover, part), told);
            TimelineBuilder builder = new TimelineBuilder(models);
            judge(meantime, part, marked, story -> annotation(story, builder));
            judge(plover, part, typed, story -> annotation(story, builder));
            judge(briefs, part, briefed, story -> brief(briefer, story, builder));
        }
        List<Score> scores = new ArrayList<>();
        scores.addAll(TimelineReport.meantime(
                sets.score("score_timeline.py", "meantime", meantimeFile, write(sets, "meantime", marked))));
        scores.addAll(TimelineReport.plover(
                sets.score("score_timeline.py", "plover", ploverFile, write(sets, "plover", typed))));
        scores.addAll(TimelineReport.gold(sets.score(
                "score_gold.py", gold.resolve("briefs"), gold.resolve("articles"), write(sets, "gold", briefed))));
        return scores;
    }

    private static void judge(
            List<TimelineStory> stories, int part, String[] lines, Function<TimelineStory, String> line) {
        for (int i = 0; i < lines.length; i++) {
            if (PARTS.of(i) == part) {
                lines[i] = line.apply(stories.get(i));
            }
        }
    }

    private static String annotation(TimelineStory story, TimelineBuilder builder) {
        Analysis analysis = story.analysis();
        return AnnotationJson.ofFile(
                story.id() + ".json",
                story.document().format(),
                new Analysis(
                        analysis.article(),
                        analysis.title(),
                        analysis.sentences(),
                        analysis.cast(),
                        story.timeline(builder)));
    }

    /** The brief with the timeline of {@code builder}. */
    private static String brief(Briefer briefer, TimelineStory story, TimelineBuilder builder) {
        String file = story.id() + ".html";
        if (briefer.brief(story.upload(), Source.ofFile(file), Budget.DEFAULT) instanceof Brief brief) {
            return BriefJson.ofFile(
                    file,
                    new Brief(
                            brief.id(),
                            brief.source(),
                            brief.sha256(),
                            brief.article(),
                            brief.words(),
                            brief.summary(),
                            brief.actors(),
                            story.timeline(builder).events(),
                            brief.absences(),
                            brief.pipeline()));
        }
        throw new IllegalStateException(story.id() + " was not briefed");
    }

    private static Path write(EvalSets sets, String name, String[] lines) {
        try {
            Path file = Files.createDirectories(sets.work()).resolve("timeline-" + name + ".jsonl");
            return Files.write(file, List.of(lines));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
