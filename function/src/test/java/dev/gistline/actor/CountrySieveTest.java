package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountrySieveTest {

    @Test
    void keepsAStateAndItsGovernorApart() {
        Cast cast = Parsed.of(
                        "[PLACE South/NNP/compound/1 Dakota/NNP/compound/2 ] Gov./NNP/nmod:desc/3 [PERSON Kim/NNP/nsubj/5 Lind/NNP/flat/3 ] resigned/VBD/root/-1 ././punct/5",
                        "[PLACE South/NNP/compound/1 Dakota/NNP/nsubj/2 ] sued/VBD/root/-1 [ORGANISATION Acme/NNP/obj/2 ] ././punct/2")
                .cast();

        assertThat(named(cast, "Kim Lind").role()).isEqualTo("South Dakota Gov.");
        assertThat(named(cast, "South Dakota").type()).isEqualTo(Actor.Type.COUNTRY);
        assertThat(named(cast, "South Dakota").mentions()).hasSize(2);
    }

    @Test
    void keepsStatesThatStandSideBySideApart() {
        Cast cast = Parsed.of(
                        "[COUNTRY China/NNP/nsubj/3 ] ,/,/punct/2 [COUNTRY Japan/NNP/appos/0 ] sued/VBD/root/-1 [ORGANISATION Acme/NNP/obj/3 ] ././punct/3")
                .cast();

        assertThat(names(cast)).contains("China", "Japan");
    }

    @Test
    void takesACapitalThatActsForItsState() {
        Cast cast = Parsed.of(
                        "[COUNTRY China/NNP/nsubj/1 ] sued/VBD/root/-1 [ORGANISATION Acme/NNP/obj/1 ] ././punct/1",
                        "[PLACE Beijing/NNP/nsubj/1 ] accused/VBD/root/-1 [ORGANISATION Acme/NNP/obj/1 ] ././punct/1")
                .cast();

        assertThat(named(cast, "China").aliases()).containsExactly("Beijing");
    }
}
