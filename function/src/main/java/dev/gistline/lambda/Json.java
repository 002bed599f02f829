package dev.gistline.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small JSON value read whole: events are a few kilobytes, and data binding costs a cold start more than all the rest
 * of this package. What is not there, or is of another type, reads as null or empty.
 *
 * @param value a map, a list, a string, a number's text, a boolean's text, or null
 */
record Json(@Nullable Object value) {
    private static final JsonFactory FACTORY = new JsonFactory();
    static final Json NOTHING = new Json(null);

    /**
     * @throws IOException when it cannot be read or is no JSON
     */
    static Json read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            return read(parser);
        }
    }

    static Json read(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return read(parser);
        }
    }

    private static Json read(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw new IOException("empty, no JSON");
        }
        Json json = new Json(valueOf(parser));
        if (parser.nextToken() != null) {
            throw new IOException("more than one JSON value");
        }
        return json;
    }

    private static @Nullable Object valueOf(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> fields = new HashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, new Json(valueOf(parser)));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Json> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(new Json(valueOf(parser)));
                }
                yield elements;
            }
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    Json at(String field) {
        return value instanceof Map<?, ?> fields && fields.get(field) instanceof Json json ? json : NOTHING;
    }

    /** The field's text, of a number or boolean too; null when there is none. */
    @Nullable
    String text(String field) {
        return at(field).value instanceof String text ? text : null;
    }

    boolean has(String field) {
        return at(field).value != null;
    }

    List<Json> elements() {
        List<Json> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                elements.add(element instanceof Json json ? json : NOTHING);
            }
        }
        return elements;
    }

    /** The names of an object's fields. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (value instanceof Map<?, ?> fields) {
            fields.keySet().forEach(name -> names.add(String.valueOf(name)));
        }
        names.sort(null);
        return names;
    }
}
