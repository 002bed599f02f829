package dev.gistline.local.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** An error as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has it. */
final class Problem {
    private static final JsonFactory JSON = new JsonFactory();

    private Problem() {}

    static ProxyJson.Response of(int status, String title, String detail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ProxyJson.Response(
                status, Map.of("Content-Type", List.of("application/problem+json")), out.toByteArray());
    }
}
