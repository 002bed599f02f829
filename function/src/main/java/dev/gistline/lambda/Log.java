package dev.gistline.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes one line of JSON for each thing worth saying. */
record Log(LambdaLogger out) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int FRAMES = 12;

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
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("level", level);
            json.writeStringField("message", message);
            for (int i = 0; i + 1 < fields.length; i += 2) {
                Object value = fields[i + 1];
                if (value instanceof Long || value instanceof Integer) {
                    json.writeNumberField(String.valueOf(fields[i]), ((Number) value).longValue());
                } else if (value != null) {
                    json.writeStringField(String.valueOf(fields[i]), value.toString());
                }
            }
            if (cause != null) {
                json.writeStringField("cause", cause.toString());
                json.writeArrayFieldStart("at");
                for (StackTraceElement frame :
                        Arrays.stream(cause.getStackTrace()).limit(FRAMES).toList()) {
                    json.writeString(frame.toString());
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.log(line.append('\n').toString());
    }
}
