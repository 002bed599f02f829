package dev.gistline.lab;

import dev.gistline.actor.ActorTraining;
import dev.gistline.actor.ActorsGate;
import dev.gistline.article.ExtractionGate;
import dev.gistline.article.ExtractionTraining;
import dev.gistline.bench.Bench;
import dev.gistline.language.LanguageGate;
import dev.gistline.language.LanguageTraining;
import dev.gistline.language.ParserPeer;
import dev.gistline.summary.SummaryGate;
import dev.gistline.summary.SummaryTraining;
import dev.gistline.timeline.TimelineGate;
import dev.gistline.timeline.TimelineTraining;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The lab's command line: {@code score [stage ...]} prints each stage's scores beside their floors, {@code train
 * extraction|language|actors|timeline|summary} makes a stage's models anew, {@code coldstart} measures the function's
 * start, {@code load} what the language engine's models take, {@code bench [stage]} the speed of the stages, {@code peers} what another parser learns from the same trees.
 */
public final class Lab {
    private static final List<Gate> GATES = List.of(
            new SeedGate(),
            new ExtractionGate(),
            new LanguageGate(),
            new ActorsGate(),
            new TimelineGate(),
            new SummaryGate());

    private static final List<String> TRAINED = List.of("extraction", "language", "actors", "timeline", "summary");

    private Lab() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("coldstart")) {
            ColdStart.run();
            return 0;
        }
        if (arguments.length == 1 && arguments[0].equals("load")) {
            EngineLoad.run();
            return 0;
        }
        boolean train = arguments.length >= 2 && arguments[0].equals("train") && TRAINED.contains(arguments[1]);
        boolean bench = arguments.length >= 1
                && arguments.length <= 2
                && arguments[0].equals("bench")
                && (arguments.length == 1 || Bench.knows(arguments[1]));
        boolean peers = arguments.length == 1 && arguments[0].equals("peers");
        if (!train && !bench && !peers && (arguments.length == 0 || !arguments[0].equals("score"))) {
            System.err.println(
                    "usage: lab score [stage ...] | lab bench [stage] | lab peers | lab coldstart | lab load | lab train extraction|actors|timeline | lab train language [part ...] | lab train summary [idf|ablation]");
            return 2;
        }
        Optional<EvalSets> sets = EvalSets.find();
        if (sets.isEmpty()) {
            System.err.println("SKIPPED: the development sets are not on this machine (GISTLINE_EVAL)");
            return 0;
        }
        if (peers) {
            ParserPeer.print(sets.get());
            return 0;
        }
        if (bench) {
            Bench.run(arguments.length == 1 ? "all" : arguments[1]);
            return 0;
        }
        if (train) {
            List<String> parts = Arrays.asList(arguments).subList(2, arguments.length);
            switch (arguments[1]) {
                case "extraction" -> ExtractionTraining.train(sets.get());
                case "actors" -> ActorTraining.train(sets.get());
                case "summary" -> SummaryTraining.train(sets.get(), parts);
                case "timeline" -> TimelineTraining.train(sets.get());
                default -> LanguageTraining.of(sets.get()).train(parts);
            }
            return 0;
        }
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        return score(sets.get(), wanted) ? 0 : 1;
    }

    private static boolean score(EvalSets sets, List<String> wanted) {
        Floors floors = Floors.read(Path.of("lab/floors.tsv"));
        boolean good = true;
        for (Gate gate : GATES) {
            if (wanted.isEmpty() || wanted.contains(gate.stage())) {
                for (Gate.Score score : gate.measure(sets)) {
                    OptionalDouble floor = floors.of(score.metric());
                    boolean below = floor.isPresent() && score.value() < floor.getAsDouble();
                    good &= !below;
                    System.out.printf(
                            Locale.ROOT,
                            "%-48s %9.4f  %s%n",
                            score.metric(),
                            score.value(),
                            floor.isEmpty() ? "" : (below ? "BELOW " : "floor ") + floor.getAsDouble());
                }
            }
        }
        return good;
    }
}
