package dev.gistline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gistline.brief.BriefId;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * Uploads articles to a stack and reads what became of them.
 *
 * @param folder parts the objects of one test from those of another
 */
record Articles(Stack stack, String folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    Articles(Stack stack) {
        this(stack, UUID.randomUUID() + "/");
    }

    String upload(String name, byte[] content) {
        String key = folder + name;
        stack.s3().putObject(put -> put.bucket(stack.bucket()).key(key), RequestBody.fromBytes(content));
        return key;
    }

    static byte[] sample(String name) throws Exception {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("events/articles").resolve(name);
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
        }
        throw new IllegalStateException("no events/articles/" + name);
    }

    String id(String key) {
        return BriefId.of(stack.bucket(), key);
    }

    JsonNode brief(String key) throws Exception {
        return brief(key, brief -> true);
    }

    JsonNode brief(String key, Predicate<JsonNode> good) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < end) {
            HttpResponse<String> answer = stack.get("/briefs/" + id(key));
            last = answer.body();
            if (answer.statusCode() == 200) {
                JsonNode brief = JSON.readTree(answer.body());
                if (good.test(brief)) {
                    return brief;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not served within " + PATIENCE + ": " + key + ", last " + last);
    }

    HttpResponse<String> awaitAnswer(String key, int status) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = stack.get("/briefs/" + id(key));
        while (answer.statusCode() != status && System.nanoTime() < end) {
            Thread.sleep(50);
            answer = stack.get("/briefs/" + id(key));
        }
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }

    /** The ids of all pages of a list. */
    List<String> listed(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            HttpResponse<String> answer = stack.get("/briefs?" + query + cursor);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode page = JSON.readTree(answer.body());
            page.at("/briefs").forEach(brief -> ids.add(brief.at("/id").asText()));
            String next = page.at("/cursor").asText("");
            cursor = page.at("/cursor").isNull() || next.isEmpty()
                    ? ""
                    : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return ids;
    }
}
