package dev.gistline.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwiceEncodedTest {
    private static final String MEANT = "The café’s owner said “no” — twice…  £5 for a naïve 🙂";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void undoesWhatWasEncodedTwice(String charset) {
        String once = encodedAgain(MEANT, charset);

        assertThat(once).isNotEqualTo(MEANT);
        assertThat(TwiceEncoded.undo(once)).isEqualTo(MEANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void undoesWhatWasEncodedThreeTimes(String charset) {
        String twice = encodedAgain(encodedAgain("The café’s owner", charset), charset);

        assertThat(TwiceEncoded.undo(twice)).isEqualTo("The café’s owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MEANT,
                "At the “café”—and at the CAFÉ®, said Ó”.",
                "â is a letter, and so are Ã and Â ",
                "château’s",
                "Ends in â",
                ""
            })
    void leavesSoundTextAsItIs(String text) {
        assertThat(TwiceEncoded.undo(text)).isSameAs(text);
    }

    /** Holes of windows-1252 are written as the controls of Latin-1, as browsers do. */
    private static String encodedAgain(String text, String charset) {
        StringBuilder again = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String c = new String(new byte[] {b}, Charset.forName(charset));
            again.append(c.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : c);
        }
        return again.toString();
    }
}
