package dev.gistline.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into maps, lists, texts and numbers; what is missing or of another type reads as empty. */
final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonTree() {}

    /**
     * @throws IllegalArgumentException when it is not JSON
     */
    static Map<String, @Nullable Object> object(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return asObject(value(parser));
        } catch (IOException broken) {
            throw new IllegalArgumentException("not JSON", broken);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_STRING -> parser.getText();
            default -> null;
        };
    }

    @SuppressWarnings("unchecked") // Every map of a tree has such keys.
    private static Map<String, @Nullable Object> asObject(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    private static List<?> list(Map<String, @Nullable Object> object, String field) {
        return object.get(field) instanceof List<?> list ? list : List.of();
    }

    static Map<String, @Nullable Object> object(Map<String, @Nullable Object> object, String field) {
        return asObject(object.get(field));
    }

    static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> object, String field) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (Object each : list(object, field)) {
            objects.add(asObject(each));
        }
        return objects;
    }

    static List<String> texts(Map<String, @Nullable Object> object, String field) {
        List<String> texts = new ArrayList<>();
        for (Object each : list(object, field)) {
            if (each instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    static @Nullable String text(Map<String, @Nullable Object> object, String field) {
        return object.get(field) instanceof String text ? text : null;
    }

    static String text(Map<String, @Nullable Object> object, String field, String otherwise) {
        String text = text(object, field);
        return text == null ? otherwise : text;
    }

    static double number(Map<String, @Nullable Object> object, String field) {
        return object.get(field) instanceof Double number ? number : 0;
    }

    /** The same JSON, a value a line. */
    static String pretty(String json) {
        StringWriter out = new StringWriter(json.length() * 2);
        try (JsonParser parser = JSON.createParser(json);
                var generator = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
