package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokeniserTest {
    private final Tokeniser tokeniser = new Tokeniser(Abbreviations.read());

    private List<String> tokens(String text) {
        return tokeniser.tokens(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void splitsClitics() {
        assertThat(tokens("They don't think it’s the nurses' idea; we cannot."))
                .containsExactly(
                        "They", "do", "n't", "think", "it", "’s", "the", "nurses", "'", "idea", ";", "we", "can", "not",
                        ".");
    }

    @Test
    void splitsHyphensButNotAfterAPrefix() {
        assertThat(tokens("a cease-and-desist letter, non-binding"))
                .containsExactly("a", "cease", "-", "and", "-", "desist", "letter", ",", "non-binding");
    }

    @Test
    void splitsDashesThatTouchAWord() {
        assertThat(tokens("the council -a union- said"))
                .containsExactly("the", "council", "-", "a", "union", "-", "said");
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(tokens("$1,200.50 at 10:30 on 3/4/2019, 45% of 5km"))
                .containsExactly("$", "1,200.50", "at", "10:30", "on", "3/4/2019", ",", "45", "%", "of", "5", "km");
    }

    @Test
    void keepsTheStopOfAnAbbreviation() {
        assertThat(tokens("Mr. Li of Acme Inc. left the U.S."))
                .containsExactly("Mr.", "Li", "of", "Acme", "Inc.", "left", "the", "U.S.");
        assertThat(tokens("It ended in Ohio.")).endsWith("Ohio", ".");
    }

    @Test
    void keepsAddressesWhole() {
        assertThat(tokens("(see https://example.org/a-b?c=d, or mail desk@example.org.)"))
                .containsExactly(
                        "(", "see", "https://example.org/a-b?c=d", ",", "or", "mail", "desk@example.org", ".", ")");
    }

    @Test
    void keepsEmojiAndCombiningMarksWhole() {
        assertThat(tokens("cafe\u0301 👩‍👩‍👧 🇺🇸!")).containsExactly("cafe\u0301", "👩‍👩‍👧", "🇺🇸", "!");
    }

    @Test
    void coversEachCharacterButSpaces() {
        String text = "“Odd—very ‘odd’,” he said\u00A0… (e.g. A&B; 3–4) #tag @her x_y £5m 'tis \uD83D";
        StringBuilder joined = new StringBuilder();
        tokens(text).forEach(joined::append);
        assertThat(joined.toString()).isEqualTo(text.replaceAll("[\\s\u00A0]", ""));
    }

    @Test
    void keepsADegreeWhole() {
        assertThat(tokens("The Ph.D. students of Acme")).containsExactly("The", "Ph.D.", "students", "of", "Acme");
    }
}
