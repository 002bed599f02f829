package dev.gistline.timeline;

import dev.gistline.lab.Gate.Score;
import dev.gistline.lab.Printed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Reads what the scorers print. */
@NullMarked
final class TimelineReport {

    private TimelineReport() {}

    static List<Score> meantime(String printed) {
        List<Score> scores = new ArrayList<>();
        String set = "timeline.meantime.";
        scores.add(score(set + "triggers", printed, "triggers P \\S+ R \\S+ F1 (\\S+)"));
        scores.add(score(set + "arg0", printed, "Arg0 P \\S+ R \\S+ F1 (\\S+)"));
        scores.add(score(set + "arg1", printed, "Arg1 P \\S+ R \\S+ F1 (\\S+)"));
        scores.add(score(set + "negation", printed, "NEG P \\S+ R \\S+ F1 (\\S+)"));
        scores.add(score(set + "future", printed, "FUTURE P \\S+ R \\S+ F1 (\\S+)"));
        scores.add(score(set + "uncertain", printed, "UNCERTAIN P \\S+ R \\S+ F1 (\\S+)"));
        scores.add(score(set + "date", printed, "date of matched events: right \\S+ = ([\\d.]+)"));
        scores.add(score(set + "order", printed, "order of BEFORE/AFTER pairs: right \\S+ = (\\S+)"));
        scores.add(score(set + "timex.f1", printed, "timexes relaxed P \\S+ R \\S+ F1 (\\S+)"));
        scores.add(score(set + "timex.value", printed, "value accuracy (\\S+)"));
        return scores;
    }

    static List<Score> plover(String printed) {
        return List.of(score("timeline.plover.kind", printed, "most salient event: \\S+ = ([\\d.]+)"));
    }

    static List<Score> gold(String printed) {
        List<Score> scores = new ArrayList<>();
        String set = "timeline.gold.";
        scores.add(score(set + "precision", printed, "events  precision (\\S+)"));
        scores.add(score(set + "recall", printed, "events .* key recall (\\S+)"));
        scores.add(score(set + "f1", printed, "events .* F1 (\\S+)"));
        for (String part : List.of("kind", "date", "modality", "who", "whom")) {
            scores.add(score(set + part, printed, "on matched events.*?\\b" + part + " (\\S+)"));
        }
        scores.add(score(set + "tau", printed, "order tau (\\S+)"));
        return scores;
    }

    private static Score score(String metric, String printed, String pattern) {
        return new Score(metric, Printed.number(printed, pattern));
    }
}
