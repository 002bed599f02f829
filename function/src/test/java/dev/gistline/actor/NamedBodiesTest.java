package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedBodiesTest {

    private static Cast cast(String... sentences) {
        return Parsed.of(sentences).cast();
    }

    @Test
    void whatAStoryCallsAGroupIsABodyThroughout() {
        Cast cast = cast(
                "She/PRP/nsubj/1 left/VBD/root/-1 the/DT/det/3 group/NN/obj/1 ,/,/punct/7 the/DT/det/7 [MISC Tide/NNP/compound/7 Watch/NNP/appos/3 ] ././punct/1",
                "The/DT/det/2 [MISC Tide/NNP/compound/2 Watch/NNP/nsubj/3 ] refused/VBD/root/-1 ././punct/3");

        assertThat(cast.actors())
                .filteredOn(actor -> actor.name().equals("Tide Watch"))
                .singleElement()
                .extracting(Actor::type)
                .isEqualTo(Actor.Type.ORGANISATION);
    }

    @Test
    void aBodyMayBeCalledSoAfterItsName() {
        assertThat(
                        cast("The/DT/det/2 [MISC Tide/NNP/compound/2 Watch/NNP/nsubj/7 ] ,/,/punct/2 an/DT/det/5 agency/NN/appos/2 ,/,/punct/2 refused/VBD/root/-1 ././punct/7")
                                .actors())
                .extracting(Actor::name)
                .contains("Tide Watch");
    }

    @Test
    void whatIsCalledAThingIsNoBody() {
        assertThat(
                        cast("The/DT/det/2 [MISC Tide/NNP/compound/2 Watch/NNP/nsubj/7 ] ,/,/punct/2 a/DT/det/5 song/NN/appos/2 ,/,/punct/2 helped/VBD/root/-1 residents/NNS/obj/7 ././punct/7")
                                .actors())
                .extracting(Actor::name)
                .containsExactly("residents");
    }
}
