package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnionsTest {
    private static final String A_SUSPECT =
            "A/DT/det/2 theft/NN/compound/2 suspect/NN/nsubj/3 fled/VBD/root/-1 ././punct/3";
    private static final String AGED =
            "%s/DT/det/6 %s/CD/nummod/3 ^-/HYPH/punct/3 ^year/NN/compound/5 ^-/HYPH/punct/5 ^old/JJ/amod/6 %s/NN/nsubj/7 surrendered/VBD/root/-1 ././punct/7";

    @Test
    void anAgeTellsMoreOfWhomTheNewsToldOfBefore() {
        Cast cast = Parsed.of(A_SUSPECT, AGED.formatted("The", "35", "suspect")).cast();

        assertThat(cast.at(1, 6)).isPresent().isEqualTo(cast.at(0, 2));
    }

    @Test
    void anAgeSetsPeopleOfTwoAgesApart() {
        Cast cast = Parsed.of(AGED.formatted("A", "19", "man"), AGED.formatted("The", "42", "man"))
                .cast();

        assertThat(cast.at(1, 6)).isNotEqualTo(cast.at(0, 6));
    }

    @Test
    void aTitleIsOfTheNameAfterItAndNotOfTheOneBefore() {
        Cast cast = Parsed.of(
                        "[PERSON Ada/NNP/nsubj/8 Moss/NNP/flat/0 ] ,/,/punct/4 lead/JJ/amod/4 guitarist/NN/appos/0 [PERSON Ivo/NNP/appos/0 Berg/NNP/flat/5 ] ,/,/punct/0 met/VBD/root/-1 ././punct/8")
                .cast();

        assertThat(named(cast, "Ada Moss").aliases()).isEmpty();
    }

    @Test
    void twoPlacesSideBySideAreTwo() {
        Cast cast = Parsed.of(
                        "[PLACE Halden/NNP/nsubj/2 ] [PLACE Brenmoor/NNP/appos/0 ] sued/VBD/root/-1 ././punct/2",
                        "[PLACE Halden/NNP/nsubj/1 ] appealed/VBD/root/-1 ././punct/1",
                        "[PLACE Brenmoor/NNP/nsubj/1 ] appealed/VBD/root/-1 ././punct/1")
                .cast();

        assertThat(cast.at(1, 0)).isNotEqualTo(cast.at(2, 0));
    }

    @Test
    void aRulerIsTheOneOfHisNameWhoHasANumber() {
        String two = "[PERSON Ivo/NNP/nsubj/2 II/NNP/flat/0 ] abdicated/VBD/root/-1 ././punct/2";
        String four = two.replace("II", "IV");
        String alone = "[PERSON Ivo/NNP/nsubj/1 ] left/VBD/root/-1 ././punct/1";

        Cast cast = Parsed.of(two, alone).cast();
        Cast several = Parsed.of(two, four, alone).cast();

        assertThat(cast.at(1, 0)).isPresent().isEqualTo(cast.at(0, 0));
        assertThat(several.at(2, 0)).isNotEqualTo(several.at(0, 0));
    }

    @Test
    void theAirlineIsTheOneThatIsCalledAirlinesHoweverFarBack() {
        String filler = "It/PRP/nsubj/1 rained/VBD/root/-1 ././punct/1";
        Cast cast = Parsed.of(
                        "[ORGANISATION Brenmoor/NNP/compound/1 Airlines/NNPS/nsubj/2 ] apologised/VBD/root/-1 ././punct/2",
                        filler,
                        filler,
                        filler,
                        filler,
                        filler,
                        "The/DT/det/1 airline/NN/nsubj/2 paid/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(cast.at(6, 1)).isPresent().isEqualTo(cast.at(0, 1));
    }

    @Test
    void aCountyOfAnotherNameIsAnother() {
        Cast cast = Parsed.of(
                        "The/DT/det/1 county/NN/nsubj/2 sued/VBD/root/-1 ././punct/2",
                        "Brenmoor/NNP/compound/1 county/NN/nsubj/2 appealed/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(cast.at(1, 1)).isNotEqualTo(cast.at(0, 1));
    }

    @Test
    void theCapitalThatSomebodyLeftIsNoState() {
        String told = "[COUNTRY Austria/NNP/nsubj/1 ] sued/VBD/root/-1 ././punct/1";
        String left = "She/PRP/nsubj/1 %s/VBD/root/-1 [PLACE Vienna/NNP/obj/1 ] ././punct/1";

        assertThat(names(Parsed.of(told, left.formatted("accused")).cast())).containsExactly("Austria");
        assertThat(named(Parsed.of(told, left.formatted("leave")).cast(), "Austria")
                        .aliases())
                .isEmpty();
        assertThat(named(Parsed.of(told, left.formatted("accused")).cast(), "Austria")
                        .aliases())
                .containsExactly("Vienna");
    }

    @Test
    void aFamilyIsAGroup() {
        Cast cast = Parsed.of(
                        "The/DT/det/2 [ORGANISATION Harrow/NNP/compound/2 family/NN/nsubj/3 ] apologised/VBD/root/-1 ././punct/3")
                .cast();

        assertThat(cast.actors()).extracting(Actor::type).containsExactly(Actor.Type.GROUP);
    }
}
