package dev.gistline.local;

import dev.gistline.local.queue.DeadLetter;
import dev.gistline.local.stack.EmbeddedStack;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells of each event that is given up, once. */
final class DeadLetterWatch {
    private final EmbeddedStack stack;
    private final PrintStream out;
    private final Set<String> told = new HashSet<>();

    DeadLetterWatch(EmbeddedStack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    void watch(CountDownLatch stopped) throws InterruptedException {
        while (!stopped.await(1, TimeUnit.SECONDS)) {
            for (DeadLetter letter : stack.deadLetters()) {
                if (told.add(letter.id())) {
                    out.println("given up after " + letter.receives() + " tries: " + letter.reason() + " ("
                            + stack.api() + "/health)");
                }
            }
        }
    }
}
