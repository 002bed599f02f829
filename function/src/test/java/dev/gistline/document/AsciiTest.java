package dev.gistline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AsciiTest {

    @Test
    void endsAtTheFirstByteOfAnotherCharacter() {
        byte[] bytes = "twenty letters and an é".getBytes(StandardCharsets.UTF_8);

        assertThat(Ascii.end(bytes, 0)).isEqualTo(22);
        assertThat(Ascii.end(bytes, 22)).isEqualTo(22);
        assertThat(Ascii.end("all of it is".getBytes(StandardCharsets.UTF_8), 3))
                .isEqualTo(12);
    }

    @Test
    void seesAControlCharacterWhereverItStandsAmongEight() {
        for (int b = -128; b < 128; b++) {
            for (int at = 0; at < 8; at++) {
                byte[] bytes = new byte[8];
                Arrays.fill(bytes, (byte) 'a');
                bytes[at] = (byte) b;

                assertThat(Ascii.haveControl(bytes, 0)).isEqualTo(b >= 0 && b < ' ' || b == 0x7f);
            }
        }
    }
}
