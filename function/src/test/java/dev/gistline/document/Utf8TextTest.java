package dev.gistline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8TextTest {

    @Test
    void decodesStretchesOfAsciiAndTheCharactersBetweenThem() {
        String text = "The “old mill” in Łódź, 😀 as it was called, closed for good — again";

        assertThat(Utf8Text.decode(text.getBytes(StandardCharsets.UTF_8), 0)).isEqualTo(text);
    }

    @Test
    void leavesOutTheMarkBeforeTheText() {
        assertThat(Utf8Text.decode("\ufeffé".getBytes(StandardCharsets.UTF_8), 3))
                .isEqualTo("é");
    }

    @Test
    void takesMalformedBytesAsJavaDoes() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(24)];
            random.nextBytes(bytes);
            for (int k = 0; k < bytes.length; k++) { // half of it ASCII, some of it the leads of long sequences
                bytes[k] = random.nextBoolean() ? (byte) (bytes[k] & 0x7f) : (byte) (bytes[k] | random.nextInt(256));
            }

            assertThat(Utf8Text.decode(bytes, 0)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
