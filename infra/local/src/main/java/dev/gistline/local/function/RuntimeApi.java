package dev.gistline.local.function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda Runtime API</a>, version
 * 2018-06-01, for one execution environment: the function's process asks it for the next invocation and posts what came
 * of it. Processes come one after the other; each has a number, so that what an ended one had asked for is not
 * mistaken for a request of the one that runs.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String ROOT = "/2018-06-01/runtime/";

    private final HttpServer server;
    private final String arn;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int process;
    private boolean asked;
    private @Nullable Invocation waiting;
    private @Nullable Invocation running;
    private @Nullable String initError;

    private record Invocation(String id, byte[] event, long deadlineMillis, CompletableFuture<byte[]> answer) {
        void fail(String reason) {
            answer.completeExceptionally(new FunctionFailed(reason));
        }
    }

    RuntimeApi(String arn) {
        this.arn = arn;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException("the Runtime API did not start", failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(ROOT, this::serve);
        server.start();
    }

    /** What the environment variable {@code AWS_LAMBDA_RUNTIME_API} is to hold. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The number of the process that is about to start. */
    int begin() {
        lock.lock();
        try {
            initError = null;
            asked = false;
            changed.signalAll();
            return ++process;
        } finally {
            lock.unlock();
        }
    }

    /** Ends what the process of that number had been given, for it will not answer. */
    void ended(int number, String reason) {
        lock.lock();
        try {
            if (number == process) {
                process++;
                String why = initError == null ? reason : "it could not start: " + initError;
                if (waiting != null) {
                    waiting.fail(why);
                }
                if (running != null) {
                    running.fail(why);
                }
                waiting = null;
                running = null;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the process of that number has started and asks for work, or has ended; false when time is over. */
    boolean awaitReady(int number, Duration most) throws InterruptedException {
        long nanos = most.toNanos();
        lock.lockInterruptibly();
        try {
            while (number == process && !asked && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return number != process || asked;
        } finally {
            lock.unlock();
        }
    }

    /** Hands an event to the process of that number; completes with its answer, or with {@link FunctionFailed}. */
    CompletableFuture<byte[]> invoke(int number, byte[] event, Duration timeout) {
        Invocation invocation = new Invocation(
                UUID.randomUUID().toString(),
                event,
                System.currentTimeMillis() + timeout.toMillis(),
                new CompletableFuture<>());
        lock.lock();
        try {
            if (number == process) {
                waiting = invocation;
                changed.signalAll();
            } else {
                invocation.fail(initError == null ? "its process ended" : "it could not start: " + initError);
            }
        } finally {
            lock.unlock();
        }
        return invocation.answer;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(ROOT.length());
            if (path.equals("invocation/next")) {
                hand(exchange);
            } else if (path.equals("restore/next")) {
                // A function that is started for a snapshot asks this to be frozen in; here it goes on at once.
                respond(exchange, 200);
            } else if (path.equals("init/error") || path.equals("restore/error")) {
                String error = new String(body(exchange), StandardCharsets.UTF_8);
                lock.lock();
                try {
                    initError = error;
                } finally {
                    lock.unlock();
                }
                respond(exchange, 202);
            } else if (path.startsWith("invocation/") && path.endsWith("/response")) {
                byte[] answer = body(exchange);
                finish(exchange, path, invocation -> invocation.answer.complete(answer));
            } else if (path.startsWith("invocation/") && path.endsWith("/error")) {
                String error = new String(body(exchange), StandardCharsets.UTF_8);
                finish(exchange, path, invocation -> invocation.fail(error));
            } else {
                respond(exchange, 404);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(HttpExchange exchange) throws IOException, InterruptedException {
        Invocation invocation = next();
        if (invocation == null) {
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id);
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(invocation.deadlineMillis));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", arn);
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, invocation.event.length);
        exchange.getResponseBody().write(invocation.event);
    }

    /** The next invocation; null when the process that asked has ended. */
    private @Nullable Invocation next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            int asking = process;
            asked = true;
            changed.signalAll();
            while (waiting == null && asking == process) {
                changed.await();
            }
            if (asking != process) {
                return null;
            }
            running = waiting;
            waiting = null;
            return running;
        } finally {
            lock.unlock();
        }
    }

    private void finish(HttpExchange exchange, String path, Consumer<Invocation> with) throws IOException {
        Invocation finished = null;
        lock.lock();
        try {
            if (running != null && path.split("/")[1].equals(running.id)) {
                finished = running;
                running = null;
            }
        } finally {
            lock.unlock();
        }
        respond(exchange, finished == null ? 400 : 202);
        if (finished != null) {
            with.accept(finished);
        }
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        return exchange.getRequestBody().readAllBytes();
    }

    private static void respond(HttpExchange exchange, int status) throws IOException {
        byte[] body = (status < 400 ? "{\"status\":\"OK\"}" : "{\"errorType\":\"InvalidRequest\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        ended(process, "the runtime is closing");
        server.stop(0);
    }
}
