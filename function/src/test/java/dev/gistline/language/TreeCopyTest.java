package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeCopyTest {

    @Test
    void keepsATreeWhileAnotherIsBuilt() {
        ParserState state = new ParserState();
        state.start(2);
        state.head[0] = 1;
        state.head[1] = 2;
        state.label[0] = 5;
        TreeCopy copy = new TreeCopy();
        copy.copy(state);
        assertThat(copy.isOf(state)).isTrue();

        state.head[0] = 2;
        state.label[0] = 6;
        assertThat(copy.isOf(state)).isFalse();

        copy.restore(state);
        assertThat(copy.isOf(state)).isTrue();
        assertThat(state.label[0]).isEqualTo(5);
    }
}
