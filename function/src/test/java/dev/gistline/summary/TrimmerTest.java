package dev.gistline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.language.LanguageEngine;
import dev.gistline.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrimmerTest {
    private static final LanguageEngine ENGINE = LanguageEngine.load();

    private static String shown(String text) {
        return Trimmer.shown(
                        text,
                        ENGINE.analyse(text, List.of(new Span(0, text.length())))
                                .getFirst())
                .in(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO (NTB) — The fjord froze over for the first time.|The fjord froze over for the first time.",
                "(CNN)The fjord froze over for the first time in years.|The fjord froze over for the first time in years.",
                "(CNN)The fjord is frozen again.|The fjord is frozen again.",
                "Oslo (CNN) The fjord froze over for the first time.|The fjord froze over for the first time.",
                "OSLO, Jan. 3 - The fjord froze over for the first time.|The fjord froze over for the first time.",
                "NEW OSLO: The fjord froze over for the first time in years.|The fjord froze over for the first time in years.",
                "But Mayor Lund said that no one may walk on the ice.|Mayor Lund said that no one may walk on the ice.",
                "However, Mayor Lund said that no one may walk on it.|Mayor Lund said that no one may walk on it."
            })
    void cutsDatelinesAndConnectives(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "But no one may walk on the ice, Mayor Lund said.",
                "Gov. Kari Lund (R) is against a ban on ice fishing in the state.",
                "The council - all nine members - voted for the ban on Monday.",
                "(CNN)It is the end of the ferry.",
                "(CNN)\"I will sail to Oslo.\"",
                "The forecast: Snow and wind from the north until Sunday.",
                "A ban on fishing (The third in a year) was announced on Monday.",
                "According to the Fjord Post, the former OAK (OAKA) News host signed with a rival on Monday.",
                "The Tolva (TLVA) Chief is funneling $100 million into a school in Denmouth.",
                "Then-President Lund signed the ban on fishing into law."
            })
    void leavesWhatWouldNotStandAlone(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }
}
