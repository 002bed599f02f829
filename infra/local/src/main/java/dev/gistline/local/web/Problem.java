package dev.gistline.local.web;

import dev.gistline.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** An error as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has it. */
final class Problem {
    private Problem() {}

    static ProxyJson.Response of(int status, String title, String detail) {
        byte[] body = JsonWriter.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            json.writeEndObject();
        });
        return new ProxyJson.Response(status, Map.of("Content-Type", List.of("application/problem+json")), body);
    }
}
