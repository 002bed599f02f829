package dev.gistline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class LogTest {
    private final TestContext context = new TestContext();
    private final Log log = new Log(context.getLogger());

    @Test
    void aFaultIsToldWithAllThatCausedIt() throws IOException {
        log.warn(
                "a message failed",
                new UncheckedIOException(
                        "reading b/k", new IOException("cut off", new IllegalStateException("the socket closed"))),
                "messageId",
                "7");

        Json line = Json.read(context.lines.getFirst());
        assertThat(line.text("level")).isEqualTo("WARN");
        assertThat(line.text("messageId")).isEqualTo("7");
        assertThat(line.text("cause")).isEqualTo("java.io.UncheckedIOException: reading b/k");
        assertThat(line.texts("at")).isNotEmpty();
        assertThat(line.texts("causedBy"))
                .containsExactly("java.io.IOException: cut off", "java.lang.IllegalStateException: the socket closed");
    }

    @Test
    void whatIsToldOfAnUploadCannotBeginALineOfItsOwn() {
        log.info("upload", "key", "a\n{\"level\":\"ERROR\"}", "reason", null, "millis", 3L);

        assertThat(context.lines)
                .containsExactly(
                        "{\"level\":\"INFO\",\"message\":\"upload\",\"key\":\"a\\n{\\\"level\\\":\\\"ERROR\\\"}\",\"millis\":3}\n");
    }
}
