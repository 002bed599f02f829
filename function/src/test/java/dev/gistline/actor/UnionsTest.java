package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Ada, a 19-year-old student, is a 23-year-old musician. */
    private static String aged(String beside, String said) {
        String age = "%s/CD/nummod/%d ^-/HYPH/punct/%2$d ^year/NN/compound/%d ^-/HYPH/punct/%3$d ^old/JJ/amod/%d";
        return "[PERSON Ada/NNP/nsubj/17 ] ,/,/punct/8 a/DT/det/8 "
                + age.formatted(beside, 5, 7, 8)
                + " student/NN/appos/0 ,/,/punct/0 is/AUX/cop/17 a/DT/det/17 "
                + age.formatted(said, 14, 16, 17)
                + " musician/NN/root/-1 ././punct/17";
    }

    @Test
    void aPersonOfOneAgeIsNobodyOfAnother() {
        Cast same = Parsed.of(aged("19", "19")).cast();
        Cast two = Parsed.of(aged("19", "23")).cast();
        assertThat(same.at(0, 17)).isPresent().isEqualTo(same.at(0, 0));
        assertThat(two.at(0, 17)).isNotEqualTo(two.at(0, 0));
    }

    @Test
    void aHeadlineAfterAColonIsNoDescriptionOfTheNameBeforeIt() {
        String told =
                "Dear/JJ/amod/1 [PERSON Varga/NNP/nsubj/%s ] :/:/punct/%s %sdaughter/NN/appos/1 left/VBD/root/-1 ././punct/%s";
        Cast bare = Parsed.of(told.formatted("5", "4", "Angry/JJ/amod/4 ", "5")).cast();
        Cast definite = Parsed.of(told.formatted("6", "5", "the/DT/det/5 angry/JJ/amod/5 ", "6"))
                .cast();

        assertThat(bare.at(0, 4)).isNotEqualTo(bare.at(0, 1));
        assertThat(definite.at(0, 5)).isPresent().isEqualTo(definite.at(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"mother,mum", "mother,mom", "father,dad"})
    void whatChildrenCallAParentIsTheParent(String formal, String familiar) {
        Cast cast = Parsed.of(
                        "My/PRP$/nmod:poss/1 " + formal + "/NN/nsubj/2 left/VBD/root/-1 ././punct/2",
                        "My/PRP$/nmod:poss/1 " + familiar + "/NN/nsubj/2 returned/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(cast.at(1, 1)).isPresent().isEqualTo(cast.at(0, 1));
    }

    @Test
    void theDefendantIsTheSuspectWhoWasNamed() {
        Cast cast = Parsed.of(
                        "Theft/NN/compound/1 suspect/NN/compound/2 [PERSON Tom/NNP/nsubj/4 Harrow/NNP/flat/2 ] left/VBD/root/-1 ././punct/4",
                        "The/DT/det/1 defendant/NN/nsubj/2 appealed/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(cast.at(1, 1)).isPresent().isEqualTo(cast.at(0, 2));
    }

    @Test
    void aLeagueIsNoClub() {
        String told = "The/DT/det/2 [ORGANISATION Harrow/NNP/compound/2 %s/NNP/nsubj/3 ] met/VBD/root/-1 ././punct/3";
        String club = "The/DT/det/1 club/NN/nsubj/2 agreed/VBD/root/-1 ././punct/2";
        Cast league = Parsed.of(told.formatted("League"), club).cast();
        Cast rovers = Parsed.of(told.formatted("Rovers"), club).cast();

        assertThat(league.at(1, 1)).isNotEqualTo(league.at(0, 2));
        assertThat(rovers.at(1, 1)).isPresent().isEqualTo(rovers.at(0, 2));
    }

    @Test
    void theHouseIsNoWhiteHouse() {
        String white = "The/DT/det/2 [ORGANISATION White/NNP/compound/2 %1$s/NNP/nsubj/3 ] met/VBD/root/-1 ././punct/3";
        String alone = "The/DT/det/1 [ORGANISATION %1$s/NNP/nsubj/2 ] agreed/VBD/root/-1 ././punct/2";
        Cast house =
                Parsed.of(white.formatted("House"), alone.formatted("House")).cast();
        Cast lodge =
                Parsed.of(white.formatted("Lodge"), alone.formatted("Lodge")).cast();

        assertThat(house.at(1, 1)).isNotEqualTo(house.at(0, 2));
        assertThat(lodge.at(1, 1)).isPresent().isEqualTo(lodge.at(0, 2));
    }

    @Test
    void theBoardOfABodyIsNotTheBody() {
        String longer =
                "The/DT/det/3 [ORGANISATION Harrow/NNP/compound/3 Rovers/NNP/compound/3 %s/NNP/nsubj/6 of/IN/case/5 Owners/NNPS/nmod/3 ] met/VBD/root/-1 ././punct/6";
        String shorter = "[ORGANISATION Harrow/NNP/compound/1 Rovers/NNP/nsubj/2 ] agreed/VBD/root/-1 ././punct/2";
        Cast board = Parsed.of(longer.formatted("Board"), shorter).cast();
        Cast club = Parsed.of(longer.formatted("Club"), shorter).cast();

        assertThat(board.at(1, 1)).isNotEqualTo(board.at(0, 3));
        assertThat(club.at(1, 1)).isPresent().isEqualTo(club.at(0, 3));
    }

    @Test
    void theFightersOfAGroupAreTheGroup() {
        String group = "The/DT/det/1 [ORGANISATION Sennaris/NNPS/nsubj/2 ] attacked/VBD/root/-1 ././punct/2";
        String fighters = "%s Sennari/NNP/compound/2 %s/NNS/nsubj/3 left/VBD/root/-1 ././punct/3";
        Cast rebels =
                Parsed.of(group, fighters.formatted("The/DT/det/2", "rebels")).cast();
        Cast women =
                Parsed.of(group, fighters.formatted("The/DT/det/2", "women")).cast();
        Cast two = Parsed.of(group, fighters.formatted("Two/CD/nummod/2", "rebels"))
                .cast();

        Cast people = Parsed.of(group.replace("ORGANISATION", "MISC"), fighters.formatted("The/DT/det/2", "fighters"))
                .cast();

        assertThat(rebels.at(1, 2)).isPresent().isEqualTo(rebels.at(0, 1));
        assertThat(people.at(1, 2)).isNotEqualTo(people.at(0, 1));
        assertThat(women.at(1, 2)).isNotEqualTo(women.at(0, 1));
        assertThat(two.at(1, 2)).isNotEqualTo(two.at(0, 1));
    }
}
