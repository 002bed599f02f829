package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleSieveTest {

    @Test
    void readsAnOfficeBeforeANameAsRoleAndFindsItAgainAlone() {
        Cast cast = Parsed.of(
                        "Mayor/NNP/nmod:desc/1 [PERSON Jane/NNP/nsubj/3 Okafor/NNP/flat/1 ] spoke/VBD/root/-1 ././punct/3",
                        "The/DT/det/1 mayor/NN/nsubj/2 smiled/VBD/root/-1 ././punct/2")
                .cast();

        Actor mayor = named(cast, "Jane Okafor");
        assertThat(mayor.role()).isEqualTo("mayor");
        assertThat(mayor.type()).isEqualTo(Actor.Type.PERSON);
        assertThat(mayor.aliases()).containsExactly("the mayor");
        assertThat(cast.at(0, 0)).contains(mayor);
        assertThat(cast.at(0, 2)).contains(mayor);
        assertThat(cast.at(1, 1)).contains(mayor);
    }

    @Test
    void leavesAFormOfAddressOutOfTheRole() {
        Cast cast = Parsed.of(
                        "Judge/NN/nmod:desc/2 Dame/NNP/nmod:desc/2 [PERSON Jane/NNP/nsubj/4 Okafor/NNP/flat/2 ] spoke/VBD/root/-1 ././punct/4")
                .cast();

        assertThat(named(cast, "Jane Okafor").role()).isEqualTo("judge");
    }
}
