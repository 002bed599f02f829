package dev.gistline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final JsonWriter.Content CONTENT = json -> {
        json.writeStartObject();
        JsonWriter.text(json, "said", "“é”");
        JsonWriter.text(json, "by", null);
        JsonWriter.texts(json, "to", List.of("a", "b"));
        json.writeEndObject();
    };

    @Test
    void writesOneLineWithNullWhereThereIsNoText() {
        assertThat(JsonWriter.string(CONTENT)).isEqualTo("{\"said\":\"“é”\",\"by\":null,\"to\":[\"a\",\"b\"]}");
    }

    @Test
    void writesBytesInUtf8() {
        assertThat(JsonWriter.bytes(CONTENT))
                .isEqualTo(JsonWriter.string(CONTENT).getBytes(StandardCharsets.UTF_8));
    }
}
