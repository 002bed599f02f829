package dev.gistline.local;

import dev.gistline.document.Upload;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on many files at a time and prints what comes of each in the order of the files. */
final class Batch {
    /** What is done ahead of the file that is next to be printed, for each processor. */
    private static final int AHEAD = 8;

    /** What a file becomes. */
    interface Work {
        /** The text to print, with its line ends. */
        String of(String name, Upload upload);

        /** The text to print for a file that cannot be read. */
        String unreadable(String name, String reason);
    }

    private record Printed(String text, boolean read) {}

    private Batch() {}

    /** Prints to {@code out} what {@code work} makes of each input; false when one could not be read. */
    static boolean run(List<Inputs.Input> inputs, Work work, PrintStream out, Progress progress)
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
        } catch (IOException | OutOfMemoryError unreadable) {
            return new Printed(work.unreadable(input.name(), "the file cannot be read"), false);
        }
        return new Printed(
                work.of(
                        input.name(),
                        new Upload(bytes, input.path().getFileName().toString(), null)),
                true);
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
