package dev.gistline.local;

import dev.gistline.brief.BriefId;
import dev.gistline.local.stack.EmbeddedStack;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The articles of {@code events/articles}, put into the bucket and seen through to their briefs. */
final class Samples {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedStack stack;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();

    private record Sent(String key, long nanos) {}

    Samples(EmbeddedStack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    /** Uploads those that are not in the bucket yet, and waits until each has its record. */
    void upload() throws IOException, InterruptedException {
        List<Sent> sent = new ArrayList<>();
        out.println("the samples of events/articles go into s3://" + EmbeddedStack.BUCKET + "/samples/");
        for (Path article : articles()) {
            String key = "samples/" + article.getFileName();
            if (!isThere(key)) {
                stack.s3()
                        .putObject(
                                put -> put.bucket(EmbeddedStack.BUCKET).key(key).contentType(contentType(key)),
                                RequestBody.fromFile(article));
                sent.add(new Sent(key, System.nanoTime()));
            }
        }
        for (Sent sample : sent) {
            if (!isBriefed(sample)) {
                out.println("  " + sample.key + " is not briefed yet after " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    private static List<Path> articles() throws IOException {
        String home = System.getProperty("gistline.home");
        Path folder = Path.of(home == null ? "." : home, "events", "articles");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private boolean isThere(String key) {
        try {
            stack.s3().headObject(head -> head.bucket(EmbeddedStack.BUCKET).key(key));
            return true;
        } catch (NoSuchKeyException missing) {
            return false;
        }
    }

    private static String contentType(String key) {
        String type = switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "json" -> "application/json";
            case "md" -> "text/markdown";
            default -> "text/plain";
        };
        return type + "; charset=utf-8";
    }

    private boolean isBriefed(Sent sample) throws IOException, InterruptedException {
        URI brief = stack.api().resolve("/briefs/" + BriefId.of(EmbeddedStack.BUCKET, sample.key));
        HttpRequest request = HttpRequest.newBuilder(brief).build();
        while (System.nanoTime() - sample.nanos < PATIENCE.toNanos()) {
            if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
