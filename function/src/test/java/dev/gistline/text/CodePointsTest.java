package dev.gistline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsAsTheStringDoesAtEveryBoundaryOfACharacter() {
        String text = "a😀b👩‍🚀c\uD800d";
        CodePoints points = CodePoints.of(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!inside) {
                assertThat(points.at(i)).as("offset %d", i).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @Test
    void convertsBack() {
        for (String text : List.of("", "plain", "😀", "a😀b", "😀😀", "é😀“c”😀")) {
            CodePoints points = CodePoints.of(text);
            for (int point = 0; point <= text.codePointCount(0, text.length()); point++) {
                assertThat(points.offset(point)).as("%s %d", text, point).isEqualTo(text.offsetByCodePoints(0, point));
            }
        }
    }

    @Test
    void doesNotCountAPairBeforeItsEnd() {
        assertThat(CodePoints.of("😀").at(1)).isEqualTo(0);
    }

    @Test
    void convertsSpans() {
        String text = "😀 said";
        assertThat(CodePoints.of(text).of(new Span(3, 7))).isEqualTo(new Span(2, 6));
    }

    @Test
    void findsPairsWhereverTheTextIsReadInParts() {
        for (int before = 8190; before <= 8193; before++) {
            CodePoints points = CodePoints.of("a".repeat(before) + "\ud83d\ude00b");
            assertThat(points.at(before)).isEqualTo(before);
            assertThat(points.at(before + 2)).isEqualTo(before + 1);
        }
    }
}
