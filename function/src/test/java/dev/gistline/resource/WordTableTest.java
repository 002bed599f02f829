package dev.gistline.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void knowsEachWordAndNoOther() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            words.put("word" + i, i);
        }
        WordTable<Integer> table = new WordTable<>(words);

        words.forEach((word, value) -> assertThat(table.get(word)).isEqualTo(value));
        assertThat(table.get("word5000")).isNull();
        assertThat(table.get("")).isNull();
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        WordTable<Integer> table = new WordTable<>(Map.of("Aa", 1, "BB", 2));

        assertThat(table.get("Aa")).isEqualTo(1);
        assertThat(table.get("BB")).isEqualTo(2);
        assertThat(table.getOrDefault("C#", 3)).isEqualTo(3);
    }

    @Test
    void isEmptyWithoutWords() {
        assertThat(new WordTable<Integer>(Map.of()).get("word")).isNull();
    }
}
