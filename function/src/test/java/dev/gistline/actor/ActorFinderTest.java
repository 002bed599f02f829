package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.article.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    private static Actor named(Cast cast, String name) {
        return cast.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in "
                        + cast.actors().stream().map(Actor::name).toList()));
    }

    private static List<String> names(Cast cast) {
        return cast.actors().stream().map(Actor::name).toList();
    }

    @Test
    void readsAnOfficeBeforeANameAsRoleAndFindsItAgainAlone() {
        Cast cast = Parsed.of(
                        "Mayor/NNP/nmod:desc/2 [PERSON Jane/NNP/nsubj/3 Okafor/NNP/flat/1 ] spoke/VBD/root/-1 ././punct/3"
                                .replace("desc/2", "desc/1"),
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

    @Test
    void writesTheArticleOfAnAliasSmall() {
        Cast cast = Parsed.of(
                        "A/DT/det/1 farmer/NN/nsubj/5 ,/,/punct/3 [PERSON Ada/NNP/appos/1 Moss/NNP/flat/3 ] drowned/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(named(cast, "Ada Moss").aliases()).containsExactly("a farmer");
    }

    @Test
    void takesNoHashtagForAPerson() {
        Cast cast = Parsed.of(
                        "Fans/NNS/nsubj/1 posted/VBD/root/-1 [PERSON #SaveTheMill/NNP/obj/1 ] on/IN/case/4 Monday/NNP/obl/1 ././punct/1")
                .cast();

        assertThat(names(cast)).doesNotContain("#SaveTheMill");
    }

    @Test
    void takesNoStormForAPerson() {
        Cast cast = Parsed.of(
                        "Cyclone/NNP/compound/1 [PERSON Ada/NNP/nsubj/2 ] struck/VBD/root/-1 ././punct/2",
                        "[PERSON Ada/NNP/nsubj/1 ] killed/VBD/root/-1 two/CD/nummod/3 people/NNS/obj/1 ././punct/1")
                .cast();

        assertThat(names(cast)).doesNotContain("Ada");
    }

    @Test
    void takesTheRolesAfterTheFirstForNobodyElse() {
        Cast cast = Parsed.of(
                        "She/PRP/nsubj/3 is/VBZ/cop/3 a/DT/det/3 designer/NN/root/-1 ,/,/punct/5 actress/NN/conj/3 "
                                + "and/CC/cc/7 singer/NN/conj/3 ././punct/3")
                .cast();

        assertThat(names(cast)).doesNotContain("actress", "singer");
    }

    @Test
    void knowsAnOfficeOfOneStateFromThatOfAnother() {
        Cast cast = Parsed.of(
                        "President/NNP/compound/1 [PERSON Ada/NNP/nsubj/3 Berg/NNP/flat/1 ] spoke/VBD/root/-1 ././punct/3",
                        "[COUNTRY South/NNP/compound/1 Korea/NNP/nmod:poss/3 ] 's/POS/case/1 president/NN/nsubj/4 left/VBD/root/-1 ././punct/4",
                        "South/JJ/amod/1 Korean/JJ/amod/2 President/NNP/compound/3 [PERSON Kim/NNP/nsubj/5 Ro/NNP/flat/3 ] waited/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(named(cast, "Ada Berg").aliases()).doesNotContain("South Korea's president");
    }

    @Test
    void unitesALastNameWithItsOneBearer() {
        Cast cast = Parsed.of(
                        "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] resigned/VBD/root/-1 ././punct/2",
                        "[PERSON Okafor/NNP/nsubj/1 ] left/VBD/root/-1 ././punct/1")
                .cast();

        assertThat(named(cast, "Jane Okafor").mentions()).hasSize(2);
        assertThat(names(cast)).doesNotContain("Okafor");
    }

    @Test
    void keepsPeopleWhoShareALastNameApart() {
        Cast cast = Parsed.of(
                        "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] married/VBD/root/-1 [PERSON Paul/NNP/obj/2 Okafor/NNP/flat/3 ] ././punct/2")
                .cast();

        assertThat(names(cast)).contains("Jane Okafor", "Paul Okafor");
    }

    @Test
    void takesAPeopleThatNeedsNoEndingForAGroup() {
        Cast cast = Parsed.of(
                        "The/DT/det/1 [MISC Sarrani/NNPS/nsubj/2 ] left/VBD/root/-1 [MISC Solstice/NNP/obj/2 ] early/RB/advmod/2",
                        "The/DT/det/1 [MISC Sarrani/NNPS/nsubj/2 ] returned/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(named(cast, "Sarrani").type()).isEqualTo(Actor.Type.GROUP);
        assertThat(names(cast)).doesNotContain("Solstice");
    }

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
    void unitesAnAcronymInBracketsWithWhatItShortens() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Federal/NNP/compound/2 Prisons/NNP/compound/2 Bureau/NNP/nsubj/6 ] (/(/punct/4 [ORGANISATION FPB/NNP/appos/2 ] )/)/punct/4 said/VBD/root/-1 so/RB/advmod/6",
                        "[ORGANISATION FPB/NNP/nsubj/1 ] sued/VBD/root/-1")
                .cast();

        Actor bureau = named(cast, "Federal Prisons Bureau");
        assertThat(bureau.aliases()).containsExactly("FPB");
        assertThat(bureau.mentions()).hasSize(3);
    }

    @Test
    void readsAnAsideBetweenDashesAndFindsItsNounAgain() {
        Cast cast = Parsed.of(
                        "[ORGANISATION School/NNP/compound/2 Nurses/NNP/compound/2 Council/NNP/nsubj/8 ] -/:/punct/5 a/DT/det/5 union/NN/parataxis/8 of/IN/case/7 nurses/NNS/nmod/5 sent/VBD/root/-1 -/:/punct/8 letters/NNS/obj/8"
                                .replace("sent/VBD/root/-1 -/:/punct/8", "-/:/punct/5 sent/VBD/root/-1")
                                .replace("nsubj/8", "nsubj/9")
                                .replace("parataxis/8", "parataxis/9")
                                .replace("obj/8", "obj/9"),
                        "The/DT/det/1 union/NN/nsubj/2 noted/VBD/root/-1 that/IN/mark/4 they/PRP/nsubj/5 agreed/VBD/ccomp/2"
                                .replace("mark/4", "mark/5"))
                .cast();

        Actor council = named(cast, "School Nurses Council");
        assertThat(council.aliases()).contains("the union");
        assertThat(cast.at(1, 1)).contains(council);
        assertThat(cast.at(1, 4)).contains(council);
    }

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
    void findsNobodyInTheCreditOfAPicture() {
        Cast cast = Parsed.of(
                        "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] spoke/VBD/root/-1 ././punct/2",
                        "Image/NN/root/-1 :/:/punct/0 [PERSON Ann/NNP/appos/0 Writer/NNP/flat/2 ] ././punct/0")
                .cast();

        assertThat(names(cast)).containsExactly("Jane Okafor");
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

    @Test
    void leavesOutOfTheKeyActorsAPlaceThatOnlyLocatesAndThePublisher() {
        Metadata metadata = new Metadata(null, "Ann Writer", "Daily Planet", null, null, null, "en", null);
        Cast cast = Parsed.of(
                        "[ORGANISATION Acme/NNP/nsubj/1 ] fired/VBD/root/-1 [PERSON Jane/NNP/obj/1 Okafor/NNP/flat/2 ] in/IN/case/5 [PLACE Lyon/NNP/obl/1 ] ././punct/1",
                        "[PERSON Ann/NNP/nsubj/2 Writer/NNP/flat/0 ] told/VBD/root/-1 [ORGANISATION Daily/NNP/compound/4 Planet/NNP/obj/2 ]")
                .cast(metadata);

        assertThat(cast.actors().stream().filter(Actor::key).map(Actor::name))
                .contains("Acme", "Jane Okafor")
                .doesNotContain("Lyon", "Daily Planet", "Ann Writer");
    }

    @Test
    void leavesTheDatelineOut() {
        Cast cast = Parsed.of(
                        "LYON/NNP/root/-1 ,/,/punct/0 [COUNTRY France/NNP/appos/0 ] (/(/punct/4 [ORGANISATION AP/NNP/appos/0 ] )/)/punct/4 —/:/punct/7 [ORGANISATION Acme/NNP/nsubj/8 ] closed/VBD/parataxis/0 both/DT/det/10 plants/NNS/obj/8 ././punct/8")
                .cast();

        assertThat(names(cast)).containsExactly("Acme");
    }

    @Test
    void giveEachMentionTheWordsItStandsFor() {
        Parsed parsed = Parsed.of("The/DT/det/2 angry/JJ/amod/2 residents/NNS/nsubj/3 left/VBD/root/-1 ././punct/3");

        Actor residents = named(parsed.cast(), "the angry residents");

        assertThat(residents.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.span().in(parsed.text())).isEqualTo("The angry residents");
            assertThat(mention.head()).isEqualTo(2);
            assertThat(mention.form()).isEqualTo(Mention.Form.NOMINAL);
        });
    }

    @Test
    void givesNothingForNothing() {
        assertThat(new ActorFinder()
                        .find("", List.of(), List.of(), Metadata.UNKNOWN)
                        .actors())
                .isEmpty();
    }

    @Test
    void neverEndsANameAtADash() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Dockers/NNP/compound/1 Guild/NNP/nsubj/5 -/:/punct/1 ] a/DT/det/4 union/NN/appos/1 struck/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(named(cast, "Dockers Guild").type()).isEqualTo(Actor.Type.ORGANISATION);
    }

    @Test
    void readsAnAsideBetweenDashesThatTheParseLoses() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Dockers/NNP/compound/1 Guild/NNP/nsubj/6 ] -/:/punct/1 a/DT/det/4 union/NN/parataxis/1 -/:/punct/1 struck/VBD/root/-1 ././punct/6",
                        "The/DT/det/1 union/NN/nsubj/2 rested/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(named(cast, "Dockers Guild").aliases()).contains("the union");
    }

    @Test
    void takesWhatATownIsCalledForAPlaceThroughout() {
        Cast cast = Parsed.of(
                        "Nurses/NNS/nsubj/1 left/VBD/root/-1 the/DT/det/3 town/NN/obj/1 of/IN/case/5 [ORGANISATION Ridgewick/NNP/nmod/3 ] ././punct/1",
                        "They/PRP/nsubj/1 left/VBD/root/-1 [ORGANISATION Ridgewick/NNP/obj/1 ] ././punct/1")
                .cast();

        assertThat(cast.actors())
                .filteredOn(actor -> actor.name().equals("Ridgewick"))
                .noneMatch(actor -> actor.type() == Actor.Type.ORGANISATION);
    }
}
