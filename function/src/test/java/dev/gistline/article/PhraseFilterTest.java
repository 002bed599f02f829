package dev.gistline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseFilterTest {
    private static final PhraseFilter FILTER = new PhraseFilter(List.of("© 20", "let us know", "let it go"));

    @Test
    void letsThroughWhatHoldsAPhraseWhateverItsCase() {
        assertThat(FILTER.mayHold("Seen a mistake? LET US KNOW.")).isTrue();
        assertThat(FILTER.mayHold("© 2024 The Courier")).isTrue();
        assertThat(FILTER.mayHold("She let it go")).isTrue();
    }

    @Test
    void holdsBackWhatOnlyBeginsLikeOne() {
        assertThat(FILTER.mayHold("The mayor let us in")).isFalse();
        assertThat(FILTER.mayHold("©")).isFalse();
        assertThat(FILTER.mayHold("")).isFalse();
    }
}
