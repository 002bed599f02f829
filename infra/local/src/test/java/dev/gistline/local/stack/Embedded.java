package dev.gistline.local.stack;

import dev.gistline.brief.BriefId;
import dev.gistline.local.contract.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.sync.RequestBody;

/** The embedded stack on free ports, in memory, as tests see it. */
record Embedded(EmbeddedStack stack, HttpClient http) implements Stack, AutoCloseable {

    static Embedded start(Settings.Runtime runtime, Duration retryAfter, int maxReceives) {
        return start(runtime, retryAfter, maxReceives, UnaryOperator.identity());
    }

    static Embedded start(
            Settings.Runtime runtime, Duration retryAfter, int maxReceives, UnaryOperator<Consumer<String>> delivery) {
        try {
            Settings settings = new Settings(Settings.Ports.ANY, null, runtime, 2, retryAfter, maxReceives, line -> {});
            return new Embedded(EmbeddedStack.start(settings, delivery), HttpClient.newHttpClient());
        } catch (PortTaken impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void put(String key, byte[] content, String contentType) {
        stack.s3()
                .putObject(
                        put -> put.bucket(EmbeddedStack.BUCKET).key(key).contentType(contentType),
                        RequestBody.fromBytes(content));
    }

    void put(String key, String text) {
        put(key, text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
    }

    @Override
    public void delete(String key) {
        stack.s3().deleteObject(delete -> delete.bucket(EmbeddedStack.BUCKET).key(key));
    }

    @Override
    public String id(String key) {
        return BriefId.of(EmbeddedStack.BUCKET, key);
    }

    @Override
    public Answer get(String pathAndQuery) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(URI.create(stack.api() + pathAndQuery))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void send(String message) {
        stack.send(message);
    }

    @Override
    public int deadLetters() {
        return stack.deadLetters().size();
    }

    @Override
    public void close() {
        http.close();
        stack.close();
    }
}
