package dev.gistline.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
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

    /** A stage, its benchmark, and what its units a second are shown as. */
    private enum Stage {
        EXTRACTION(ExtractionBenchmark.class, "pages of 200 KB a second", perSecond -> perSecond),
        LANGUAGE(LanguageBenchmark.class, "tokens a second", perSecond -> perSecond),
        ACTORS(StoryBenchmark.class, "ms an article of 800 words", Stage::millis),
        TIMELINE(StoryBenchmark.class, "ms an article of 800 words", Stage::millis),
        SUMMARY(StoryBenchmark.class, "ms an article of 800 words", Stage::millis);

        private final Class<?> benchmark;
        private final String unit;
        private final DoubleUnaryOperator shown;

        Stage(Class<?> benchmark, String unit, DoubleUnaryOperator shown) {
            this.benchmark = benchmark;
            this.unit = unit;
            this.shown = shown;
        }

        private static double millis(double wordsPerSecond) {
            return 800 * 1000 / wordsPerSecond;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Bench() {}

    /** Whether {@code stage} can be measured: {@code extraction}, {@code language}, ... or {@code all}. */
    public static boolean knows(String stage) {
        return stage.equals("all")
                || Arrays.stream(Stage.values()).anyMatch(one -> one.label().equals(stage));
    }

    /** Prints the median of the iterations, the least and the most of them. */
    public static void run(String stage) {
        List<Stage> stages = Arrays.stream(Stage.values())
                .filter(one -> stage.equals("all") || one.label().equals(stage))
                .toList();
        System.out.printf(Locale.ROOT, "%-12s %12s %12s %12s%n", "one core", "median", "least", "most");
        for (Stage one : stages) {
            double[] iterations = measure(one);
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %12.2f %12.2f %12.2f  %s%n",
                    one.label(),
                    iterations[iterations.length / 2],
                    iterations[0],
                    iterations[iterations.length - 1],
                    one.unit);
        }
    }

    private static double[] measure(Stage stage) {
        Options options = new OptionsBuilder()
                .include(stage.benchmark.getName() + "." + stage.label() + "$")
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
                    .mapToDouble(Bench::unitsPerSecond)
                    .map(stage.shown)
                    .sorted()
                    .toArray();
        } catch (RunnerException failed) {
            throw new IllegalStateException("cannot measure " + stage.label(), failed);
        }
    }

    private static double unitsPerSecond(IterationResult iteration) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get("units"))
                .getScore();
    }
}
