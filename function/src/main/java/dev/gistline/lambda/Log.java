package dev.gistline.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.json.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one line of JSON for each thing worth saying. */
record Log(LambdaLogger out) {
    private static final int FRAMES = 12;

    /** A chain of causes may close in a circle. */
    private static final int CAUSES = 8;

    /**
     * @param fields names and values in turn; a null value is left out
     */
    void info(String message, @Nullable Object... fields) {
        line("INFO", message, null, fields);
    }

    void warn(String message, @Nullable Throwable cause, @Nullable Object... fields) {
        line("WARN", message, cause, fields);
    }

    void error(String message, @Nullable Throwable cause, @Nullable Object... fields) {
        line("ERROR", message, cause, fields);
    }

    private void line(String level, String message, @Nullable Throwable cause, @Nullable Object... fields) {
        String line = JsonWriter.string(json -> {
            json.writeStartObject();
            json.writeStringField("level", level);
            json.writeStringField("message", message);
            for (int i = 0; i + 1 < fields.length; i += 2) {
                field(json, String.valueOf(fields[i]), fields[i + 1]);
            }
            if (cause != null) {
                cause(json, cause);
            }
            json.writeEndObject();
        });
        out.log(line + '\n');
    }

    private static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value instanceof Long || value instanceof Integer) {
            json.writeNumberField(name, ((Number) value).longValue());
        } else if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    /** The fault, where it came from, and what it was caused by: a wrapper alone seldom says what went wrong. */
    private static void cause(JsonGenerator json, Throwable cause) throws IOException {
        json.writeStringField("cause", cause.toString());
        json.writeArrayFieldStart("at");
        for (StackTraceElement frame :
                Arrays.stream(cause.getStackTrace()).limit(FRAMES).toList()) {
            json.writeString(frame.toString());
        }
        json.writeEndArray();
        if (cause.getCause() != null) {
            JsonWriter.texts(
                    json,
                    "causedBy",
                    Stream.iterate(cause.getCause(), Objects::nonNull, Throwable::getCause)
                            .limit(CAUSES)
                            .map(Throwable::toString)
                            .toList());
        }
    }
}
