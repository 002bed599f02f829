package dev.gistline.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the stack is to run.
 *
 * @param data the folder that keeps everything; null to keep it in memory
 * @param environments how many uploads are handled at a time, each by an environment of its own
 * @param retryAfter how long a failed upload waits to be tried again
 * @param maxReceives how often an upload is tried
 * @param log told, a line at a time, what the functions print and why an upload failed
 */
public record Settings(
        Ports ports,
        @Nullable Path data,
        Runtime runtime,
        int environments,
        Duration retryAfter,
        int maxReceives,
        Consumer<String> log) {

    /** Where the function runs. */
    public enum Runtime {
        /** In this process. */
        IN_PROCESS,
        /** In processes of its own, under the runtime client that AWS runs it with. */
        PROCESS
    }

    /** Ports on loopback, 0 for any that is free. */
    public record Ports(int api, int s3, int dynamodb) {
        public static final Ports ANY = new Ports(0, 0, 0);
    }

    public Settings {
        if (environments < 1) {
            throw new IllegalArgumentException("environments: " + environments);
        }
    }
}
