package dev.gistline.local;

import dev.gistline.local.stack.EmbeddedStack;
import dev.gistline.local.stack.PortTaken;
import dev.gistline.local.stack.Settings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gistline local}. */
@Command(
        name = "local",
        mixinStandardHelpOptions = true,
        versionProvider = Gistline.BuiltVersion.class,
        description =
                "Runs bucket, queue, function, table and API on this machine alone, with sample articles in the bucket.",
        footer = {"", "Exit status: 130 stopped by Ctrl-C, 1 it could not start, 2 misused."})
final class LocalCommand implements Callable<Integer> {

    /** Enough to show that uploads are worked on side by side. */
    private static final int ENVIRONMENTS = 2;

    /** Fewer than on AWS: who tries it out wants to see dead letters before a minute is over. */
    private static final int MAX_RECEIVES = 3;

    /** Where the function runs. */
    enum Where {
        JVM,
        PROCESS
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8420",
            description = "The API's port (default: 8420).")
    private int port;

    @Option(names = "--s3-port", paramLabel = "PORT", defaultValue = "8421", description = "S3's port (default: 8421).")
    private int s3Port;

    @Option(
            names = "--dynamodb-port",
            paramLabel = "PORT",
            defaultValue = "8422",
            description = "DynamoDB's port (default: 8422).")
    private int dynamodbPort;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Keeps articles, events and briefs in DIR between runs (default: in memory, gone at the end).")
    private @Nullable Path data;

    @Option(
            names = "--runtime",
            paramLabel = "WHERE",
            defaultValue = "jvm",
            description = "jvm: the function runs in this process; process: in processes of its own, "
                    + "under AWS's Lambda runtime client, on Linux (default: jvm).")
    private Where runtime = Where.JVM;

    @Option(
            names = "--retry-after",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "How long an upload that failed waits to be tried again (default: 5).")
    private int retryAfter;

    @Option(names = "--no-samples", description = "Leaves the sample articles out.")
    private boolean noSamples;

    @Override
    public Integer call() throws Exception {
        if (runtime == Where.PROCESS && !System.getProperty("os.name").equals("Linux")) {
            throw new CannotRun("--runtime process needs Linux: AWS's runtime client runs nowhere else");
        }
        checkPort("--port", port);
        checkPort("--s3-port", s3Port);
        checkPort("--dynamodb-port", dynamodbPort);
        if (retryAfter < 0) {
            throw new ParameterException(spec.commandLine(), "--retry-after: not a number of seconds: " + retryAfter);
        }
        long began = System.nanoTime();
        PrintStream out = Terminal.err();
        Settings settings = new Settings(
                new Settings.Ports(port, s3Port, dynamodbPort),
                data == null ? null : data.toAbsolutePath(),
                runtime == Where.PROCESS ? Settings.Runtime.PROCESS : Settings.Runtime.IN_PROCESS,
                ENVIRONMENTS,
                Duration.ofSeconds(retryAfter),
                MAX_RECEIVES,
                line -> out.println(UploadLine.of(line)));
        CountDownLatch stopped = new CountDownLatch(1);
        try (EmbeddedStack stack = start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, stopped)));
            if (!noSamples) {
                new Samples(stack, out).upload();
            }
            out.print(Welcome.text(stack, data, (System.nanoTime() - began) / 1e9));
            new DeadLetterWatch(stack, out).watch(stopped);
        } catch (RuntimeException failed) {
            // What Ctrl-C takes away from under the uploads is no failure.
            if (stopped.getCount() > 0) {
                throw failed;
            }
        }
        return 0;
    }

    private void checkPort(String option, int value) {
        if (value < 0 || value > 65_535) {
            throw new ParameterException(spec.commandLine(), option + ": not a port: " + value);
        }
    }

    private static EmbeddedStack start(Settings settings) throws CannotRun {
        try {
            return EmbeddedStack.start(settings);
        } catch (PortTaken taken) {
            throw new CannotRun(String.valueOf(taken.getMessage()));
        }
    }

    /** Ctrl-C has this run while the process waits to end. */
    private static void stop(EmbeddedStack stack, CountDownLatch stopped) {
        stopped.countDown();
        stack.close();
    }
}
