package dev.gistline.actor;

import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SievesTest {

    private static Cast cast(String... sentences) {
        return Parsed.of(sentences).cast();
    }

    @Test
    void keepsABodyApartFromTheSeveralThatItIsOneOf() {
        Cast cast = cast(
                "Five/CD/nummod/1 firms/NNS/nsubj/5 ,/,/punct/3 [ORGANISATION Acme/NNP/appos/1 ] ,/,/punct/3 bid/VBD/root/-1 ././punct/5");

        assertThat(names(cast)).contains("five firms", "Acme");
    }

    @Test
    void keepsTheBodiesOfAListApartThatAParserTookForAnApposition() {
        Cast cast = cast(
                "[ORGANISATION Acme/NNP/nsubj/6 ] ,/,/punct/2 [ORGANISATION Calder/NNP/appos/0 ] ,/,/punct/5 and/CC/cc/5 [ORGANISATION Brackwater/NNP/conj/0 ] bid/VBD/root/-1 ././punct/6");

        assertThat(names(cast)).contains("Acme", "Calder", "Brackwater");
    }

    @Test
    void unitesAShortNameWithTheCompanyAndNotWithWhatIsNamedAfterIt() {
        Cast cast = cast(
                "[ORGANISATION Halden/NNP/compound/2 Brook/NNP/compound/2 Co./NNP/nsubj/3 ] sold/VBD/root/-1 [ORGANISATION Brook/NNP/compound/5 Stadium/NNP/obj/3 ] ././punct/3",
                "[ORGANISATION Brook/NNP/nsubj/1 ] apologised/VBD/root/-1 ././punct/1");

        assertThat(cast.at(1, 0)).isEqualTo(cast.at(0, 1));
        assertThat(names(cast)).contains("Brook Stadium");
    }

    @Test
    void takesADescribedBodyForTheOneThatTheStoryIsAbout() {
        Cast cast = cast(
                "[ORGANISATION Acme/NNP/nsubj/1 ] sued/VBD/root/-1 [ORGANISATION Calder/NNP/obj/1 ] ././punct/1",
                "[ORGANISATION Acme/NNP/nsubj/1 ] won/VBD/root/-1 ././punct/1",
                "[ORGANISATION Acme/NNP/nsubj/1 ] celebrated/VBD/root/-1 ././punct/1",
                "[ORGANISATION Calder/NNP/nsubj/1 ] appealed/VBD/root/-1 ././punct/1",
                "The/DT/det/2 local/JJ/amod/2 retailer/NN/nsubj/3 apologised/VBD/root/-1 ././punct/3");

        assertThat(cast.at(4, 2)).isEqualTo(cast.at(0, 0));
    }

    @Test
    void unitesNounsThatNewsUsesForOneAnother() {
        Cast cast = cast(
                "A/DT/det/1 gunman/NN/nsubj/2 fled/VBD/root/-1 ././punct/2",
                "The/DT/det/1 suspect/NN/nsubj/2 surrendered/VBD/root/-1 ././punct/2");

        assertThat(cast.at(1, 1)).isEqualTo(cast.at(0, 1));
    }

    @Test
    void readsSeveralOfficesBeforeANameAsOneTitle() {
        Cast cast = cast(
                "Chairman/NN/nmod:desc/3 and/CC/cc/2 president/NN/conj/0 [PERSON Ada/NNP/nsubj/5 Moss/NNP/flat/3 ] resigned/VBD/root/-1 ././punct/5");

        assertThat(cast.actors()).singleElement().satisfies(actor -> {
            assertThat(actor.name()).isEqualTo("Ada Moss");
            assertThat(actor.role()).isEqualTo("Chairman and president");
        });
    }

    @Test
    void doesNotTakeTheFamilyOfAFamilyOwnedShopForAnActor() {
        Cast cast = cast(
                "A/DT/det/4 family/NN/obl/3 ^-/HYPH/punct/3 ^owned/VBN/amod/4 company/NN/nsubj/5 closed/VBD/root/-1 ././punct/5");

        assertThat(cast.at(0, 1)).isEmpty();
    }

    @Test
    void takesAnInstitutionThatActsForABody() {
        Cast cast = cast("The/DT/det/2 transport/NN/compound/2 ministry/NN/nsubj/3 apologised/VBD/root/-1 ././punct/3");

        assertThat(names(cast)).containsExactly("the transport ministry");
    }

    @Test
    void leavesWhenSomebodyWasSomethingOutOfWhatTheyWere() {
        Cast cast = cast(
                "Last/JJ/amod/1 week/NN/compound/3 Guild/NNP/compound/3 official/NN/nsubj/4 resigned/VBD/root/-1 ././punct/4");

        assertThat(names(cast)).contains("Guild official");
    }

    @Test
    void keepsAnAdministrationApartFromWhoeverHeadsIt() {
        Cast cast = cast(
                "The/DT/det/2 [ORGANISATION Arden/NNP/compound/2 Administration/NNP/nsubj/3 ] sued/VBD/root/-1 ././punct/3",
                "[ORGANISATION Arden/NNP/nsubj/1 ] resigned/VBD/root/-1 ././punct/1");

        assertThat(cast.at(1, 0)).isNotEqualTo(cast.at(0, 2));
    }

    @Test
    void beginsANounPhraseBehindTheCommaThatItDoesNotNeed() {
        Cast cast = cast(
                "In/IN/case/1 Dover/NNP/nmod/3 ,/,/punct/1 officers/NNS/nsubj/4 slept/VBD/root/-1 ././punct/4",
                "Local/JJ/amod/4 ,/,/punct/2 tribal/JJ/conj/0 federal/JJ/amod/4 rangers/NNS/nsubj/5 slept/VBD/root/-1 ././punct/5");

        assertThat(names(cast)).contains("officers").noneMatch(name -> name.contains("Dover"));
    }

    @Test
    void takesATitleWithoutAnArticleForNobody() {
        Cast cast = cast(
                "[PERSON Hugh/NNP/nsubj/2 Weller/NNP/flat/0 ] resigned/VBD/root/-1 as/IN/case/4 director/NN/obl/2 ././punct/2",
                "Mom/NN/nsubj/1 cried/VBD/root/-1 ././punct/1");

        assertThat(cast.actors().stream().filter(Actor::key).map(Actor::name))
                .contains("Hugh Weller")
                .doesNotContain("director");
    }

    @Test
    void takesNobodyInParticularForNobody() {
        Cast cast = cast(
                "History/NN/compound/1 professor/NN/nsubj/2 resigned/VBD/root/-1 ././punct/2",
                "No/DT/det/1 man/NN/nsubj/2 slept/VBD/root/-1 ././punct/2",
                "The/DT/det/1 singer/NN/nsubj/2 slept/VBD/root/-1 ././punct/2");

        assertThat(cast.actors().stream().filter(Actor::key).map(Actor::name)).containsExactly("the singer");
    }

    @Test
    void takesWhomTheLeadTellsOfForTheOneWhoIsThenNamedByTheSameNoun() {
        Cast cast = cast(
                "A/DT/det/1 prosecutor/NN/nsubj/2 died/VBD/root/-1 ././punct/2",
                "Prosecutor/NN/compound/1 [PERSON Ada/NNP/nsubj/3 Berg/NNP/flat/1 ] left/VBD/root/-1 two/CD/nummod/5 sons/NNS/obj/3 ././punct/3");

        assertThat(cast.at(0, 1)).isEqualTo(cast.at(1, 1));
    }

    @Test
    void takesTheNameBetweenCommasForTheOnePersonBeforeIt() {
        Cast cast =
                cast("[PERSON Weston/NNP/nsubj/1 ] hired/VBD/root/-1 his/PRP$/nmod:poss/3 wife/NN/obj/1 ,/,/punct/5 "
                        + "[PERSON Elaine/NNP/obl/1 Moss/NNP/flat/5 ] ,/,/punct/1 twice/RB/advmod/1 ././punct/1");

        assertThat(cast.at(0, 3)).isEqualTo(cast.at(0, 5));
    }

    @Test
    void takesABodyOfOneSortForNoneOfAnother() {
        Cast cast = cast(
                "[ORGANISATION Congress/NNP/nsubj/1 ] adjourned/VBD/root/-1 on/IN/case/3 Monday/NNP/obl/1 ././punct/1",
                "The/DT/det/1 party/NN/nsubj/2 objected/VBD/root/-1 ././punct/2");

        assertThat(cast.at(1, 1)).isNotEqualTo(cast.at(0, 0));
    }

    @Test
    void takesAPluralOfWhomNoEventIsToldForNobody() {
        assertThat(key("Residents/NNS/nsubj/1 pay/VBP/root/-1 fines/NNS/obj/1 ././punct/1"))
                .isEmpty();
        assertThat(key("Residents/NNS/nsubj/1 paid/VBD/root/-1 fines/NNS/obj/1 ././punct/1"))
                .containsExactly("residents");
        assertThat(key("Residents/NNS/nsubj/1 say/VBP/root/-1 so/RB/advmod/1 ././punct/1"))
                .containsExactly("residents");
    }

    @Test
    void takesWhomOnlyAnAdministrationIsCalledByForNobody() {
        assertThat(
                        key(
                                "The/DT/det/2 [PERSON Arden/NNP/compound/2 ] administration/NN/nsubj/3 resigned/VBD/root/-1 ././punct/3"))
                .containsExactly("the Arden administration");
    }

    @Test
    void writesAPeoplesAdjectiveWithItsCapital() {
        assertThat(key("Austrian/JJ/amod/1 farmers/NNS/nsubj/2 protested/VBD/root/-1 ././punct/2"))
                .containsExactly("Austrian farmers");
        assertThat(key("Angry/JJ/amod/1 farmers/NNS/nsubj/2 protested/VBD/root/-1 ././punct/2"))
                .containsExactly("angry farmers");
    }

    private static List<String> key(String sentence) {
        return cast(sentence).actors().stream()
                .filter(Actor::key)
                .map(Actor::name)
                .toList();
    }
}
