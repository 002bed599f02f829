package dev.gistline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.gistline.text.AlignedText;
import dev.gistline.text.Alignment;
import dev.gistline.text.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the string fields of a JSON object, each with where its characters stand in the document. */
final class JsonText {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private JsonText() {}

    /**
     * The fields of the outermost object whose values are strings; empty when the text is no JSON object. Of a field that is
     * there twice the last one counts, as for {@link dev.gistline.json.Json}.
     */
    static Optional<Map<String, AlignedText>> fields(String json) {
        Map<String, AlignedText> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    int quote = (int) parser.currentTokenLocation().getCharOffset();
                    fields.put(name, decode(json, quote + 1));
                } else {
                    fields.remove(name);
                    parser.skipChildren();
                }
            }
            return Optional.of(fields);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** The string after whose opening quote {@code from} stands; empty where it is not well-formed. */
    static Optional<AlignedText> string(String json, int from) {
        try {
            return Optional.of(decode(json, from));
        } catch (IndexOutOfBoundsException | NumberFormatException noString) {
            return Optional.empty();
        }
    }

    /** Decodes a string that the parser has found well-formed (RFC 8259, section 7), from after its opening quote. */
    private static AlignedText decode(String json, int from) {
        StringBuilder text = new StringBuilder();
        Alignment.Builder alignment = new Alignment.Builder();
        int at = from;
        while (json.charAt(at) != '"') {
            int length = 1;
            char c = json.charAt(at);
            if (c == '\\') {
                char escape = json.charAt(at + 1);
                length = escape == 'u' ? 6 : 2;
                c = switch (escape) {
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case 'u' -> (char) Integer.parseInt(json, at + 2, at + 6, 16);
                    default -> escape;
                };
            }
            text.append(c);
            alignment.add(1, new Span(at, at + length));
            at += length;
        }
        return new AlignedText(text.toString(), alignment.build());
    }
}
