package dev.gistline.local.function;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The function in a process of its own, under the runtime client that AWS runs it with. The process is started when an
 * invocation needs it; when it ends or runs out of time, the invocation fails and the next one starts another.
 */
public final class ChildProcess implements Function {
    /** Where the runtime client looks for its native part before it unpacks it to a fixed place. */
    private static final String NATIVE_CLIENT =
            "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    private static final String RUNTIME_CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    /** Lambda gives ten seconds on a machine of its own; this one may be busy. */
    private static final Duration START = Duration.ofSeconds(60);

    private final Settings settings;
    private final Consumer<String> log;
    private final RuntimeApi api;
    private final Workspace workspace = Workspace.create();
    private @Nullable Running running;
    private boolean closed;

    private record Running(Process process, int number) {}

    /**
     * How the function is run.
     *
     * @param handler the handler's class
     * @param classPath what the process's class path is to hold, the runtime client included
     * @param environment variables beside those that Lambda sets; {@code AWS_LAMBDA_INITIALIZATION_TYPE} is {@code on-demand} unless it is here
     * @param memoryMb the most heap it may take
     */
    public record Settings(
            String name,
            String handler,
            String classPath,
            Map<String, String> environment,
            Duration timeout,
            int memoryMb) {
        public Settings {
            environment = Map.copyOf(environment);
        }
    }

    /**
     * @param log told every line that the process prints
     */
    public ChildProcess(Settings settings, Consumer<String> log) {
        this.settings = settings;
        this.log = log;
        this.api = new RuntimeApi(LocalContext.arn(settings.name));
    }

    /**
     * Starts the process, unless it runs, and waits until its handler is made; when it cannot be made, the next
     * invocation says why.
     *
     * @throws FunctionFailed when that takes too long
     */
    public void initialise() throws FunctionFailed, InterruptedException {
        ready();
    }

    private Running ready() throws FunctionFailed, InterruptedException {
        Running child = running();
        if (!api.awaitReady(child.number, START)) {
            child.process.destroyForcibly().waitFor();
            throw new FunctionFailed(settings.name + " did not start within " + START.toSeconds() + " seconds");
        }
        return child;
    }

    @Override
    public byte[] invoke(byte[] event) throws FunctionFailed, InterruptedException {
        Running child = ready();
        CompletableFuture<byte[]> answer = api.invoke(child.number, event, settings.timeout);
        try {
            return answer.get(settings.timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            Throwable why = failed.getCause();
            throw new FunctionFailed(settings.name + ": " + (why == null ? failed : why.getMessage()), failed);
        } catch (TimeoutException late) {
            child.process.destroyForcibly().waitFor();
            throw new FunctionFailed(settings.name + " timed out after " + settings.timeout.toSeconds() + " seconds");
        }
    }

    private synchronized Running running() throws FunctionFailed {
        if (closed) {
            throw new FunctionFailed(settings.name + " is closed");
        }
        if (running == null || !running.process.isAlive()) {
            running = start();
        }
        return running;
    }

    private Running start() throws FunctionFailed {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + settings.memoryMb + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-D" + NATIVE_CLIENT + "=" + workspace.nativeClient(),
                        "-cp",
                        settings.classPath,
                        RUNTIME_CLIENT,
                        settings.handler))
                .directory(workspace.folder().toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_")); // the user's own, which are not for here
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        environment.putAll(settings.environment);
        environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", settings.name);
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(settings.memoryMb));
        environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + settings.name);
        environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
        environment.put("LAMBDA_TASK_ROOT", workspace.folder().toString());
        environment.put("_HANDLER", settings.handler);
        environment.put("TZ", ":UTC");
        try {
            int number = api.begin();
            Process started = builder.start();
            Thread.ofVirtual().start(() -> read(started));
            started.onExit()
                    .thenAccept(ended -> api.ended(number, "its process ended with status " + ended.exitValue()));
            return new Running(started, number);
        } catch (IOException failed) {
            throw new FunctionFailed("the function's process did not start", failed);
        }
    }

    private void read(Process from) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.accept(line);
            }
        } catch (IOException ended) {
            // The process has gone, and its output with it.
        }
    }

    /** Ends the process at once, as a crash of the machine under it would. */
    public synchronized void crash() {
        if (running != null) {
            running.process.destroyForcibly();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        api.close();
        if (running != null) {
            running.process.destroy();
            try {
                if (!running.process.waitFor(2, TimeUnit.SECONDS)) {
                    running.process.destroyForcibly();
                }
            } catch (InterruptedException stopping) {
                running.process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        workspace.close();
    }
}
