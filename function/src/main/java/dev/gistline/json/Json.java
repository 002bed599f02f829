package dev.gistline.json;

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
 * A JSON value read whole. What is not there, or is of another type, reads as null or empty; of a field that is there twice
 * the last one counts.
 *
 * @param value a map, a list, a string, a number's text, a boolean's text, or null
 */
public record Json(@Nullable Object value) {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Json NOTHING = new Json(null);

    /**
     * @throws IOException when it cannot be read or is no JSON
     */
    public static Json read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            return read(parser);
        }
    }

    /**
     * @throws IOException when it is no JSON
     */
    public static Json read(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return read(parser);
        }
    }

    /**
     * Reads what the program itself wrote.
     *
     * @throws IllegalArgumentException when it is no JSON
     */
    public static Json of(String text) {
        try {
            return read(text);
        } catch (IOException broken) {
            throw new IllegalArgumentException("not JSON", broken);
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

    public Json at(String field) {
        return value instanceof Map<?, ?> fields && fields.get(field) instanceof Json json ? json : NOTHING;
    }

    /** The text of a string, a number or a boolean. */
    public @Nullable String text() {
        return value instanceof String text ? text : null;
    }

    public @Nullable String text(String field) {
        return at(field).text();
    }

    public String text(String field, String otherwise) {
        String text = text(field);
        return text == null ? otherwise : text;
    }

    /**
     * The field's number, 0 when there is none.
     *
     * @throws NumberFormatException when it is no number
     */
    public double number(String field) {
        String text = text(field);
        return text == null ? 0 : Double.parseDouble(text);
    }

    public boolean has(String field) {
        return at(field).value != null;
    }

    public List<Json> elements() {
        List<Json> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                elements.add(element instanceof Json json ? json : NOTHING);
            }
        }
        return elements;
    }

    /** The texts of a field's list. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Json element : at(field).elements()) {
            if (element.text() instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The names of an object's fields, sorted. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (value instanceof Map<?, ?> fields) {
            fields.keySet().forEach(name -> names.add(String.valueOf(name)));
        }
        names.sort(null);
        return names;
    }
}
