package dev.gistline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gistline.local.contract.Stack.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles, and what became of an upload. */
final class Articles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Articles() {}

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(folder().resolve(name));
    }

    private static Path folder() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path folder = up.resolve("events/articles");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new IllegalStateException("no events/articles");
    }

    /** The record of an object, once there is one. */
    static JsonNode record(Embedded embedded, String key) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = embedded.get("/briefs/" + embedded.id(key));
            if (answer.status() == 200) {
                return JSON.readTree(answer.body());
            }
            assertThat(System.nanoTime())
                    .as("not served: " + key + ", last " + answer)
                    .isLessThan(end);
            Thread.sleep(50);
        }
    }
}
