package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLinesTest {
    private static boolean isDate(String line) {
        return CreditLines.isDate(line, line.split(" ").length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated May 12, 2004 at 3 p.m.",
                "Tuesday, 3 March 2020",
                "WORLD DESK, September 30, 2023",
                "CITY DESK | 12 May 2004"
            })
    void aDateAndWhoseItIsAreNoText(String line) {
        assertThat(isDate(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met on May 12, 2004.",
                "STORM HITS THE COAST AGAIN, May 12, 2004",
                "Elections, 12 May 2004",
                "WORLD DESK"
            })
    void aSentenceOrAHeadingWithADateIsText(String line) {
        assertThat(isDate(line)).isFalse();
    }
}
