package dev.gistline.summary;

import dev.gistline.brief.Briefer;
import dev.gistline.json.JsonWriter;
import dev.gistline.lab.EvalSets;
import dev.gistline.lab.Gate;
import dev.gistline.lab.Printed;
import dev.gistline.lab.Runs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Measures summaries: on {@code cnn_val} at 60 words, each article by the model that has not seen it, and against the
 * editor's pick of the gold briefs at the usual budget. Lead, TextRank, LexRank and the oracle are printed beside.
 */
public final class SummaryGate implements Gate {
    private static final int WORDS = 60;

    @Override
    public String stage() {
        return "summary";
    }

    @Override
    public List<Score> measure(EvalSets sets) {
        Briefer briefer = Briefer.load();
        Path data = sets.root().resolve("summary/cnn_val.jsonl");
        List<Story> stories = Stories.of(briefer, SummarySet.read(data));
        List<Model> folds = Folds.read();
        List<Summary> summaries = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            summaries.add(summary(stories.get(i), folds.get(Folds.PARTS.of(i))));
        }
        baselines(stories);
        List<Score> scores =
                new ArrayList<>(printed(sets.score("score_summary.py", data, write(sets, stories, summaries), WORDS)));
        scores.add(new Score("summary.cnn.adjacent", adjacent(summaries)));
        scores.add(gold(briefed(sets, briefer)));
        return scores;
    }

    /** Reads what {@code score_summary.py} printed. */
    static List<Score> printed(String printed) {
        return List.of(
                new Score("summary.cnn.r1", Printed.number(printed, "R1/R2/RLsum ([0-9.]+)")),
                new Score("summary.cnn.r2", Printed.number(printed, "R1/R2/RLsum [0-9.]+/([0-9.]+)")),
                new Score("summary.cnn.undangling", 1 - Printed.number(printed, "dangling sentence starts ([0-9.]+)")));
    }

    /** Reads what {@code score_gold.py} printed. */
    static Score gold(String printed) {
        return new Score("summary.gold.f1", Printed.number(printed, "editor's pick .* F1 ([0-9.]+)"));
    }

    private static Summary summary(Story story, Model model) {
        return new SentenceRanker(model)
                .summarise(
                        story.analysis().article().text(),
                        story.analysis().title(),
                        story.analysis().sentences(),
                        story.analysis().article().headings(),
                        story.analysis().cast(),
                        story.analysis().timeline(),
                        Budget.ofWords(WORDS));
    }

    /** The share of the excerpts after the first that are of the sentence after the one before. */
    static double adjacent(List<Summary> summaries) {
        int pairs = 0;
        int neighbours = 0;
        for (Summary summary : summaries) {
            for (int i = 1; i < summary.excerpts().size(); i++) {
                pairs++;
                neighbours += summary.excerpts().get(i).sentence()
                                == summary.excerpts().get(i - 1).sentence() + 1
                        ? 1
                        : 0;
            }
        }
        return (double) neighbours / Math.max(1, pairs);
    }

    private static void baselines(List<Story> stories) {
        print("lead", stories, story -> Baselines.lead(story, WORDS));
        print("TextRank", stories, story -> Baselines.textRank(story, WORDS));
        print("LexRank", stories, story -> Baselines.lexRank(story, WORDS));
        print("greedy oracle", stories, story -> Baselines.oracle(story, WORDS));
    }

    private static void print(String name, List<Story> stories, Function<Story, List<String>> baseline) {
        double r1 = 0;
        double r2 = 0;
        for (Story story : stories) {
            Rouge reference = story.references().getFirst();
            Rouge.Score score = reference.score(
                    baseline.apply(story).stream().map(reference::words).toList());
            r1 += 100 * score.r1() / stories.size();
            r2 += 100 * score.r2() / stories.size();
        }
        System.out.printf(Locale.ROOT, "  cnn_val, %d words: %-14s R1 %.2f  R2 %.2f%n", WORDS, name, r1, r2);
    }

    private static Path write(EvalSets sets, List<Story> stories, List<Summary> summaries) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            lines.add(line(stories.get(i), summaries.get(i)));
        }
        Path out = sets.work().resolve("summary/cnn.jsonl");
        try {
            Files.createDirectories(out.toAbsolutePath().getParent());
            return Files.write(out, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String line(Story story, Summary summary) {
        return JsonWriter.string(json -> {
            json.writeStartObject();
            json.writeStringField("file", story.id() + ".json");
            json.writeArrayFieldStart("summary");
            for (Summary.Excerpt excerpt : summary.excerpts()) {
                json.writeStartObject();
                json.writeStringField(
                        "text", excerpt.span().in(story.analysis().article().text()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String briefed(EvalSets sets, Briefer briefer) {
        Path articles = sets.root().resolve("gold/articles");
        Path out = sets.work().resolve("summary/gold.jsonl");
        return sets.score(
                "score_gold.py",
                sets.root().resolve("gold/briefs"),
                articles,
                Runs.brief(briefer, articles, ".html", Budget.DEFAULT, out));
    }
}
