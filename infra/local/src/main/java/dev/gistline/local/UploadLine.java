package dev.gistline.local;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the function logs of an upload, for a reader's eyes; every other line as it is. */
final class UploadLine {
    private static final JsonFactory JSON = new JsonFactory();

    private UploadLine() {}

    static String of(String line) {
        String plain = line.strip();
        Map<String, String> fields = plain.startsWith("{") ? fields(plain) : Map.of();
        if (!"upload".equals(fields.get("message"))) {
            return plain;
        }
        String reason = fields.get("reason");
        return String.format(
                Locale.ROOT,
                "  %-9s %s  %s ms%s",
                fields.getOrDefault("result", "?").toLowerCase(Locale.ROOT),
                fields.getOrDefault("key", "?"),
                fields.getOrDefault("millis", "?"),
                reason == null ? "" : "  (" + reason + ")");
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, parser.getText());
                parser.skipChildren();
            }
            return fields;
        } catch (IOException notJson) {
            return Map.of();
        }
    }
}
