package dev.gistline.local;

import dev.gistline.json.Json;
import java.io.IOException;
import java.util.Locale;

/** What the function logs of an upload, for a reader's eyes; every other line as it is. */
final class UploadLine {
    private UploadLine() {}

    static String of(String line) {
        String plain = line.strip();
        Json fields;
        try {
            fields = Json.read(plain);
        } catch (IOException notJson) {
            return plain;
        }
        if (!"upload".equals(fields.text("message"))) {
            return plain;
        }
        String reason = fields.text("reason");
        return String.format(
                Locale.ROOT,
                "  %-9s %s  %s ms%s",
                fields.text("result", "?").toLowerCase(Locale.ROOT),
                fields.text("key", "?"),
                fields.text("millis", "?"),
                reason == null ? "" : "  (" + reason + ")");
    }
}
