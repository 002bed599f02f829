package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterTableTest {

    @Test
    void saysOfEachCharacterWhatThePlatformSays() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(CharacterTable.isLetter(c)).as("%04x", (int) c).isEqualTo(Character.isLetter(c));
            assertThat(CharacterTable.isLetterOrDigit(c)).as("%04x", (int) c).isEqualTo(Character.isLetterOrDigit(c));
            assertThat(CharacterTable.toLowerCase(c)).as("%04x", (int) c).isEqualTo(Character.toLowerCase(c));
        }
    }

    @Test
    void foldsAllThatIsWhiteSpaceInSomeScript() {
        for (char c = '\u0100'; c < Character.MAX_VALUE; c++) {
            assertThat(PageBuilder.isSpace(c))
                    .as("%04x", (int) c)
                    .isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }
}
