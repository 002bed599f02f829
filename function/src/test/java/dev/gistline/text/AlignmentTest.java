package dev.gistline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlignmentTest {
    /** {@code "a&amp;b  c"} read as {@code "a&b c"}. */
    private final Alignment entityAndFold = new Alignment.Builder()
            .add(1, new Span(0, 1))
            .add(1, new Span(1, 6))
            .add(1, new Span(6, 7))
            .add(1, new Span(7, 9))
            .add(1, new Span(9, 10))
            .build();

    @Test
    void mapsCharactersOneToOneWithinARun() {
        assertThat(Alignment.identity(10).origin(new Span(3, 7))).isEqualTo(new Span(3, 7));
    }

    @Test
    void mapsAnEntityAsAWhole() {
        assertThat(entityAndFold.origin(new Span(1, 2)).in("a&amp;b  c")).isEqualTo("&amp;");
        assertThat(entityAndFold.origin(new Span(0, 3)).in("a&amp;b  c")).isEqualTo("a&amp;b");
    }

    @Test
    void mapsFoldedWhiteSpaceAsAWhole() {
        assertThat(entityAndFold.origin(new Span(2, 5)).in("a&amp;b  c")).isEqualTo("b  c");
    }

    @Test
    void mapsTheLastCharacterToTheEndOfWhatItWasMadeFrom() {
        assertThat(entityAndFold.origin(new Span(4, 5))).isEqualTo(new Span(9, 10));
    }

    @Test
    void mapsAnEmptySpanToAnEmptyOne() {
        assertThat(entityAndFold.origin(new Span(2, 2))).isEqualTo(new Span(6, 6));
        assertThat(entityAndFold.origin(new Span(5, 5))).isEqualTo(new Span(10, 10));
        assertThat(Alignment.identity(0).origin(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void skipsWhatWasLeftOutOfTheCleanText() {
        Alignment cut = new Alignment.Builder()
                .add(3, new Span(0, 3))
                .add(3, new Span(10, 13))
                .build();
        assertThat(cut.origin(new Span(2, 4))).isEqualTo(new Span(2, 11));
    }

    @Test
    void readsThroughASecondAlignment() {
        Alignment tail = new Alignment.Builder().add(3, new Span(2, 5)).build();
        Alignment composed = tail.through(entityAndFold);
        assertThat(composed.length()).isEqualTo(3);
        assertThat(composed.origin(new Span(0, 3)).in("a&amp;b  c")).isEqualTo("b  c");
        assertThat(composed.origin(new Span(1, 2)).in("a&amp;b  c")).isEqualTo("  ");
    }

    @Test
    void readsAFoldThroughASecondAlignmentAsAWhole() {
        Alignment fold = new Alignment.Builder()
                .add(1, new Span(0, 1))
                .add(1, new Span(1, 4))
                .build();
        Alignment composed = fold.through(entityAndFold);
        assertThat(composed.length()).isEqualTo(2);
        assertThat(composed.origin(new Span(1, 2)).in("a&amp;b  c")).isEqualTo("&amp;b  ");
    }

    @Test
    void keepsAsManyRunsAsTheTextHas() {
        Alignment.Builder builder = new Alignment.Builder();
        for (int i = 0; i < 100; i++) {
            builder.add(1, new Span(i * 6, i * 6 + 5));
        }
        Alignment entities = builder.build();
        assertThat(entities.length()).isEqualTo(100);
        for (int i = 0; i < 100; i++) {
            assertThat(entities.origin(new Span(i, i + 1))).isEqualTo(new Span(i * 6, i * 6 + 5));
        }
    }

    @Test
    void refusesASpanBeyondTheText() {
        assertThatThrownBy(() -> entityAndFold.origin(new Span(0, 6))).isInstanceOf(IllegalArgumentException.class);
    }
}
