package dev.gistline.lab;

import dev.gistline.actor.ActorTraining;
import dev.gistline.actor.ActorsGate;
import dev.gistline.actor.GumNames;
import dev.gistline.article.ExtractionGate;
import dev.gistline.article.ExtractionTraining;
import dev.gistline.bench.Bench;
import dev.gistline.language.LanguageGate;
import dev.gistline.language.LanguageTraining;
import dev.gistline.language.NameStudy;
import dev.gistline.language.ParserPeer;
import dev.gistline.summary.SummaryGate;
import dev.gistline.summary.SummaryTraining;
import dev.gistline.timeline.TimelineGate;
import dev.gistline.timeline.TimelineTraining;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The lab's command line: {@code score} prints each stage's scores beside their floors, {@code train} makes a stage's models
 * anew, {@code bench} measures the speed of the stages, {@code coldstart} the function's start, {@code load} what the
 * language engine's models take; {@code peers} shows what another parser learns from the same trees, {@code names} which names
 * are not found and why. Ends with 0 when all is well, 1 when a score is below its floor, 2 when misused.
 */
public final class Lab {
    private static final List<Gate> GATES = List.of(
            new SeedGate(),
            new ExtractionGate(),
            new LanguageGate(),
            new ActorsGate(),
            new TimelineGate(),
            new SummaryGate());

    /** The parts of each stage that can be trained alone. */
    private static final Map<String, List<String>> TRAINED = Map.of(
            "extraction", List.of(),
            "language", LanguageTraining.PARTS,
            "actors", List.of(),
            "timeline", List.of(),
            "summary", SummaryTraining.PARTS);

    private static final String USAGE = """
            usage: lab score [stage ...]
                   lab train extraction|actors|timeline
                   lab train language [part ...]
                   lab train summary [idf|ablation]
                   lab bench [stage]
                   lab names errors|curve
                   lab coldstart | load | peers
            """;

    private Lab() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (!isUnderstood(command, rest)) {
            System.err.print(USAGE);
            return 2;
        }
        switch (command) {
            case "coldstart" -> ColdStart.run();
            case "load" -> EngineLoad.run();
            default -> {
                Optional<EvalSets> sets = EvalSets.find();
                if (sets.isPresent()) {
                    return run(command, rest, sets.get());
                }
                System.err.println("SKIPPED: the development sets are not on this machine (GISTLINE_EVAL)");
            }
        }
        return 0;
    }

    private static boolean isUnderstood(String command, List<String> rest) {
        return switch (command) {
            case "coldstart", "load", "peers" -> rest.isEmpty();
            case "bench" -> rest.isEmpty() || rest.size() == 1 && Bench.knows(rest.getFirst());
            case "train" ->
                !rest.isEmpty()
                        && TRAINED.containsKey(rest.getFirst())
                        && TRAINED.getOrDefault(rest.getFirst(), List.of()).containsAll(rest.subList(1, rest.size()));
            case "names" -> rest.size() == 1 && NameStudy.PARTS.contains(rest.getFirst());
            case "score" -> GATES.stream().map(Gate::stage).toList().containsAll(rest);
            default -> false;
        };
    }

    private static int run(String command, List<String> rest, EvalSets sets) {
        switch (command) {
            case "peers" -> ParserPeer.print(sets);
            case "bench" -> Bench.run(rest.isEmpty() ? "all" : rest.getFirst());
            case "train" -> train(rest.getFirst(), rest.subList(1, rest.size()), sets);
            case "names" ->
                NameStudy.print(
                        rest.getFirst(),
                        sets,
                        GumNames.read(sets.unpacked("language/ner").resolve("gum-news")));
            default -> {
                return score(sets, rest) ? 0 : 1;
            }
        }
        return 0;
    }

    private static void train(String stage, List<String> parts, EvalSets sets) {
        switch (stage) {
            case "extraction" -> ExtractionTraining.train(sets);
            case "actors" -> ActorTraining.train(sets);
            case "summary" -> SummaryTraining.train(sets, parts);
            case "timeline" -> TimelineTraining.train(sets);
            default -> LanguageTraining.of(sets).train(parts);
        }
    }

    private static boolean score(EvalSets sets, List<String> wanted) {
        Floors floors = Floors.read(Path.of("lab/floors.tsv"));
        boolean good = true;
        for (Gate gate : GATES) {
            if (wanted.isEmpty() || wanted.contains(gate.stage())) {
                Set<String> unmeasured = floors.metrics(gate.stage());
                for (Gate.Score score : gate.measure(sets)) {
                    unmeasured.remove(score.metric());
                    OptionalDouble floor = floors.of(score.metric());
                    boolean below = floors.isBelow(score);
                    good &= !below;
                    System.out.printf(
                            Locale.ROOT,
                            "%-48s %9.4f  %s%n",
                            score.metric(),
                            score.value(),
                            floor.isEmpty() ? "" : (below ? "BELOW " : "floor ") + floor.getAsDouble());
                }
                good &= unmeasured.isEmpty();
                unmeasured.forEach(metric -> System.out.printf("%-48s NOT MEASURED%n", metric));
            }
        }
        return good;
    }
}
