package dev.gistline.lab;

import dev.gistline.local.function.ChildProcess;
import dev.gistline.local.function.FunctionFailed;
import dev.gistline.local.stack.EmbeddedStack;
import dev.gistline.local.stack.PortTaken;
import dev.gistline.local.stack.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * Measures how long the function takes from the start of its process to its first briefs, under AWS's runtime client,
 * with S3 and DynamoDB on loopback; once as Lambda starts it when an event waits, once as it is started for a snapshot,
 * where what comes after {@code init} is what is left to do after a restore. What fetching code and restoring memory
 * take on AWS is not in it.
 */
final class ColdStart {
    private static final int ROUNDS = 5;
    private static final List<String> INITIALISATIONS = List.of("on-demand", "snap-start");
    private static final List<String> PHASES = List.of("init", "first event", "second event", "third event");
    private static final Path ARTICLE = Path.of("events/articles/harbour-pilots.html");

    private ColdStart() {}

    /** Prints medians in milliseconds; the two ways take turns, so that a busy machine slows both. */
    static void run() {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        Settings settings = new Settings(
                Settings.Ports.ANY, null, Settings.Runtime.IN_PROCESS, 1, Duration.ofSeconds(10), 3, line -> {});
        try (EmbeddedStack stack = EmbeddedStack.start(settings, queue -> events::add)) {
            byte[] article = Files.readAllBytes(ARTICLE);
            List<List<double[]>> runs = List.of(new ArrayList<>(), new ArrayList<>());
            for (int round = 0; round < ROUNDS; round++) {
                for (int way = 0; way < INITIALISATIONS.size(); way++) {
                    runs.get(way).add(once(stack, INITIALISATIONS.get(way), article, events));
                }
            }
            System.out.printf(Locale.ROOT, "%-12s", "ms, median");
            PHASES.forEach(phase -> System.out.printf(Locale.ROOT, "%14s", phase));
            System.out.println();
            for (int way = 0; way < INITIALISATIONS.size(); way++) {
                System.out.printf(Locale.ROOT, "%-12s", INITIALISATIONS.get(way));
                for (int phase = 0; phase < PHASES.size(); phase++) {
                    System.out.printf(Locale.ROOT, "%14.0f", median(runs.get(way), phase));
                }
                System.out.println();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (PortTaken | FunctionFailed failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static double[] once(
            EmbeddedStack stack, String initialisation, byte[] article, BlockingQueue<String> events)
            throws FunctionFailed, InterruptedException {
        double[] millis = new double[PHASES.size()];
        try (ChildProcess function = stack.uploadProcess(initialisation, line -> {})) {
            long began = System.nanoTime();
            function.initialise();
            millis[0] = (System.nanoTime() - began) / 1e6;
            for (int i = 1; i < millis.length; i++) {
                String key = initialisation + '/' + i + ".html";
                stack.s3().putObject(put -> put.bucket(EmbeddedStack.BUCKET).key(key), RequestBody.fromBytes(article));
                byte[] event = events.take().getBytes(StandardCharsets.UTF_8);
                began = System.nanoTime();
                function.invoke(event);
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        return millis;
    }

    private static double median(List<double[]> runs, int phase) {
        double[] sorted = runs.stream().mapToDouble(run -> run[phase]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
