package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextCapitalisationTest {

    @Test
    void aWordThatTheTextNeverWritesSmallIsWrittenWithACapitalAlways() {
        TextCapitalisation capitals = of("Then the Herons won .", "Herons fans cheered the Herons .");

        assertThat(capitals.always("Herons")).isTrue();
    }

    @Test
    void onceIsTooSeldomToTell() {
        assertThat(of("Then the Herons won .").always("Herons")).isFalse();
    }

    @Test
    void aWordThatOpensSentencesAndIsSmallInsideOthersIsNoName() {
        TextCapitalisation capitals = of("Rivers rose .", "The rivers are full .");

        assertThat(capitals.always("Rivers")).isFalse();
        assertThat(capitals.isSmall("Rivers")).isTrue();
        assertThat(capitals.isSmall("rivers")).isFalse();
    }

    @Test
    void afterADashOrAColonACapitalTellsNothing() {
        TextCapitalisation capitals = of("MARLOW - Growers said so .", "It adds : Growers lost half .");

        assertThat(capitals.always("Growers")).isFalse();
    }

    private static TextCapitalisation of(String... sentences) {
        return TextCapitalisation.of(Stream.of(sentences)
                .map(sentence -> List.of(sentence.split(" ")))
                .toList());
    }
}
