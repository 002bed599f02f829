package dev.gistline.local;

import dev.gistline.document.Upload;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Works on many files at a time and prints what comes of each in the order of the files. */
final class Batch {
    /** What is done ahead of the file that is next to be printed, for each processor. */
    private static final int AHEAD = 8;

    /** What a file becomes. */
    interface Work {
        /** The text to print, with its line ends. */
        String of(String name, Upload upload);

        /** The text to print for a file that cannot be read or analysed. */
        String unreadable(String name, String reason);
    }

    /**
     * @param bug what the analysis threw
     */
    private record Printed(
            String text, boolean read, @Nullable Throwable bug) {}

    private Batch() {}

    /**
     * Prints to {@code out} what {@code work} makes of each input. One that the analysis fails on takes none of the others
     * with it: it has its record, and {@code err} the stack trace.
     *
     * @return false when one could not be read or analysed
     */
    static boolean run(List<Inputs.Input> inputs, Work work, PrintStream out, PrintStream err, Progress progress)
            throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        boolean allRead = true;
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(processors, Math.max(1, inputs.size())))) {
            Deque<Future<Printed>> ahead = new ArrayDeque<>();
            int next = 0;
            for (int done = 0; done < inputs.size() && !out.checkError(); done++) {
                while (next < inputs.size() && ahead.size() < processors * AHEAD) {
                    Inputs.Input input = inputs.get(next++);
                    ahead.add(workers.submit(() -> of(input, work)));
                }
                Printed printed = get(ahead.remove());
                allRead &= printed.read;
                progress.clear();
                if (printed.bug != null) {
                    err.println("gistline: the analysis failed on "
                            + inputs.get(done).name());
                    printed.bug.printStackTrace(err);
                }
                out.print(printed.text);
                progress.show(done + 1);
            }
            workers.shutdownNow();
        } finally {
            progress.clear();
            out.flush();
        }
        return allRead;
    }

    private static Printed of(Inputs.Input input, Work work) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(input.path());
        } catch (NoSuchFileException gone) {
            return unreadable(input, work, "it is gone");
        } catch (AccessDeniedException denied) {
            return unreadable(input, work, "access is denied");
        } catch (IOException | OutOfMemoryError failed) {
            return unreadable(input, work, String.valueOf(failed.getMessage()));
        }
        String name = input.path().getFileName().toString();
        try {
            return new Printed(work.of(input.name(), new Upload(bytes, name, null)), true, null);
        } catch (RuntimeException | StackOverflowError bug) {
            String reason = "the analysis failed, which is a fault of Gistline's: "
                    + bug.getClass().getSimpleName();
            return new Printed(work.unreadable(input.name(), reason), false, bug);
        }
    }

    private static Printed unreadable(Inputs.Input input, Work work, String reason) {
        return new Printed(work.unreadable(input.name(), "the file cannot be read: " + reason), false, null);
    }

    private static Printed get(Future<Printed> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(failed.getCause());
        }
    }
}
