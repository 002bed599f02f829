package dev.gistline.local.queue;

import dev.gistline.local.function.Function;
import dev.gistline.local.function.FunctionFailed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings messages from the queue to the function as Lambda's event source mapping does: in batches, each environment of
 * the function one at a time, with <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">partial
 * batch responses</a>.
 */
public final class Poller implements AutoCloseable {
    /** The batch size that {@code infra/template.yaml} sets. */
    private static final int BATCH = 10;

    private static final Duration WAIT = Duration.ofSeconds(20);

    private final EventQueue queue;
    private final List<Function> environments;
    private final Duration retryAfter;
    private final Consumer<String> failures;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closed;

    /**
     * Starts polling.
     *
     * @param environments each is invoked by one thread
     * @param retryAfter how long a message that failed waits to be tried again
     * @param failures told why a batch or a message failed
     */
    public Poller(
            EventQueue queue, List<? extends Function> environments, Duration retryAfter, Consumer<String> failures) {
        this.queue = queue;
        this.environments = List.copyOf(environments);
        this.retryAfter = retryAfter;
        this.failures = failures;
        for (Function environment : this.environments) {
            threads.add(Thread.ofPlatform().daemon().name("poller").start(() -> poll(environment)));
        }
    }

    private void poll(Function environment) {
        try {
            while (!closed) {
                List<Message> batch = queue.receive(BATCH, WAIT);
                if (!batch.isEmpty()) {
                    handle(environment, batch);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(Function environment, List<Message> batch) throws InterruptedException {
        try {
            Set<String> failed = SqsJson.failures(environment.invoke(SqsJson.event(batch)), batch);
            for (Message message : batch) {
                if (!failed.contains(message.id())) {
                    queue.delete(message);
                }
            }
            if (!failed.isEmpty()) {
                tell(
                        batch.stream()
                                .filter(message -> failed.contains(message.id()))
                                .toList(),
                        "it answered that it failed");
            }
        } catch (FunctionFailed reason) {
            tell(batch, String.valueOf(reason.getMessage()));
        } catch (IOException nonsense) {
            tell(batch, "its answer is not a batch response");
        }
    }

    private void tell(List<Message> failed, String reason) {
        if (closed) {
            return;
        }
        failed.forEach(message -> queue.failed(message, reason, retryAfter));
        failures.accept(
                (failed.size() == 1 ? "1 event" : failed.size() + " events") + " failed, to be tried again: " + reason);
    }

    /** Waits for what is being handled, a second at most; what is not done by then stays in the queue. */
    @Override
    public void close() {
        closed = true;
        queue.endReceiving();
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(1));
                thread.interrupt();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
