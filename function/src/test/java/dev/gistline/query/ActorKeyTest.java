package dev.gistline.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorKeyTest {

    @ParameterizedTest
    @CsvSource({
        "ICE, ice",
        "national-ice-council, national-ice-council",
        "'O’Brien & Sons, Inc.', obrien-sons-inc",
        "Peña Nieto, pena-nieto",
        "  AT&T  , at-t",
        "北京, 北京",
        "'...', ''"
    })
    void foldsCaseMarksAndPunctuation(String name, String key) {
        assertThat(ActorKey.of(name)).isEqualTo(key);
        assertThat(ActorKey.of(key)).isEqualTo(key);
    }
}
