package dev.gistline.infra;

import static dev.gistline.infra.Template.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Holds a JSON value against a schema of {@code infra/openapi.yaml}. */
final class Described {
    private Described() {}

    static void assertDescribed(JsonNode value, Map<?, ?> described, Map<?, ?> schemas, String place) {
        Map<?, ?> schema = described.get("$ref") instanceof String reference
                ? map(schemas, reference.substring(reference.lastIndexOf('/') + 1))
                : described;
        if (value.isNull()) {
            assertThat(schema.get("nullable")).as(place + " is null").isEqualTo(true);
            return;
        }
        switch (String.valueOf(schema.get("type"))) {
            case "object" -> {
                if (schema.get("required") instanceof List<?> names) {
                    names.forEach(name -> assertThat(value.has((String) name))
                            .as(place + "." + name)
                            .isTrue());
                }
                value.properties().forEach(field -> {
                    String inner = place + "." + field.getKey();
                    assertThat(map(schema, "properties").containsKey(field.getKey()))
                            .as(inner)
                            .isTrue();
                    assertDescribed(field.getValue(), map(schema, "properties", field.getKey()), schemas, inner);
                });
            }
            case "array" -> value.forEach(element -> assertDescribed(element, map(schema, "items"), schemas, place));
            case "integer" -> assertThat(value.isInt()).as(place).isTrue();
            case "number" -> assertThat(value.isNumber()).as(place).isTrue();
            default -> {
                assertThat(value.isTextual()).as(place).isTrue();
                if (schema.get("enum") instanceof List<?> words) {
                    assertThat(words.contains(value.asText()))
                            .as(place + " " + value.asText())
                            .isTrue();
                }
            }
        }
    }
}
