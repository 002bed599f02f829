package dev.gistline.actor;

import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameEdgesTest {

    private static Cast cast(String... sentences) {
        return Parsed.of(sentences).cast();
    }

    @Test
    void cutsAPossessorThatTheStoryNamesByItself() {
        Cast cast = cast(
                "[ORGANISATION Calder/NNP/compound/1 Works/NNP/nsubj/2 ] hired/VBD/root/-1 pilots/NNS/obj/2 ././punct/2",
                "[ORGANISATION Calder/NNP/compound/1 Works/NNP/nmod:poss/4 's/POS/case/1 Sea/NNP/compound/4 Glider/NNP/nsubj/5 ] sank/VBD/root/-1 ././punct/5");

        assertThat(cast.actors()).extracting(Actor::name).contains("Calder Works", "Sea Glider");
        assertThat(cast.at(1, 1)).isEqualTo(cast.at(0, 1));
    }

    @Test
    void keepsAPossessorThatIsPartOfTheName() {
        assertThat(
                        cast("[ORGANISATION Brewers/NNPS/nmod:poss/2 '/POS/case/0 Guild/NNP/nsubj/3 ] protested/VBD/root/-1 ././punct/3")
                                .actors())
                .extracting(Actor::name)
                .anyMatch(name -> name.contains("Guild") && name.contains("Brewers"));
    }

    @Test
    void readsAPossessiveBeforeAVerbAsThePartOfAShopsName() {
        Cast cast = cast(
                "[PERSON Harrow/NNP/nsubj/2 's/POS/case/0 ] closed/VBD/root/-1 shops/NNS/obj/2 ././punct/2",
                "Shares/NNS/nsubj/4 of/IN/case/2 [PERSON Harrow/NNP/nmod/0 ] 's/POS/case/2 fell/VBD/root/-1 ././punct/4");

        assertThat(cast.actors())
                .filteredOn(actor -> actor.name().startsWith("Harrow"))
                .isNotEmpty()
                .allSatisfy(actor -> assertThat(actor.type()).isEqualTo(Actor.Type.ORGANISATION));
    }

    @Test
    void takesALastNameOfSeveralWordsForThePerson() {
        Cast cast = cast(
                "[PERSON Karim/NNP/nsubj/4 al/NNP/flat/0 -/HYPH/punct/1 Rashid/NNP/flat/0 ] spoke/VBD/root/-1 ././punct/4",
                "[ORGANISATION Al/NNP/nsubj/3 -/HYPH/punct/0 Rashid/NNP/flat/0 ] left/VBD/root/-1 ././punct/3");

        assertThat(cast.actors()).hasSize(1);
        assertThat(cast.at(1, 0)).isPresent().isEqualTo(cast.at(0, 0));
    }

    @Test
    void partsTheLastTwoBodiesOfAList() {
        assertThat(
                        cast("[ORGANISATION Astro/NNP/nsubj/5 ] ,/,/punct/2 [MISC Harbour/NNP/conj/0 and/CC/cc/4 Moss/NNP/conj/0 ] merged/VBD/root/-1 ././punct/5")
                                .actors())
                .extracting(Actor::name)
                .contains("Astro", "Harbour", "Moss");
    }

    @Test
    void keepsABodyWithAnAndInItsNameAtTheEndOfAList() {
        assertThat(
                        cast("[ORGANISATION Astro/NNP/nsubj/7 ] ,/,/punct/2 [ORGANISATION Harbour/NNP/conj/0 and/CC/cc/4 Moss/NNP/conj/2 ] and/CC/cc/6 [ORGANISATION Orbit/NNP/conj/0 ] merged/VBD/root/-1 ././punct/7")
                                .actors())
                .extracting(Actor::name)
                .contains("Harbour and Moss");
    }

    @Test
    void readsANameAfterADashThatOpensTheSentence() {
        assertThat(cast("-/:/punct/3 [PERSON Ada/NNP/nsubj/3 Moss/NNP/flat/1 ] left/VBD/root/-1 ././punct/3")
                        .actors())
                .extracting(Actor::name)
                .contains("Ada Moss");
    }

    @Test
    void takesTheWholeOfANameWithAHyphen() {
        assertThat(cast("Han/X/dep/1 arrived/VBD/root/-1 ././punct/1", hyphened())
                        .actors())
                .extracting(Actor::name)
                .contains("Han Mei-ling");
    }

    /** Tokens of {@link Parsed} are parted by spaces, which a name with a hyphen must not have. */
    private static String hyphened() {
        return "[PERSON Han/NNP/nsubj/4 Mei/NNP/flat/0 ] ^-/HYPH/punct/0 ^ling/NNP/flat/0 spoke/VBD/root/-1 ././punct/4";
    }

    @Test
    void leavesAPartOfAnOfficeOutOfTheNameBeforeIt() {
        Cast cast = cast(
                "The/DT/det/1 [ORGANISATION Guildhall/NNP/nsubj/2 ] refused/VBD/root/-1 ././punct/2",
                "[ORGANISATION Guildhall/NNP/compound/2 Press/NNP/compound/2 ] Secretary/NNP/nmod:desc/3 [PERSON Ada/NNP/nsubj/5 Moss/NNP/flat/3 ] resigned/VBD/root/-1 ././punct/5");

        assertThat(cast.actors())
                .extracting(Actor::name)
                .contains("Guildhall", "Ada Moss")
                .doesNotContain("Guildhall Press");
    }

    @Test
    void takesCapitalsInBracketsBehindABodyForTheBody() {
        Cast cast = cast(
                "[ORGANISATION Federal/NNP/compound/2 Prisons/NNP/compound/2 Bureau/NNP/nsubj/6 ] (/(/punct/4 [PERSON FPB/NNP/appos/2 ] )/)/punct/4 spoke/VBD/root/-1",
                "[PERSON FPB/NNP/nsubj/1 ] resigned/VBD/root/-1");

        assertThat(cast.actors()).extracting(Actor::name).containsExactly("Federal Prisons Bureau");
    }

    @Test
    void takesAPeopleOfWhichTheTextTellsAsOfSeveralForAGroup() {
        Cast cast = cast(
                "The/DT/det/1 [MISC Sennari/NNP/nsubj/3 ] have/AUX/aux/3 fled/VBD/root/-1 ././punct/3",
                "The/DT/det/1 [MISC Lanternfest/NNP/nsubj/2 ] opened/VBD/root/-1 ././punct/2");

        assertThat(cast.actors()).extracting(Actor::name).contains("Sennari").doesNotContain("Lanternfest");
    }

    @Test
    void takesANicknameInQuotationMarksForAPartOfThePersonsName() {
        Cast cast = cast(
                "[PERSON Ivo/NNP/nsubj/5 ] “/``/punct/2 Shorts/NNPS/appos/0 ”/''/punct/2 [PERSON Brandt/NNP/flat/0 ] fled/VBD/root/-1 ././punct/5",
                "[PERSON Brandt/NNP/nsubj/1 ] surrendered/VBD/root/-1 ././punct/1");

        assertThat(cast.actors()).hasSize(1);
        assertThat(cast.at(1, 0)).isEqualTo(cast.at(0, 0));
    }

    @Test
    void leavesTheDayOnWhichABodyMetOutOfItsName() {
        Cast cast = cast(
                "Wolves/NNS/nsubj/1 frightened/VBD/root/-1 [ORGANISATION Tuesday/NNP/nmod:poss/4 's/POS/case/2 Harbour/NNP/compound/5 Council/NNP/obj/1 ] ././punct/1");

        assertThat(cast.actors()).extracting(Actor::name).contains("Harbour Council");
    }

    @Test
    void takesALastNameWithAHyphenForOne() {
        assertThat(
                        cast("[PERSON Ada/NNP/nsubj/4 Moss/NNP/flat/0 ] ^-/HYPH/punct/0 [PERSON ^Berg/NNP/flat/0 ] spoke/VBD/root/-1 ././punct/4")
                                .actors())
                .extracting(Actor::name)
                .contains("Ada Moss-Berg");
    }

    @Test
    void leavesWhereSomebodyIsFromOutOfTheName() {
        assertThat(
                        cast("[PERSON Clark/NNP/nsubj/4 Imus/NNP/flat/0 of/IN/case/3 Harrow/NNP/nmod/0 ] spoke/VBD/root/-1 ././punct/4")
                                .actors())
                .extracting(Actor::name)
                .contains("Clark Imus");
    }

    @Test
    void readsAcronymsTiedByAHyphenAsOneBody() {
        assertThat(
                        cast("The/DT/det/3 [ORGANISATION FLU/NNP/compound/3 ] ^-/HYPH/punct/1 [ORGANISATION ^CWO/NNP/nsubj/4 ] struck/VBD/root/-1 ././punct/4")
                                .actors())
                .extracting(Actor::name)
                .containsExactly("FLU-CWO");
    }

    @Test
    void keepsAcronymsApartThatTheStoryNamesByThemselves() {
        assertThat(cast(
                                "The/DT/det/4 [ORGANISATION FLU/NNP/compound/3 ] ^-/HYPH/punct/1 [ORGANISATION ^CWO/NNP/compound/4 ] talks/NNS/nsubj/5 failed/VBD/root/-1 ././punct/5",
                                "[ORGANISATION CWO/NNP/nsubj/1 ] walked/VBD/root/-1 ././punct/1")
                        .actors())
                .extracting(Actor::name)
                .contains("FLU", "CWO");
    }

    @Test
    void whatAHyphenTiesToABodyIsOfItsName() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Moss/NNP/nsubj/5 ] ^-/HYPH/punct/2 ^by/NNP/flat/0 ^-/HYPH/punct/4 ^Harrow/NNP/flat/0 closed/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(names(cast)).containsExactly("Moss-by-Harrow");
    }
}
