package dev.gistline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON into memory, on one line. */
public final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();

    /** Writes one value. */
    @FunctionalInterface
    public interface Content {
        void to(JsonGenerator json) throws IOException;
    }

    /** Writes the fields of one object. */
    @FunctionalInterface
    public interface Fields<T> {
        void of(T value) throws IOException;
    }

    private JsonWriter() {}

    public static String string(Content content) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            content.to(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString();
    }

    /** In UTF-8. */
    public static byte[] bytes(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            content.to(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** A field with a text, or with null. */
    public static void text(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    /** A field with a list of texts. */
    public static void texts(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A field with a list of objects. */
    public static <T> void objects(JsonGenerator json, String field, List<? extends T> values, Fields<T> fields)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            json.writeStartObject();
            fields.of(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
