package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreditsTest {
    private static final LanguageEngine LANGUAGE = LanguageEngine.load();

    private static Set<Integer> credits(String text) {
        return Credits.of(LANGUAGE.analyse(text, List.of(new Span(0, text.length()))));
    }

    @Test
    void findsWhoContributed() {
        assertThat(credits("The mill burned down on Monday. The Courier's Ada Moss contributed to this report."))
                .containsExactly(1);
    }

    @Test
    void findsWhereReportersWere() {
        assertThat(credits("The mill burned down on Monday. The fire was put out. Ada Moss reported from Lagos."))
                .containsExactly(2);
    }

    @Test
    void leavesWhatPeopleOfTheStoryReportAndGive() {
        assertThat(credits("Ada Moss reported a theft on Monday. Rust contributed to the fall of the bridge."))
                .isEmpty();
    }
}
