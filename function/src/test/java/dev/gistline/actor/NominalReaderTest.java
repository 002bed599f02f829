package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NominalReaderTest {

    @Test
    void findsGroupsThatAreNeverNamed() {
        Cast cast = Parsed.of(
                        "Angry/JJ/amod/1 protestors/NNS/nsubj/2 blocked/VBD/root/-1 two/CD/nummod/4 officers/NNS/obj/2 ././punct/2",
                        "The/DT/det/1 protestors/NNS/nsubj/2 left/VBD/root/-1")
                .cast();

        assertThat(named(cast, "angry protestors").type()).isEqualTo(Actor.Type.GROUP);
        assertThat(named(cast, "angry protestors").mentions()).hasSize(2);
        assertThat(names(cast)).contains("two officers");
    }

    @Test
    void findsNobodyInABodyThatOnlyModifies() {
        Cast cast = Parsed.of(
                        "Angry/JJ/amod/1 protestors/NNS/nsubj/2 burnt/VBD/root/-1 government/NN/compound/4 documents/NNS/obj/2 ././punct/2")
                .cast();

        assertThat(names(cast)).contains("angry protestors").noneMatch(name -> name.contains("government"));
    }

    @Test
    void findsNoTeamInTheSideThatSomebodyTakes() {
        Cast cast = Parsed.of(
                        "They/PRP/nsubj/1 took/VBD/root/-1 the/DT/det/3 side/NN/obj/1 of/IN/case/6 the/DT/det/6 parents/NNS/nmod/3")
                .cast();

        assertThat(names(cast)).contains("the parents").noneMatch(name -> name.contains("side"));
    }

    @Test
    void takesTheRolesAfterTheFirstForNobodyElse() {
        Cast cast = Parsed.of(
                        "She/PRP/nsubj/3 is/VBZ/cop/3 a/DT/det/3 designer/NN/root/-1 ,/,/punct/5 actress/NN/conj/3 "
                                + "and/CC/cc/7 singer/NN/conj/3 ././punct/3")
                .cast();

        assertThat(names(cast)).containsExactly("a designer");
    }

    @Test
    void anAgeWithoutHyphensIsOfThePhrase() {
        Cast cast = Parsed.of(
                        "A/DT/det/5 63/CD/nummod/3 ^-/HYPH/punct/1 ^year/NN/obl:unmarked/4 old/JJ/amod/5 woman/NN/nsubj/6 surrendered/VBD/root/-1 ././punct/6")
                .cast();

        assertThat(names(cast)).containsExactly("a 63-year old woman");
    }
}
