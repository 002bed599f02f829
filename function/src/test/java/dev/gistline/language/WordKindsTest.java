package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKindsTest {
    @ParameterizedTest
    @CsvSource({
        "mira@example.org, tom.holt@example.net",
        "http://example.org/a, www.example.net",
        "555-0143, 203-555-0143",
        "11/02/2004, 3/4/05",
        "9:41, 10:02:33",
        "AM, pm",
        "notes.doc, plan.PDF)",
        "Subject:, To:",
        "*****, -----",
        "harbour, ferry"
    })
    void areTheSameForWordsOfOneShape(String one, String other) {
        assertThat(WordKinds.of(one)).isEqualTo(WordKinds.of(other));
    }

    @ParameterizedTest
    @CsvSource({"mira@example.org, harbour", "11/02/2004, 9:41", "555-0143, 1204", "AM, am-dram"})
    void differForWordsOfOtherShapes(String one, String other) {
        assertThat(WordKinds.of(one)).isNotEqualTo(WordKinds.of(other));
    }
}
