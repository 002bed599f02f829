package dev.gistline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isHalfOpen() {
        assertThat(new Span(1, 3).in("abcd")).isEqualTo("bc");
        assertThat(new Span(0, 2).overlaps(new Span(2, 4))).isFalse();
        assertThat(new Span(2, 4).overlaps(new Span(0, 2))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
    }

    @Test
    void holdsWhatLiesInItUpToItsEnds() {
        Span span = new Span(2, 5);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(5, 5))).isTrue();
        assertThat(span.contains(new Span(1, 4))).isFalse();
        assertThat(span.contains(new Span(3, 6))).isFalse();
    }

    @Test
    void keepsItsLengthWhereItIsShifted() {
        assertThat(new Span(2, 5).shift(4)).isEqualTo(new Span(6, 9));
        assertThat(new Span(2, 5).length()).isEqualTo(3);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sortsInTextOrder() {
        assertThat(new Span(1, 2)).isLessThan(new Span(1, 3)).isLessThan(new Span(2, 2));
    }
}
