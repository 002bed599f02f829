package dev.gistline.lambda;

import dev.gistline.json.JsonWriter;
import java.util.Map;
import java.util.TreeMap;

/** An answer to API Gateway. */
record Answer(int status, Map<String, String> headers, String body) {
    /** What AWS Lambda sends at the most. */
    private static final int MOST_BYTES = 6 * 1024 * 1024;

    private static final String TYPE = "Content-Type";

    static Answer json(String body) {
        return new Answer(200, Map.of(TYPE, "application/json"), body);
    }

    static Answer notModified() {
        return new Answer(304, Map.of(), "");
    }

    /** Problem details as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has them. */
    static Answer problem(Problem problem, String path) {
        String body = JsonWriter.string(json -> {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", problem.title());
            json.writeNumberField("status", problem.status());
            json.writeStringField("detail", problem.getMessage());
            json.writeStringField("instance", path);
            json.writeEndObject();
        });
        Answer answer = new Answer(problem.status(), Map.of(TYPE, "application/problem+json"), body);
        return problem.status() == 405 ? answer.with("Allow", "GET") : answer;
    }

    Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    /** Whether it is short enough for Lambda. */
    boolean canBeSent() {
        // JSON makes six bytes of a character at the most, so that few bodies have to be written to be measured.
        return body.length() < MOST_BYTES / 8 || bytes().length <= MOST_BYTES;
    }

    /** As API Gateway wants it, in UTF-8. */
    byte[] bytes() {
        return JsonWriter.bytes(json -> {
            json.writeStartObject();
            json.writeNumberField("statusCode", status);
            json.writeObjectFieldStart("headers");
            for (Map.Entry<String, String> header : headers.entrySet()) {
                json.writeStringField(header.getKey(), header.getValue());
            }
            json.writeEndObject();
            json.writeStringField("body", body);
            json.writeBooleanField("isBase64Encoded", false);
            json.writeEndObject();
        });
    }
}
