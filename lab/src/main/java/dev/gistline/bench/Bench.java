package dev.gistline.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures each stage in a process of its own, on one thread of a Java that sees one processor. */
public final class Bench {
    private static final int WARM_UPS = 5;
    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.seconds(2);

    /** What a row's units a second are shown as. */
    private enum Unit {
        PAGES("pages of 200 KB a second", perSecond -> perSecond),
        TOKENS("tokens a second", perSecond -> perSecond),
        MILLIS("ms an article of 800 words", wordsPerSecond -> 800 * 1000 / wordsPerSecond);

        private final String label;
        private final DoubleUnaryOperator shown;

        Unit(String label, DoubleUnaryOperator shown) {
            this.label = label;
            this.shown = shown;
        }
    }

    /**
     * A stage of Gistline, or another program that does some of it.
     *
     * @param method of {@code benchmark}
     */
    private record Row(String stage, String label, Class<?> benchmark, String method, Unit unit) {

        static Row of(String stage, Class<?> benchmark, Unit unit) {
            return new Row(stage, stage, benchmark, stage, unit);
        }
    }

    private static final List<Row> ROWS = List.of(
            Row.of("extraction", ExtractionBenchmark.class, Unit.PAGES),
            new Row("extraction", "- Readability4J", ExtractionBenchmark.class, "readability4j", Unit.PAGES),
            new Row("extraction", "- boilerpipe", ExtractionBenchmark.class, "boilerpipe", Unit.PAGES),
            Row.of("language", LanguageBenchmark.class, Unit.TOKENS),
            new Row("language", "- OpenNLP, to tags", LanguageBenchmark.class, "openNlp", Unit.TOKENS),
            Row.of("actors", StoryBenchmark.class, Unit.MILLIS),
            Row.of("timeline", StoryBenchmark.class, Unit.MILLIS),
            Row.of("summary", StoryBenchmark.class, Unit.MILLIS));

    private Bench() {}

    /** Whether {@code stage} can be measured: {@code extraction}, {@code language}, ... or {@code all}. */
    public static boolean knows(String stage) {
        return stage.equals("all") || ROWS.stream().anyMatch(row -> row.stage().equals(stage));
    }

    /**
     * Prints the median of the iterations, the least and the most of them, by the clock; then the median by what the
     * process had of a processor, which tells more on a machine that does other work.
     */
    public static void run(String stage) {
        System.out.printf(Locale.ROOT, "%-20s %10s %10s %10s %10s%n", "one core", "median", "least", "most", "by CPU");
        for (Row row : ROWS) {
            if (stage.equals("all") || row.stage().equals(stage)) {
                List<IterationResult> iterations = measure(row);
                double[] clock = shown(iterations, row.unit(), iteration -> rate(iteration, "units"));
                double[] cpu = shown(
                        iterations,
                        row.unit(),
                        iteration -> rate(iteration, "units") / rate(iteration, "cpuNanos") * 1e9);
                System.out.printf(
                        Locale.ROOT,
                        "%-20s %10.2f %10.2f %10.2f %10.2f  %s%n",
                        row.label(),
                        clock[clock.length / 2],
                        clock[0],
                        clock[clock.length - 1],
                        cpu[cpu.length / 2],
                        row.unit().label);
            }
        }
    }

    private static double[] shown(
            List<IterationResult> iterations, Unit unit, ToDoubleFunction<IterationResult> perSecond) {
        return iterations.stream()
                .mapToDouble(perSecond)
                .map(unit.shown)
                .sorted()
                .toArray();
    }

    private static double rate(IterationResult iteration, String counter) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(counter))
                .getScore();
    }

    private static List<IterationResult> measure(Row row) {
        Options options = new OptionsBuilder()
                .include(row.benchmark().getName() + "." + row.method() + "$")
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .forks(1)
                .threads(1)
                .jvmArgsAppend("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xms1g")
                .warmupIterations(WARM_UPS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            Collection<RunResult> results = new Runner(options).run();
            return results.stream()
                    .flatMap(result -> result.getBenchmarkResults().stream())
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .toList();
        } catch (RunnerException failed) {
            throw new IllegalStateException("cannot measure " + row.label(), failed);
        }
    }
}
