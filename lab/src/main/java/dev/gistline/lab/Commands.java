package dev.gistline.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs other programs. */
public final class Commands {

    private Commands() {}

    /** What the program printed; an error when it fails. */
    public static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException("status " + status + " of " + String.join(" ", command));
            }
            return printed;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot run " + command.getFirst(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + command.getFirst(), stopped);
        }
    }
}
