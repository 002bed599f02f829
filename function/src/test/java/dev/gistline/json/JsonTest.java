package dev.gistline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void whatIsNotThereOrOfAnotherTypeReadsAsNothing() {
        Json json = Json.of("{\"a\": {\"b\": [1, \"x\", null, {}]}, \"c\": null, \"d\": 2.5}");

        assertThat(json.at("a").texts("b")).containsExactly("1", "x");
        assertThat(json.at("a").at("b").elements()).hasSize(4);
        assertThat(json.at("c").at("deeper").text("still")).isNull();
        assertThat(json.text("a")).isNull();
        assertThat(json.has("c")).isFalse();
        assertThat(json.number("d")).isEqualTo(2.5);
        assertThat(json.number("none")).isZero();
        assertThat(json.names()).containsExactly("a", "c", "d");
    }

    @Test
    void ofAFieldThatIsThereTwiceTheLastCounts() {
        assertThat(Json.of("{\"key\": \"first\", \"key\": \"last\"}").text("key"))
                .isEqualTo("last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\"", "[1,]", "{} {}", "nonsense"})
    void refusesWhatIsNotOneValue(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(IOException.class);
    }

    @Test
    void namesTheFieldsInTheirOrder() {
        assertThat(Json.of("{\"b\":1,\"a\":{\"z\":2},\"c\":null}").names()).containsExactly("a", "b", "c");
    }

    @Test
    void aFieldThatIsNotThereIsWhatIsSaidOtherwise() {
        assertThat(Json.of("{\"a\":\"x\"}").text("a", "y")).isEqualTo("x");
        assertThat(Json.of("{\"a\":\"x\"}").text("b", "y")).isEqualTo("y");
    }
}
