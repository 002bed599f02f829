package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtTest {

    @Test
    void keepsOutOfTheKeyActorsWhatMayBeNobody() {
        Cast cast = Parsed.of(
                        "The/DT/det/1 camp/NN/nsubj/2 threatened/VBD/root/-1 the/DT/det/4 ministers/NNS/obj/2 ././punct/2")
                .cast();

        assertThat(named(cast, "the camp").key()).isFalse();
        assertThat(named(cast, "the ministers").key()).isTrue();
    }
}
