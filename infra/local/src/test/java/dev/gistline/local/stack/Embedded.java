package dev.gistline.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.s3.S3Client;

/** The embedded stack on free ports, as tests see it. */
record Embedded(EmbeddedStack stack, HttpClient http) implements Stack, AutoCloseable {

    static Embedded start(Settings.Runtime runtime) {
        return start(runtime, UnaryOperator.identity());
    }

    static Embedded start(Settings.Runtime runtime, UnaryOperator<Consumer<String>> delivery) {
        try {
            return new Embedded(
                    EmbeddedStack.start(
                            new Settings(
                                    Settings.Ports.ANY, null, runtime, 2, Duration.ofSeconds(10), 3, line -> {}),
                            delivery),
                    HttpClient.newHttpClient());
        } catch (PortTaken impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public S3Client s3() {
        return stack.s3();
    }

    @Override
    public String bucket() {
        return EmbeddedStack.BUCKET;
    }

    @Override
    public HttpResponse<String> get(String pathAndQuery) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(stack.api() + pathAndQuery)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
        stack.close();
    }
}
